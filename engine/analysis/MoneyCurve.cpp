// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/MoneyCurve.h"

#include "engine/analysis/RecordingSummary.h"

namespace linetwin {

namespace {

SimTime partOf(SimTime duration, std::size_t step, std::size_t steps)
{
    return SimTime{static_cast<std::int64_t>(Int128{duration.count()} * static_cast<std::int64_t>(step) /
                                             static_cast<std::int64_t>(steps))};
}

} // namespace

std::optional<MoneyCurve> cumulativeMoney(const ResolvedLine& line, const Recording& recording, std::size_t steps)
{
    if (!line.hasMoney() || recording.stationCount() != line.stations.size())
        return std::nullopt;
    MoneyCurve curve;
    curve.times.reserve(steps + 1);
    curve.money.resize(steps + 1);
    const ResolvedProduct& product = *line.product;
    for (std::size_t step = 0; step <= steps; ++step) {
        const SimTime time = partOf(recording.duration(), step, steps);
        curve.times.push_back(time);
        RunMoney& money = curve.money[step];
        money.unitsMade = recording.unitsMadeAt(time);
        money.unitsSold = recording.unitsSoldAt(time);
        money.materialCost = Money{product.materialCost} * money.unitsMade;
        money.conversionCost = Money{product.conversionCost} * money.unitsMade;
        money.revenue = Money{product.sellingPrice} * money.unitsSold;
    }
    for (std::size_t station = 0; station < line.stations.size(); ++station) {
        const StateTimeline timeline(recording, station);
        StateTimeline::Walk walk(timeline);
        for (std::size_t step = 0; step <= steps; ++step) {
            const SimTime inExecute = walk.timesUntil(curve.times[step])[static_cast<std::size_t>(State::Execute)];
            curve.money[step].rateCost += rateCostOf(line.stations[station], curve.times[step], inExecute);
        }
    }
    return curve;
}

} // namespace linetwin
