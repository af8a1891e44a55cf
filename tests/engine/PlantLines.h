// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/LineBuilder.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

/// Reasons and closures for lines that are built by LineBuilder.h.
namespace linetwin::test {

/// Sorts, and fills in all that follows from the stops and closures that a test has put into the line.
inline ResolvedLine withReasons(ResolvedLine line)
{
    const auto byName = [](const auto& a, const auto& b) { return a.name < b.name; };
    std::ranges::sort(line.lineStops, byName);
    for (ResolvedStop& stop : line.lineStops)
        stop.stream = "\x1f" + stop.name;
    for (ResolvedStation& station : line.stations) {
        std::ranges::sort(station.stops, byName);
        station.reasons = {{StationReason::Kind::Breakdown, 0, "breakdown", State::Down},
                           {StationReason::Kind::Jam, 0, "jam", State::Jammed}};
        for (std::size_t i = 0; i < station.stops.size(); ++i) {
            station.stops[i].stream = station.stream + "\x1f" + station.stops[i].name;
            station.reasons.push_back({StationReason::Kind::Stop, i, station.stops[i].name, station.stops[i].state});
        }
        for (std::size_t i = 0; i < line.lineStops.size(); ++i)
            station.reasons.push_back(
                {StationReason::Kind::LineStop, i, line.lineStops[i].name, line.lineStops[i].state});
        for (const std::size_t i : station.closures)
            station.reasons.push_back(
                {StationReason::Kind::Calendar, i, line.calendar[i].name, line.calendar[i].state});
    }
    return line;
}

/// The entry closes those stations, or all where none is named. Names ascend from call to call.
inline void close(ResolvedLine& line, const ResolvedClosure& entry, const std::vector<std::size_t>& stations = {})
{
    line.calendar.push_back(entry);
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        if (stations.empty() || std::ranges::find(stations, i) != stations.end())
            line.stations[i].closures.push_back(line.calendar.size() - 1);
    }
}

/// Minutes of so many seconds, as stops count them.
inline double minutes(double seconds)
{
    return seconds / 60;
}

} // namespace linetwin::test
