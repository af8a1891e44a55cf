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

/// A part [start, end) of a wait: the nearest station that did not wait likewise, and its state meanwhile (SPEC 6).
struct WaitPart {
    std::size_t cause = 0;
    State reason = State::Execute;
    SimTime start{};
    SimTime end{};
};

/// Calls visit(WaitPart) for [from, to), throughout which `station` is in the state `wait`, STARVED or BLOCKED, in
/// ascending time; a part for each visit of a cause. `recording` is full.
template <class Visit>
void forEachWaitPart(const Recording& recording, std::size_t station, State wait, SimTime from, SimTime to,
                     const Visit& visit)
{
    const bool isUpstream = wait == State::Starved;
    if (isUpstream ? station == 0 : station + 1 >= recording.stationCount())
        return;
    const std::size_t neighbour = isUpstream ? station - 1 : station + 1;
    const StationTrack& track = recording.track(neighbour);
    const auto after = std::ranges::upper_bound(track.visitStart, from);
    for (auto i = static_cast<std::size_t>(after - track.visitStart.begin()) - 1;
         i < track.visitStart.size() && track.visitStart[i] < to; ++i) {
        const SimTime start = std::max(from, track.visitStart[i]);
        const SimTime end = std::min(to, visitEnd(recording, track, i));
        if (track.visitState[i] == wait)
            forEachWaitPart(recording, neighbour, wait, start, end, visit);
        else
            visit(WaitPart{neighbour, track.visitState[i], start, end});
    }
}

} // namespace linetwin
