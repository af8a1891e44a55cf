// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/PrevailingState.h"

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double fastSpeed = 30;
constexpr double glanceSec = 0.2;

constexpr std::size_t placeOf(State state)
{
    return static_cast<std::size_t>(state);
}

} // namespace

State prevailingState(const StationTrack& track, SimTime time, SimTime window, const PossibleStates& possible)
{
    const auto& starts = track.visitStart;
    auto visit = std::ranges::upper_bound(starts, time) - starts.begin();
    if (visit == 0)
        return track.stateAtEnd;
    const State present = track.visitState[static_cast<std::size_t>(visit - 1)];
    const bool isStop = present == State::Down || present == State::Jammed || present == State::Setup;
    if (isStop || present == State::Planned)
        return present;
    std::array<SimTime, stateCount> inState{};
    const SimTime begin = std::max(time - window, SimTime{});
    for (SimTime end = time; visit-- > 0 && end > begin;) {
        const auto index = static_cast<std::size_t>(visit);
        inState[static_cast<std::size_t>(track.visitState[index])] += end - std::max(starts[index], begin);
        end = starts[index];
    }
    State longest = present;
    for (std::size_t state = 0; state < stateCount; ++state) {
        if (possible[state] && inState[state] > inState[placeOf(longest)])
            longest = static_cast<State>(state);
    }
    return longest;
}

PossibleStates statesBeside(std::optional<std::int64_t> levelBefore, std::optional<std::int64_t> roomBehind)
{
    PossibleStates possible{};
    possible[placeOf(State::Execute)] = true;
    possible[placeOf(State::Starved)] = levelBefore && *levelBefore <= 0;
    possible[placeOf(State::Blocked)] = roomBehind && *roomBehind <= 0;
    return possible;
}

SimTime glanceAt(double speed)
{
    return speed < fastSpeed ? SimTime{} : nearestTime(speed * glanceSec);
}

} // namespace linetwin::app
