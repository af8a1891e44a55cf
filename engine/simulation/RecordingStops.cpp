// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Recording.h"

#include <algorithm>

namespace linetwin {

namespace {

bool isStop(State state)
{
    return state == State::Down || state == State::Jammed || state == State::Setup || state == State::Planned;
}

/// What a stop is one of.
struct StopKind {
    State state{};
    ReasonId reason = noReason;

    bool operator==(const StopKind&) const = default;
};

/// Indices at which a stop begins. A state that goes on for the same reason is one stop in samples, whereas visits are
/// stops of their own.
template <class KindAt> std::vector<std::uint32_t> stopsIn(std::size_t count, bool areSamples, KindAt kindAt)
{
    std::vector<std::uint32_t> stops;
    for (std::size_t i = 0; i < count; ++i) {
        const StopKind kind = kindAt(i);
        if (isStop(kind.state) && !(areSamples && i > 0 && kindAt(i - 1) == kind))
            stops.push_back(static_cast<std::uint32_t>(i));
    }
    return stops;
}

} // namespace

void Recording::indexStops()
{
    m_stops.reserve(m_tracks.size());
    for (std::size_t station = 0; station < m_tracks.size(); ++station) {
        if (isSampled()) {
            m_stops.push_back(stopsIn(m_samples.size(), true, [&](std::size_t sample) {
                const StationMoment& moment = m_samples[sample].stations[station];
                return StopKind{moment.state, moment.reason};
            }));
            continue;
        }
        const StationTrack& track = m_tracks[station];
        const std::size_t visits = track.visitState.size();
        const auto kindOf = [&](std::size_t visit) { return StopKind{track.visitState[visit], track.reasonOf(visit)}; };
        m_stops.push_back(stopsIn(visits, false, kindOf));
        const StopKind atEnd{track.stateAtEnd, track.reasonAtEnd};
        if (isStop(atEnd.state) && visits > 0 && kindOf(visits - 1) != atEnd)
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
        const auto momentAt = [&](std::size_t sample) -> const StationMoment& {
            return m_samples[sample].stations[station];
        };
        stop.state = momentAt(index).state;
        stop.reason = momentAt(index).reason;
        while (index < m_samples.size() && momentAt(index).state == stop.state && momentAt(index).reason == stop.reason)
            ++index;
        if (index < m_samples.size())
            stop.end = m_samples[index].time;
        return stop;
    }
    const StationTrack& track = m_tracks[station];
    const bool isAtEnd = index >= track.visitState.size();
    stop.state = isAtEnd ? track.stateAtEnd : track.visitState[index];
    stop.reason = isAtEnd ? track.reasonAtEnd : track.reasonOf(index);
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
