// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Comparison.h"

#include <algorithm>

namespace linetwin {

namespace {

std::optional<std::size_t> findStation(const ResolvedLine& line, const std::string& name)
{
    const auto found = std::ranges::find(line.stations, name, &ResolvedStation::name);
    if (found == line.stations.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - line.stations.begin());
}

} // namespace

bool adoptYardstick(ResolvedLine& line, const ResolvedLine& reference)
{
    for (ResolvedStation& station : line.stations) {
        if (const auto same = findStation(reference, station.name))
            station.idealCycleTime = reference.stations[*same].idealCycleTime;
    }
    Yardstick& own = line.yardstick;
    const Yardstick& theirs = reference.yardstick;
    const auto setOwnPace = [&](bool isShared) {
        own.idealCycleTime = line.stations[own.constraint].idealCycleTime;
        own.rawItemsPerOutput = line.stations[own.constraint].rawItemsPerOutput;
        own.ratedUnitsPerHour = 3600 * line.unitsPerOutput(own.constraint) / toSeconds(own.idealCycleTime);
        return isShared;
    };
    const auto constraint = findStation(line, reference.stations[theirs.constraint].name);
    const bool isShared =
        constraint && Int128{line.stations[*constraint].rawItemsPerOutput} * reference.rawItemsPerUnit ==
                          Int128{theirs.rawItemsPerOutput} * line.rawItemsPerUnit;
    if (isShared)
        own.constraint = *constraint;
    return setOwnPace(isShared);
}

bool needsSharedYardstick(LineFigure figure)
{
    using enum LineFigure;
    static constexpr std::array figures{Oee, NotWaiting, Availability, Performance, LineFill, Quality, Loading, Teep};
    return std::ranges::find(figures, figure) != figures.end();
}

FigureComparison compareFigure(const FigureSeries& scenario, const FigureSeries& reference, ComparedKind kind,
                               const ComparisonRules& rules)
{
    FigureComparison comparison;
    comparison.differenceLevel = rules.look.level();
    comparison.scenario = scenario.statistics(rules.look.confidence);
    comparison.reference = reference.statistics(rules.look.confidence);
    comparison.difference = difference(scenario, reference, comparison.differenceLevel);
    comparison.verdict = judge(comparison.difference, {.better = kind.better,
                                                       .isComplete = rules.isComplete,
                                                       .reference = comparison.reference.mean,
                                                       .relevantShare = rules.relevantShare,
                                                       .confidence = rules.look.confidence});
    const std::optional<Interval>& interval = comparison.reference.interval;
    if (!kind.isShare && interval && interval->lower > 0)
        comparison.relative = relativeDifference(scenario, reference, comparison.differenceLevel);
    comparison.pairingGain = pairingGain(comparison.scenario, comparison.reference, comparison.difference);
    return comparison;
}

} // namespace linetwin
