// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/PrevailingState.h"

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

constexpr double fastSpeed = 30;
constexpr double glanceSec = 0.2;

} // namespace

State prevailingState(const StationTrack& track, SimTime time, SimTime window)
{
    const auto& starts = track.visitStart;
    auto visit = std::ranges::upper_bound(starts, time) - starts.begin();
    if (visit == 0)
        return track.stateAtEnd;
    const State present = track.visitState[static_cast<std::size_t>(visit - 1)];
    std::array<SimTime, stateCount> inState{};
    const SimTime begin = std::max(time - window, SimTime{});
    for (SimTime end = time; visit-- > 0 && end > begin;) {
        const auto index = static_cast<std::size_t>(visit);
        inState[static_cast<std::size_t>(track.visitState[index])] += end - std::max(starts[index], begin);
        end = starts[index];
    }
    State longest = present;
    for (std::size_t state = 0; state < stateCount; ++state) {
        if (inState[state] > inState[static_cast<std::size_t>(longest)])
            longest = static_cast<State>(state);
    }
    return longest;
}

SimTime glanceAt(double speed)
{
    return speed < fastSpeed ? SimTime{} : nearestTime(speed * glanceSec);
}

} // namespace linetwin::app
