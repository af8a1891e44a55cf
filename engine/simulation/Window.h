// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <algorithm>

namespace linetwin {

/// The part of a run that is counted (SPEC 3), in time since the start of the run: from the end of the warm-up, W, to
/// the horizon, W + T.
struct Window {
    SimTime begin{};
    SimTime end{};

    SimTime length() const { return end - begin; }
    /// Of [from, to) with the window.
    SimTime overlap(SimTime from, SimTime to) const
    {
        return std::max(SimTime{}, std::min(to, end) - std::max(from, begin));
    }
    /// Whether a stop that begins at `time` is counted.
    bool countsBegin(SimTime time) const { return time >= begin && time < end; }
};

} // namespace linetwin
