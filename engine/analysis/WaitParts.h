// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <algorithm>
#include <cstddef>

namespace linetwin {

/// Where a visit of a full recording ends.
inline SimTime visitEnd(const Recording& recording, const StationTrack& track, std::size_t visit)
{
    return visit + 1 < track.visitStart.size() ? track.visitStart[visit + 1] : recording.duration();
}

/// The station waits for its neighbours.
constexpr bool isWait(State state)
{
    return state == State::Starved || state == State::Blocked;
}

/// A part [start, end) of a wait: the nearest station that did not wait likewise, and its state meanwhile (SPEC 6), of
/// a starved one as it was one transit ago (MODEL 5).
struct WaitPart {
    std::size_t cause = 0;
    State reason = State::Execute;
    ReasonId reasonId = noReason; ///< of the cause
    SimTime start{};
    SimTime end{};
};

/// Calls visit(WaitPart) for [from, to), throughout which `station` is in the state `wait`, STARVED or BLOCKED, in
/// ascending time; a part for each visit of a cause. What was under way at time 0 is put down to what its station did
/// then. `recording` is full.
template <class Visit>
void forEachWaitPart(const Recording& recording, std::size_t station, State wait, SimTime from, SimTime to,
                     const Visit& visit, SimTime transit = {})
{
    const bool isUpstream = wait == State::Starved;
    if (isUpstream ? station == 0 : station + 1 >= recording.stationCount())
        return;
    const std::size_t neighbour = isUpstream ? station - 1 : station + 1;
    const StationTrack& track = recording.track(neighbour);
    if (isUpstream)
        transit += track.transit;
    const auto after = std::ranges::upper_bound(track.visitStart, std::max(from - transit, SimTime{}));
    for (auto i = static_cast<std::size_t>(after - track.visitStart.begin()) - 1;
         i < track.visitStart.size() && (i == 0 || track.visitStart[i] + transit < to); ++i) {
        const SimTime start = i == 0 ? from : std::max(from, track.visitStart[i] + transit);
        const bool isLast = i + 1 == track.visitStart.size();
        const SimTime end = isLast ? to : std::min(to, track.visitStart[i + 1] + transit);
        if (end <= start)
            continue;
        if (track.visitState[i] == wait)
            forEachWaitPart(recording, neighbour, wait, start, end, visit, transit);
        else
            visit(WaitPart{neighbour, track.visitState[i], track.reasonOf(i), start, end});
    }
}

} // namespace linetwin
