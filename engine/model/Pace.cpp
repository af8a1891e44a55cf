// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Pace.h"

#include "engine/model/Checks.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <cmath>

namespace linetwin {

namespace {

Pace scaled(const Pace& pace, double factor)
{
    return {pace.outputsPerMinute * factor, pace.unitsPerMinute * factor, pace.unitsPerHour * factor,
            pace.shareOfConstraint * factor};
}

std::string pathOfSpeed(const std::string& station, const Scenario& scenario)
{
    const auto entry = scenario.overrides.find(station);
    const bool isOverridden = entry != scenario.overrides.end() && entry->second.contains(ParameterId::Uph);
    return pathTo(pathTo(isOverridden ? "equipment" : "baseline", station), specOf(ParameterId::Uph).key);
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

Findings findImplausiblePaces(const ResolvedLine& line, const Scenario& scenario)
{
    Checks checks;
    const std::string& constraint = line.stations[line.yardstick.constraint].name;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        const Pace pace = paceOf(line, i);
        if (pace.shareOfConstraint <= mostTimesTheConstraint)
            continue;
        checks.setStation(station.name);
        checks.warn(pathOfSpeed(station.name, scenario),
                    LINETWIN_TEXT("Finding",
                                  "%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make "
                                  "sure that the speed counts cycles, not units"),
                    {numberText(station.parameters.uph), numberText(std::round(pace.unitsPerHour)),
                     numberText(std::round(pace.shareOfConstraint * 10) / 10), constraint});
    }
    return std::move(checks.findings);
}

} // namespace linetwin
