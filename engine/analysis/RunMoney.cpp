// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/RunMoney.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

/// time · perUnit / timeOfUnit to the nearest whole, halves up, so that whole units shift it by whole amounts. Exact
/// but where the product of a time within one unit overflows 128 bits, which takes a run of years and prices of
/// millions.
Money valueOfTime(Int128 time, std::int64_t perUnit, Int128 timeOfUnit)
{
    Int128 units = time / timeOfUnit;
    Int128 rest = time % timeOfUnit;
    if (rest < 0) {
        rest += timeOfUnit;
        --units;
    }
    constexpr Int128 largest = Int128{1} << 125;
    const Int128 size = perUnit < 0 ? -Int128{perUnit} : Int128{perUnit};
    if (size > 0 && rest > largest / size)
        return units * perUnit + std::llround(static_cast<long double>(rest) / static_cast<long double>(timeOfUnit) *
                                              static_cast<long double>(perUnit));
    const Int128 doubled = 2 * rest * perUnit + timeOfUnit;
    Int128 quotient = doubled / (2 * timeOfUnit);
    if (doubled % (2 * timeOfUnit) < 0)
        --quotient;
    return units * perUnit + quotient;
}

} // namespace

Money rateCostOf(const ResolvedStation& station, SimTime duration, SimTime inExecute)
{
    const StationParameters& rates = station.parameters;
    const Int128 perHour = Int128{millionths(rates.laborPerHour)} + millionths(rates.overheadPerHour);
    return roundedQuotient(perHour * duration.count() + Int128{millionths(rates.energyPerHour)} * inExecute.count(),
                           nanosecondsPerRatedHour);
}

std::optional<RunMoney> computeMoney(const ResolvedLine& line, const RunTotals& totals)
{
    if (!line.hasMoney())
        return std::nullopt;
    const ResolvedProduct& product = *line.product;
    RunMoney money;
    money.unitsMade = totals.stations[*product.station].cycles;
    money.unitsSold = totals.line.unitsSold;
    money.materialCost = Money{product.materialCost} * money.unitsMade;
    money.conversionCost = Money{product.conversionCost} * money.unitsMade;
    money.revenue = Money{product.sellingPrice} * money.unitsSold;
    for (std::size_t i = 0; i < line.stations.size(); ++i)
        money.rateCost += rateCostOf(line.stations[i], totals.duration,
                                     totals.stations[i].timeInState[static_cast<std::size_t>(State::Execute)]);
    return money;
}

Money MoneyTree::costOf(const LossKey& key) const
{
    const auto leaf = std::ranges::lower_bound(losses, key, {}, &MoneyLeaf::key);
    return leaf == losses.end() || leaf->key != key ? Money{0} : leaf->cost;
}

std::optional<MoneyTree> computeMoneyTree(const ResolvedLine& line, const LossTree& losses, const RunMoney& money)
{
    if (losses.leaves.empty() || !line.hasMoney())
        return std::nullopt;
    const ResolvedProduct& product = *line.product;
    // A unit of the product is so many raw items, each of which takes c0 / u of the constraint; leaves are times u.
    const Int128 timeOfUnit = Int128{line.yardstick.idealCycleTime.count()} * product.rawItemsPerUnit;
    const auto valueOf = [&](Int128 time) { return valueOfTime(time, product.unitMargin(), timeOfUnit); };
    MoneyTree tree;
    tree.margin = money.margin();
    tree.atRatedPace = valueOf(losses.total) - money.rateCost;
    Int128 lost = 0;
    for (const LossLeaf& leaf : losses.leaves) {
        if (leaf.key.loss == Loss::Good)
            continue;
        // Rounded sums, not sums of rounded parts, so that they close.
        tree.losses.push_back({leaf.key, valueOf(lost + leaf.time) - valueOf(lost)});
        lost += leaf.time;
    }
    tree.outputNotSold = valueOf(losses.total) - valueOf(lost) - Money{product.unitMargin()} * money.unitsSold;
    tree.madeNotSold =
        (Money{product.materialCost} + product.conversionCost) * (Money{money.unitsMade} - money.unitsSold);
    return tree;
}

} // namespace linetwin
