// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductMixText.h"

#include "engine/output/PaybackText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/Messages.h"
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
    return filledText(localText("CommandLine",
                                "%1 leaves more a unit than %2 (%3 against %4), but an hour of the line makes %5 good "
                                "units of it against %6: an hour of %2 earns %7, one of %1 %8."),
                      {behind.name, ahead.name, unitText(behind), unitText(ahead), paceText(behind), paceText(ahead),
                       hourText(ahead, currency), hourText(behind, currency)});
}

/// `A, B and C`.
std::string namesOf(const ProductMix& mix, const std::vector<std::size_t>& products)
{
    std::string text = mix.products[products.front()].name;
    for (std::size_t i = 1; i < products.size(); ++i)
        text = filledText(i + 1 == products.size() ? localText("CommandLine", "%1 and %2")
                                                   : localText("CommandLine", "%1, %2"),
                          {text, mix.products[products[i]].name});
    return text;
}

} // namespace

std::string leaderSentence(const ProductMix& mix)
{
    const std::string names = namesOf(mix, mix.leaders);
    if (mix.leaders.size() == 1)
        return filledText(localText("CommandLine", "An hour of the line earns most with %1."), {names});
    if (mix.areLeadersAlike)
        return filledText(localText("CommandLine", "An hour of the line earns most with %1, without a relevant "
                                                   "difference between them."),
                          {names});
    return filledText(localText("CommandLine", "With which product an hour of the line earns most cannot be told yet: "
                                               "%1 cannot be told apart."),
                      {names});
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
    std::vector<std::string> units;
    for (const auto& [type, count] : others)
        units.push_back(filledText(localText("CommandLine", "a %1 is %2"), {type, numberText(count)}));
    if (units.empty())
        return {};
    return filledText(localText("CommandLine", "Margins of a unit are those of a base unit: %1."), {listText(units)});
}

} // namespace linetwin
