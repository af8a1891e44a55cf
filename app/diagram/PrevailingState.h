// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <array>
#include <cstdint>
#include <optional>

namespace linetwin::app {

/// Which states can be shown beside what else is true at a moment.
using PossibleStates = std::array<bool, stateCount>;

/// The state that the station was in for most of the time from `time - window` to `time`; the one in force at `time`
/// among equals, and always if the window is 0 or it is a stop. In fast playback single cycles pass between two frames,
/// and the state at each frame's own moment would flicker at random; a stop is shown whenever it is there, or playback
/// would show a station running in the middle of its breakdown. Only `possible` states are shown, and the one in force.
State prevailingState(const StationTrack& track, SimTime time, SimTime window, const PossibleStates& possible);

/// What a station's state can be beside the levels of the buffers before and after it: never starved with items before
/// it, never blocked with room behind it, and no stop that is over. nullopt: there is no such buffer.
PossibleStates statesBeside(std::optional<std::int64_t> levelBefore, std::optional<std::int64_t> roomBehind);

/// What one glance takes in at this speed; 0 where playback is slow enough to show each moment as it is.
SimTime glanceAt(double speed);

} // namespace linetwin::app
