// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Stops.h"

#include <algorithm>
#include <tuple>

namespace linetwin {

namespace {

SimTime visitEnd(const Recording& recording, const StationTrack& track, std::size_t visit)
{
    return visit + 1 < track.visitStart.size() ? track.visitStart[visit + 1] : recording.duration();
}

bool isWait(State state)
{
    return state == State::Starved || state == State::Blocked;
}

/// Walks away from the waiting station until somebody does not wait likewise.
class CauseWalk {
public:
    CauseWalk(const Recording& recording, State wait) : m_recording(recording), m_wait(wait) {}

    /// The part [from, to) of a wait at `station`.
    void add(std::size_t station, SimTime from, SimTime to)
    {
        const bool isUpstream = m_wait == State::Starved;
        if (isUpstream ? station == 0 : station + 1 >= m_recording.stationCount())
            return;
        const std::size_t neighbour = isUpstream ? station - 1 : station + 1;
        const StationTrack& track = m_recording.track(neighbour);
        const auto next = std::ranges::upper_bound(track.visitStart, from);
        auto visit = static_cast<std::size_t>(next - track.visitStart.begin()) - 1;
        for (; visit < track.visitStart.size() && track.visitStart[visit] < to; ++visit) {
            const SimTime begin = std::max(from, track.visitStart[visit]);
            const SimTime end = std::min(to, visitEnd(m_recording, track, visit));
            if (track.visitState[visit] == m_wait)
                add(neighbour, begin, end);
            else
                count(static_cast<std::uint32_t>(neighbour), track.visitState[visit], end - begin);
        }
    }

    std::vector<WaitCause> take()
    {
        std::ranges::sort(m_causes, [](const WaitCause& a, const WaitCause& b) {
            return std::tuple(-a.time, a.station, a.reason) < std::tuple(-b.time, b.station, b.reason);
        });
        return std::move(m_causes);
    }

private:
    void count(std::uint32_t station, State reason, SimTime time)
    {
        const auto known = std::ranges::find_if(
            m_causes, [&](const WaitCause& cause) { return cause.station == station && cause.reason == reason; });
        if (known != m_causes.end())
            known->time += time;
        else
            m_causes.push_back({station, reason, time});
    }

    const Recording& m_recording;
    State m_wait;
    std::vector<WaitCause> m_causes;
};

void addStopsOf(const Recording& recording, std::size_t station, std::optional<SimTime> shortestWait,
                std::vector<Stop>& stops)
{
    const StationTrack& track = recording.track(station);
    for (std::size_t visit = 0; visit < track.visitStart.size(); ++visit) {
        const State state = track.visitState[visit];
        if (state == State::Execute)
            continue;
        Stop stop{static_cast<std::uint32_t>(station), static_cast<std::uint32_t>(visit), Stop::noStation,
                  State::Execute};
        if (isWait(state)) {
            if (!shortestWait || visitEnd(recording, track, visit) - track.visitStart[visit] < *shortestWait)
                continue;
            const std::vector<WaitCause> causes = waitCauses(recording, station, visit);
            if (!causes.empty()) {
                stop.cause = causes.front().station;
                stop.reason = causes.front().reason;
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
    CauseWalk walk(recording, track.visitState[visit]);
    walk.add(station, track.visitStart[visit], visitEnd(recording, track, visit));
    return walk.take();
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
