// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/LossRows.h"

#include <algorithm>
#include <set>
#include <utility>

namespace linetwin {

namespace {

void collectKeys(const ReplicationSet& replications, std::set<LossKey>& keys)
{
    for (const ShiftFigures& shift : replications.shifts) {
        for (const LossLeaf& leaf : shift.losses.leaves)
            keys.insert(leaf.key);
    }
}

std::vector<std::optional<double>> sharesOf(const ReplicationSet& replications, const LossKey& key)
{
    std::vector<std::optional<double>> shares;
    shares.reserve(replications.shifts.size());
    for (const ShiftFigures& shift : replications.shifts)
        shares.push_back(shift.losses.share(key));
    return shares;
}

bool haveMoney(const ReplicationSet& replications)
{
    return std::ranges::any_of(replications.shifts, [](const ShiftFigures& shift) { return shift.money.has_value(); });
}

template <typename AmountIn> FigureSeries amountsOf(const ReplicationSet& replications, const AmountIn& amountIn)
{
    FigureSeries series;
    series.reserve(replications.shifts.size());
    for (const ShiftFigures& shift : replications.shifts)
        series.add(shift.money ? FigureValue{toAmount(amountIn(*shift.money)), 1} : FigureValue{0, 0});
    return series;
}

FigureSeries seriesOf(const ReplicationSet& replications, const LossKey& key)
{
    FigureSeries series;
    for (const std::optional<double>& share : sharesOf(replications, key))
        series.add({share.value_or(0), share ? 1.0 : 0.0});
    return series;
}

} // namespace

std::vector<LossRow> lossRows(const ReplicationSet& replications, double level)
{
    std::set<LossKey> keys;
    collectKeys(replications, keys);
    std::vector<LossRow> rows;
    for (const LossKey& key : keys)
        rows.push_back({key, meanStatistics(sharesOf(replications, key), level)});
    return rows;
}

std::optional<MoneyRows> moneyRows(const ReplicationSet& replications, double level)
{
    if (!haveMoney(replications))
        return std::nullopt;
    const auto statisticsOf = [&](const auto& amountIn) {
        return meanStatistics(amountsOf(replications, amountIn).values(), level);
    };
    MoneyRows rows{.atRatedPace = statisticsOf([](const MoneyTree& tree) { return tree.atRatedPace; }),
                   .losses = {},
                   .outputNotSold = statisticsOf([](const MoneyTree& tree) { return tree.outputNotSold; }),
                   .madeNotSold = statisticsOf([](const MoneyTree& tree) { return tree.madeNotSold; }),
                   .margin = statisticsOf([](const MoneyTree& tree) { return tree.margin; })};
    std::set<LossKey> keys;
    collectKeys(replications, keys);
    for (const LossKey& key : keys) {
        if (key.loss != Loss::Good)
            rows.losses.push_back({key, statisticsOf([&key](const MoneyTree& tree) { return tree.costOf(key); })});
    }
    return rows;
}

std::vector<LossComparison> compareLosses(const ReplicationSet& scenario, const ReplicationSet& reference,
                                          const ComparisonRules& rules)
{
    std::set<LossKey> keys;
    collectKeys(scenario, keys);
    collectKeys(reference, keys);
    std::vector<LossComparison> rows;
    for (const LossKey& key : keys) {
        const ComparedKind kind{.better = key.loss == Loss::Good ? Better::Up : Better::Down, .isShare = true};
        rows.push_back({key, compareFigure(seriesOf(scenario, key), seriesOf(reference, key), kind, rules)});
    }
    return rows;
}

std::optional<MoneyComparison> compareMoney(const ReplicationSet& scenario, const ReplicationSet& reference,
                                            const ComparisonRules& rules)
{
    if (!haveMoney(scenario) || !haveMoney(reference))
        return std::nullopt;
    const auto compare = [&](Better better, const auto& amountIn) {
        return compareFigure(amountsOf(scenario, amountIn), amountsOf(reference, amountIn), {.better = better}, rules);
    };
    using enum Better;
    MoneyComparison rows{.atRatedPace = compare(Up, [](const MoneyTree& tree) { return tree.atRatedPace; }),
                         .losses = {},
                         .outputNotSold = compare(Down, [](const MoneyTree& tree) { return tree.outputNotSold; }),
                         .madeNotSold = compare(Down, [](const MoneyTree& tree) { return tree.madeNotSold; }),
                         .margin = compare(Up, [](const MoneyTree& tree) { return tree.margin; })};
    std::set<LossKey> keys;
    collectKeys(scenario, keys);
    collectKeys(reference, keys);
    for (const LossKey& key : keys) {
        if (key.loss != Loss::Good)
            rows.losses.push_back({key, compare(Down, [&key](const MoneyTree& tree) { return tree.costOf(key); })});
    }
    return rows;
}

} // namespace linetwin
