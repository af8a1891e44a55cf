// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductMixText.h"

#include "engine/output/PaybackText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/NumberText.h"

#include <map>

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
        return fixedText(product.baseUnitMargin(), shownDecimals(product.baseUnitMargin()));
    };
    return behind.name + " leaves more a unit than " + ahead.name + " (" + unitText(behind) + " against " +
           unitText(ahead) + "), but an hour of the line makes " + paceText(behind) + " good units of it against " +
           paceText(ahead) + ": an hour of " + ahead.name + " earns " + hourText(ahead, currency) + ", one of " +
           behind.name + " " + hourText(behind, currency) + ".";
}

/// `A, B and C`.
std::string namesOf(const ProductMix& mix, const std::vector<std::size_t>& products)
{
    std::string text;
    for (std::size_t i = 0; i < products.size(); ++i)
        text += (i == 0 ? "" : i + 1 == products.size() ? " and " : ", ") + mix.products[products[i]].name;
    return text;
}

} // namespace

std::string leaderSentence(const ProductMix& mix)
{
    const std::string names = namesOf(mix, mix.leaders);
    if (mix.leaders.size() == 1)
        return "An hour of the line earns most with " + names + ".";
    if (mix.areLeadersAlike)
        return "An hour of the line earns most with " + names + ", without a relevant difference between them.";
    return "With which product an hour of the line earns most cannot be told yet: " + names + " cannot be told apart.";
}

std::vector<std::string> rankingSentences(const ProductMix& mix, const std::string& currency)
{
    std::vector<std::string> sentences;
    for (const RankReason& reason : mix.reasons)
        sentences.push_back(sentenceOf(mix.products[reason.ahead], mix.products[reason.behind], currency));
    return sentences;
}

std::string unitSentence(const ProductMix& mix)
{
    std::map<std::string, double> others;
    for (const MixedProduct& product : mix.products) {
        if (product.baseUnitsPerUnit != 1)
            others[product.materialType] = product.baseUnitsPerUnit;
    }
    std::string text;
    for (const auto& [type, count] : others)
        text += (text.empty() ? "" : ", ") + ("a " + type) + " is " + numberText(count);
    return text.empty() ? text : "Margins of a unit are those of a base unit: " + text + ".";
}

} // namespace linetwin
