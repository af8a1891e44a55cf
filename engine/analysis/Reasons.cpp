// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Reasons.h"

#include <algorithm>

namespace linetwin {

namespace {

bool canHappen(const ResolvedLine& line, const ResolvedStation& station, const StationReason& reason)
{
    switch (reason.kind) {
    case StationReason::Kind::Breakdown:
    case StationReason::Kind::Jam: return true;
    case StationReason::Kind::Stop: return station.stops[reason.index].every.has_value();
    case StationReason::Kind::LineStop: return line.lineStops[reason.index].every.has_value();
    case StationReason::Kind::Calendar: return line.calendar[reason.index].length.count() > 0;
    }
    return true;
}

} // namespace

std::vector<std::string> plannedReasons(const ResolvedLine& line, std::size_t station)
{
    std::vector<std::string> names;
    const ResolvedStation& resolved = line.stations[station];
    for (const StationReason& reason : resolved.reasons) {
        if (reason.state == State::Planned && canHappen(line, resolved, reason) &&
            std::ranges::find(names, reason.name) == names.end())
            names.push_back(reason.name);
    }
    return names;
}

bool canBeIn(const ResolvedLine& line, State state)
{
    return std::ranges::any_of(line.stations, [&](const ResolvedStation& station) {
        return std::ranges::any_of(station.reasons, [&](const StationReason& reason) {
            return isNamed(reason) && reason.state == state && canHappen(line, station, reason);
        });
    });
}

} // namespace linetwin
