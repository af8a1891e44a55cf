// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

namespace linetwin::app {

/// The state that the station was in for most of the time from `time - window` to `time`; the one in force at `time`
/// among equals, and always if the window is 0. In fast playback single cycles pass between two frames, and the state
/// at each frame's own moment would flicker at random.
State prevailingState(const StationTrack& track, SimTime time, SimTime window);

/// What one glance takes in at this speed; 0 where playback is slow enough to show each moment as it is.
SimTime glanceAt(double speed);

} // namespace linetwin::app
