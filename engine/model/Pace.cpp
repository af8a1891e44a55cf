// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Pace.h"

#include "engine/model/Checks.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace linetwin {

namespace {

/// Whole above 100, else three digits or so.
std::string readable(double value)
{
    const double scale = value >= 100 ? 1 : value >= 1 ? 10 : value >= 0.1 ? 100 : 1e4;
    return numberText(std::round(value * scale) / scale);
}

Pace scaled(const Pace& pace, double factor)
{
    return {pace.outputsPerMinute * factor, pace.unitsPerMinute * factor, pace.unitsPerHour * factor,
            pace.shareOfConstraint * factor};
}

bool isSpeedOverridden(const std::string& station, const Scenario& scenario)
{
    const auto entry = scenario.overrides.find(station);
    return entry != scenario.overrides.end() && entry->second.contains(ParameterId::Uph);
}

std::string pathOfSpeed(const std::string& station, const Scenario& scenario)
{
    return pathTo(pathTo(isSpeedOverridden(station, scenario) ? "equipment" : "baseline", station),
                  specOf(ParameterId::Uph).key);
}

double unitsPerHour(const ResolvedLine& line, std::size_t station)
{
    return paceOf(line, station).unitsPerHour;
}

/// The stations whose speed the program did not make up, slowest first.
std::vector<std::size_t> slowestFirst(const ResolvedLine& line, const Scenario& scenario,
                                      const UncheckedValues& typical)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string& name = line.stations[i].name;
        const auto found = typical.find(name);
        const bool isTypical = found != typical.end() && found->second.contains(ParameterId::Uph);
        if (!isTypical || isSpeedOverridden(name, scenario))
            order.push_back(i);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t station) { return unitsPerHour(line, station); });
    return order;
}

struct SlowStation {
    std::size_t station;
    std::size_t next;   ///< the next slowest
    bool isOnlySuspect; ///< the others agree with each other, so that they are not too fast
};

/// The slowest station, if it is far slower than all others, which agree with each other, or made so by the scenario.
std::optional<SlowStation> findSlow(const ResolvedLine& line, const Scenario& scenario,
                                    const std::vector<std::size_t>& order)
{
    if (order.size() < 2)
        return std::nullopt;
    const double slowest = unitsPerHour(line, order[0]);
    const double next = unitsPerHour(line, order[1]);
    const bool doOthersAgree = unitsPerHour(line, order.back()) <= mostTimesTheConstraint * next;
    const bool isByScenario = isSpeedOverridden(line.stations[order[0]].name, scenario) &&
                              mostTimesTheConstraint * slowest < line.yardstick.ratedUnitsPerHour;
    if (next <= mostTimesTheConstraint * slowest || !(doOthersAgree || isByScenario))
        return std::nullopt;
    return SlowStation{order[0], order[1], doOthersAgree && order.size() > 2};
}

/// What a station's pace is measured by.
struct Reference {
    std::size_t station;
    double unitsPerHour;
};

void warnOfSlow(Checks& checks, const ResolvedLine& line, const Scenario& scenario, std::size_t station,
                std::size_t next)
{
    const ResolvedStation& slowest = line.stations[station];
    const double share = unitsPerHour(line, station) / unitsPerHour(line, next);
    checks.setStation(slowest.name);
    checks.warn(pathOfSpeed(slowest.name, scenario),
                LINETWIN_TEXT("Finding",
                              "%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next "
                              "slowest; make sure that the speed is per hour"),
                {numberText(slowest.parameters.uph), readable(unitsPerHour(line, station)), readable(100 * share),
                 line.stations[next].name});
}

void warnOfFast(Checks& checks, const ResolvedLine& line, const Scenario& scenario, std::size_t station,
                const Reference& reference)
{
    const ResolvedStation& fast = line.stations[station];
    const double pace = unitsPerHour(line, station);
    checks.setStation(fast.name);
    checks.warn(pathOfSpeed(fast.name, scenario),
                LINETWIN_TEXT("Finding", "%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make "
                                         "sure that the speed counts cycles, not units"),
                {numberText(fast.parameters.uph), readable(pace), readable(pace / reference.unitsPerHour),
                 line.stations[reference.station].name});
}

} // namespace

Pace paceOfOneCyclePerHour(const ResolvedLine& line, std::size_t station)
{
    const double units = line.unitsPerOutput(station);
    return {1.0 / 60, units / 60, units, units / line.yardstick.ratedUnitsPerHour};
}

Pace paceOf(const ResolvedLine& line, std::size_t station)
{
    return scaled(paceOfOneCyclePerHour(line, station), line.stations[station].parameters.uph);
}

Findings findImplausiblePaces(const ResolvedLine& line, const Scenario& scenario, const UncheckedValues& typical)
{
    Checks checks;
    const std::vector<std::size_t> order = slowestFirst(line, scenario, typical);
    if (const auto slow = findSlow(line, scenario, order)) {
        warnOfSlow(checks, line, scenario, slow->station, slow->next);
        if (slow->isOnlySuspect)
            return std::move(checks.findings);
    }
    Reference reference{line.yardstick.constraint, line.yardstick.ratedUnitsPerHour};
    if (!order.empty() && std::ranges::find(order, reference.station) == order.end())
        reference = {order.front(), unitsPerHour(line, order.front())};
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const bool isFast = unitsPerHour(line, i) > mostTimesTheConstraint * reference.unitsPerHour;
        if (isFast && std::ranges::find(order, i) != order.end())
            warnOfFast(checks, line, scenario, i, reference);
    }
    return std::move(checks.findings);
}

} // namespace linetwin
