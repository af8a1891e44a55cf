// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"
#include "engine/support/SimTime.h"

#include <cstddef>

namespace linetwin {

/// The times of one cycle of a station, ascending but for `executeFrom`, which lies after the stops.
struct Cycle {
    SimTime idleSince{}; ///< the end of the cycle before; `take` where being starved has been reported already
    SimTime take{};      ///< of the last input
    SimTime executeFrom{};
    SimTime completion{};
    SimTime end{}; ///< its output is delivered or rejected

    bool hasStarved() const { return take > idleSince; }
    bool hasExecuted() const { return completion > executeFrom; }
    bool wasBlocked() const { return end > completion; }
};

/// Its visits but for stops, to anything that has FullRecorder's visit().
template <class Recorder> void reportVisits(Recorder& recorder, std::size_t station, const Cycle& cycle)
{
    if (cycle.hasStarved())
        recorder.visit(station, State::Starved, cycle.idleSince);
    if (cycle.hasExecuted())
        recorder.visit(station, State::Execute, cycle.executeFrom);
    if (cycle.wasBlocked())
        recorder.visit(station, State::Blocked, cycle.completion);
}

} // namespace linetwin
