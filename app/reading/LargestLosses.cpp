// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/LargestLosses.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace linetwin::app {

namespace {

class LargestLossesTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::EntrySummary)
};

constexpr std::size_t fewestRows = 3; ///< what there was, the row of the others, what is left

/// A loss that is gone tells as much as one that is there.
double weightOf(const SummaryLoss& loss)
{
    const double change = loss.difference.value_or(0);
    return std::max({std::abs(loss.share), std::abs(change), std::abs(loss.share - change)});
}

} // namespace

QSet<QString> smallestLosses(const std::vector<std::vector<SummaryLoss>>& waterfalls, std::size_t count)
{
    std::vector<std::pair<QString, double>> weights;
    for (const std::vector<SummaryLoss>& losses : waterfalls) {
        for (std::size_t i = 1; i + 1 < losses.size(); ++i) {
            const auto known = std::ranges::find(weights, losses[i].name, &std::pair<QString, double>::first);
            if (known == weights.end())
                weights.emplace_back(losses[i].name, weightOf(losses[i]));
            else
                known->second = std::max(known->second, weightOf(losses[i]));
        }
    }
    const std::size_t rows = std::max(count, fewestRows);
    QSet<QString> names;
    if (weights.size() + 2 <= rows)
        return names;
    std::ranges::stable_sort(weights, std::greater(), &std::pair<QString, double>::second);
    for (std::size_t i = rows - fewestRows; i < weights.size(); ++i)
        names.insert(weights[i].first);
    return names;
}

std::vector<SummaryLoss> withOneRowFor(const QSet<QString>& names, std::vector<SummaryLoss> losses)
{
    if (losses.size() < fewestRows)
        return losses;
    SummaryLoss rest;
    bool hasRest = false;
    std::vector<SummaryLoss> kept{losses.front()};
    for (std::size_t i = 1; i + 1 < losses.size(); ++i) {
        SummaryLoss& each = losses[i];
        if (!names.contains(each.name)) {
            kept.push_back(std::move(each));
            continue;
        }
        hasRest = true;
        rest.share += each.share;
        if (each.difference)
            rest.difference = rest.difference.value_or(0) + *each.difference;
        if (each.unitsPerHour)
            rest.unitsPerHour = rest.unitsPerHour.value_or(0) + *each.unitsPerHour;
    }
    const int taken = static_cast<int>(names.size());
    rest.name = rest.unitsPerHour ? LargestLossesTexts::tr("%Ln smaller change(s)", nullptr, taken)
                                  : LargestLossesTexts::tr("%Ln smaller loss(es)", nullptr, taken);
    if (hasRest)
        kept.push_back(std::move(rest));
    kept.push_back(losses.back());
    return kept;
}

std::vector<SummaryLoss> largestLosses(std::vector<SummaryLoss> losses, std::size_t count)
{
    const QSet<QString> names = smallestLosses({losses}, count);
    return withOneRowFor(names, std::move(losses));
}

} // namespace linetwin::app
