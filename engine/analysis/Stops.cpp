// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Stops.h"

#include "engine/analysis/WaitParts.h"

#include <algorithm>
#include <tuple>

namespace linetwin {

namespace {

void count(std::vector<WaitCause>& causes, const WaitPart& part)
{
    const auto station = static_cast<std::uint32_t>(part.cause);
    const auto known = std::ranges::find_if(causes, [&](const WaitCause& cause) {
        return cause.station == station && cause.reason == part.reason && cause.reasonId == part.reasonId;
    });
    if (known != causes.end())
        known->time += part.end - part.start;
    else
        causes.push_back({station, part.reason, part.end - part.start, part.reasonId});
}

void addStopsOf(const Recording& recording, std::size_t station, std::optional<SimTime> shortestWait,
                std::vector<Stop>& stops)
{
    const StationTrack& track = recording.track(station);
    for (std::size_t visit = 0; visit < track.visitStart.size(); ++visit) {
        const State state = track.visitState[visit];
        if (state == State::Execute)
            continue;
        Stop stop{static_cast<std::uint32_t>(station), static_cast<std::uint32_t>(visit), Stop::noStation,
                  State::Execute, track.reasonOf(visit)};
        if (isWait(state)) {
            if (!shortestWait || visitEnd(recording, track, visit) - track.visitStart[visit] < *shortestWait)
                continue;
            const std::vector<WaitCause> causes = waitCauses(recording, station, visit);
            if (!causes.empty()) {
                stop.cause = causes.front().station;
                stop.reason = causes.front().reason;
                stop.reasonId = causes.front().reasonId;
            }
        }
        stops.push_back(stop);
    }
}

} // namespace

std::vector<WaitCause> waitCauses(const Recording& recording, std::size_t station, std::size_t visit)
{
    const StationTrack& track = recording.track(station);
    if (!isWait(track.visitState[visit]))
        return {};
    std::vector<WaitCause> causes;
    forEachWaitPart(recording, station, track.visitState[visit], track.visitStart[visit],
                    visitEnd(recording, track, visit), [&](const WaitPart& part) { count(causes, part); });
    std::ranges::sort(causes, [](const WaitCause& a, const WaitCause& b) {
        return std::tuple(-a.time, a.station, a.reason, a.reasonId) <
               std::tuple(-b.time, b.station, b.reason, b.reasonId);
    });
    return causes;
}

SimTime startOf(const Recording& recording, const Stop& stop)
{
    return recording.track(stop.station).visitStart[stop.visit];
}

SimTime endOf(const Recording& recording, const Stop& stop)
{
    return visitEnd(recording, recording.track(stop.station), stop.visit);
}

State stateOf(const Recording& recording, const Stop& stop)
{
    return recording.track(stop.station).visitState[stop.visit];
}

const std::string& reasonNameOf(const Recording& recording, const Stop& stop)
{
    const bool hasCause = stop.cause != Stop::noStation;
    return recording.track(hasCause ? stop.cause : stop.station).reasonName(stop.reasonId);
}

std::vector<Stop> findStops(const Recording& recording, std::optional<SimTime> shortestWait)
{
    std::vector<Stop> stops;
    if (recording.isSampled())
        return stops;
    for (std::size_t station = 0; station < recording.stationCount(); ++station)
        addStopsOf(recording, station, shortestWait, stops);
    // Stations came in their order, and a stable sort keeps it within a moment.
    std::ranges::stable_sort(stops, {}, [&](const Stop& stop) { return startOf(recording, stop); });
    return stops;
}

} // namespace linetwin
