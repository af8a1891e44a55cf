// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/StationClosures.h"

#include "engine/simulation/CalendarEntry.h"
#include "engine/simulation/ClockStops.h"
#include "engine/simulation/ReasonIds.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

/// What the calendar alone closes, at one of the stations or at the one whose entries are given.
Closures calendarOf(const ResolvedLine& line, const std::vector<std::size_t>& entries, const Window& window)
{
    Closures::Sources sources;
    for (const std::size_t entry : entries)
        sources.push_back(std::make_unique<CalendarEntry>(line.calendar[entry], noReason, window));
    return Closures(std::move(sources), window);
}

/// The entries that close any station.
std::vector<std::size_t> entriesOfAnyStation(const ResolvedLine& line)
{
    std::vector<std::size_t> entries;
    for (const ResolvedStation& station : line.stations)
        entries.insert(entries.end(), station.closures.begin(), station.closures.end());
    std::ranges::sort(entries);
    entries.erase(std::ranges::unique(entries).begin(), entries.end());
    return entries;
}

} // namespace

Closures closuresOf(const ResolvedLine& line, std::size_t station, const Window& window, std::uint64_t seed,
                    std::uint32_t replication, const std::stop_token& stop)
{
    const ResolvedStation& resolved = line.stations[station];
    const ReasonIds ids(line, station);
    Closures::Sources sources;
    const auto addClock = [&](const ResolvedStop& resolvedStop, ReasonId reason,
                              const std::vector<std::size_t>& entries) {
        sources.push_back(std::make_unique<ClockStops>(resolvedStop, reason, calendarOf(line, entries, window), window,
                                                       seed, replication, stop));
    };
    for (std::size_t i = 0; i < resolved.stops.size(); ++i) {
        const ResolvedStop& own = resolved.stops[i];
        if (own.every && own.trigger == StopTrigger::Clock)
            addClock(own, ReasonIds::stop(i), resolved.closures);
    }
    for (std::size_t i = 0; i < line.lineStops.size(); ++i) {
        if (line.lineStops[i].every)
            addClock(line.lineStops[i], ids.lineStop(i), entriesOfAnyStation(line));
    }
    for (std::size_t i = 0; i < resolved.closures.size(); ++i)
        sources.push_back(std::make_unique<CalendarEntry>(line.calendar[resolved.closures[i]], ids.closure(i), window));
    return Closures(std::move(sources), window);
}

} // namespace linetwin
