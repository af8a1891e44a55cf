// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductMixText.h"

#include "engine/output/PaybackText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

double halfWidthIn(const FigureStatistics& statistics)
{
    return statistics.interval ? (statistics.interval->upper - statistics.interval->lower) / 2 : 0;
}

std::string paceText(const MixedProduct& product)
{
    const double pace = product.goodUnitsPerHour.mean.value_or(0);
    return fixedText(pace, shownDecimals(pace, halfWidthIn(product.goodUnitsPerHour)));
}

std::string hourText(const MixedProduct& product, const std::string& currency)
{
    return amountText(product.marginPerHour.mean.value_or(0), halfWidthIn(product.marginPerHour), currency);
}

std::string sentenceOf(const MixedProduct& ahead, const MixedProduct& behind, const std::string& currency)
{
    const auto unitText = [](const MixedProduct& product) {
        return numberText(withoutRoundingError(product.unitMargin));
    };
    return behind.name + " leaves more a unit than " + ahead.name + " (" + unitText(behind) + " against " +
           unitText(ahead) + "), but an hour of the line makes " + paceText(behind) + " good units of it against " +
           paceText(ahead) + ": an hour of " + ahead.name + " earns " + hourText(ahead, currency) + ", one of " +
           behind.name + " " + hourText(behind, currency) + ".";
}

} // namespace

std::vector<std::string> rankingSentences(const ProductMix& mix, const std::string& currency)
{
    std::vector<std::string> sentences;
    for (std::size_t place = 0; place + 1 < mix.byHour.size(); ++place) {
        const MixedProduct& ahead = mix.products[mix.byHour[place]];
        const MixedProduct& behind = mix.products[mix.byHour[place + 1]];
        if (behind.unitMargin > ahead.unitMargin)
            sentences.push_back(sentenceOf(ahead, behind, currency));
    }
    return sentences;
}

} // namespace linetwin
