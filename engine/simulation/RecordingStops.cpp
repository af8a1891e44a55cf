// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Recording.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace linetwin {

namespace {

bool isStop(State state)
{
    return state == State::Down || state == State::Jammed || state == State::Setup || state == State::Planned;
}

/// What a station does, and because of what.
using Doing = std::pair<State, ReasonId>;

/// Indices at which a stop begins. What goes on is one stop in samples, whereas visits are stops of their own.
template <class DoingAt> std::vector<std::uint32_t> stopsIn(std::size_t count, bool areSamples, DoingAt doingAt)
{
    std::vector<std::uint32_t> stops;
    for (std::size_t i = 0; i < count; ++i) {
        if (isStop(doingAt(i).first) && !(areSamples && i > 0 && doingAt(i - 1) == doingAt(i)))
            stops.push_back(static_cast<std::uint32_t>(i));
    }
    return stops;
}

Doing doingIn(const StationMoment& moment)
{
    return {moment.state, moment.reason};
}

} // namespace

void Recording::indexStops()
{
    m_stops.reserve(m_tracks.size());
    for (std::size_t station = 0; station < m_tracks.size(); ++station) {
        if (isSampled()) {
            m_stops.push_back(stopsIn(m_samples.size(), true, [&](std::size_t sample) {
                return doingIn(m_samples[sample].stations[station]);
            }));
            continue;
        }
        const StationTrack& track = m_tracks[station];
        const std::size_t visits = track.visitState.size();
        m_stops.push_back(stopsIn(
            visits, false, [&](std::size_t visit) { return Doing(track.visitState[visit], track.reasonOf(visit)); }));
        if (isStop(track.stateAtEnd) && visits > 0 &&
            Doing(track.visitState.back(), track.reasonOf(visits - 1)) != Doing(track.stateAtEnd, track.reasonAtEnd))
            m_stops.back().push_back(static_cast<std::uint32_t>(visits));
    }
}

SimTime Recording::stopStart(std::size_t station, std::uint32_t index) const
{
    if (isSampled())
        return m_samples[index].time;
    const auto& starts = m_tracks[station].visitStart;
    return index < starts.size() ? starts[index] : m_duration;
}

RecordedStop Recording::stop(std::size_t station, std::size_t number) const
{
    std::size_t index = m_stops[station][number];
    RecordedStop stop{station, State::Down, stopStart(station, m_stops[station][number]), m_duration};
    if (isSampled()) {
        const Doing doing = doingIn(m_samples[index].stations[station]);
        std::tie(stop.state, stop.reason) = doing;
        while (index < m_samples.size() && doingIn(m_samples[index].stations[station]) == doing)
            ++index;
        if (index < m_samples.size())
            stop.end = m_samples[index].time;
        return stop;
    }
    const StationTrack& track = m_tracks[station];
    const bool isInVisits = index < track.visitState.size();
    stop.state = isInVisits ? track.visitState[index] : track.stateAtEnd;
    stop.reason = isInVisits ? track.reasonOf(index) : track.reasonAtEnd;
    if (index + 1 < track.visitStart.size())
        stop.end = track.visitStart[index + 1];
    return stop;
}

Recording::StopColumn::const_iterator Recording::firstStopAfter(std::size_t station, SimTime time) const
{
    return std::ranges::upper_bound(m_stops[station], time, {},
                                    [&](std::uint32_t index) { return stopStart(station, index); });
}

std::vector<RecordedStop> Recording::stopsBetween(std::size_t station, SimTime from, SimTime to) const
{
    std::vector<RecordedStop> found;
    const StopColumn& stops = m_stops[station];
    auto at = static_cast<std::size_t>(firstStopAfter(station, from) - stops.begin());
    if (at > 0)
        --at; // it began before, and may go on
    for (; at < stops.size() && stopStart(station, stops[at]) < to; ++at) {
        const RecordedStop next = stop(station, at);
        if (next.end > from)
            found.push_back(next);
    }
    return found;
}

std::optional<SimTime> Recording::nextStop(SimTime time, std::span<const std::size_t> stations) const
{
    std::optional<SimTime> nearest;
    const auto consider = [&](std::size_t station) {
        const auto next = firstStopAfter(station, time);
        if (next == m_stops[station].end())
            return;
        const SimTime start = stopStart(station, *next);
        nearest = std::min(start, nearest.value_or(start));
    };
    for (const std::size_t station : stations)
        consider(station);
    for (std::size_t station = 0; stations.empty() && station < stationCount(); ++station)
        consider(station);
    return nearest;
}

std::optional<SimTime> Recording::previousStop(SimTime time, std::span<const std::size_t> stations) const
{
    std::optional<SimTime> nearest;
    const auto consider = [&](std::size_t station) {
        const auto next = firstStopAfter(station, time - SimTime{1});
        if (next == m_stops[station].begin())
            return;
        const SimTime start = stopStart(station, *std::prev(next));
        nearest = std::max(start, nearest.value_or(start));
    };
    for (const std::size_t station : stations)
        consider(station);
    for (std::size_t station = 0; stations.empty() && station < stationCount(); ++station)
        consider(station);
    return nearest;
}

} // namespace linetwin
