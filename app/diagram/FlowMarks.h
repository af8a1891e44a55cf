// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <span>
#include <vector>

namespace linetwin::app {

/// What moves along a connection at one moment: single items, or where they are too many to tell apart a stream of
/// dashes.
struct FlowMarks {
    std::vector<double> items; ///< positions along the way, 0 … 1; empty while streaming
    bool isStreaming = false;
    double phase = 0; ///< of the stream, 0 … 1 of a dash and its gap

    bool operator==(const FlowMarks&) const = default;
};

/// `passages` are the ascending moments at which an item set out. An item is on its way for a fixed time on the screen,
/// whatever the speed (simulated seconds per second). The marks follow from the moment alone, so they are the same
/// forward, backward and at rest.
FlowMarks flowMarks(std::span<const SimTime> passages, SimTime time, double speed, double lengthPx);

/// For a recording that knows no single passages: a stream if anything passed.
FlowMarks streamMarks(bool isFlowing, SimTime time, double speed);

/// How long an item that sets out is shown on its way, in simulated time.
SimTime travelTime(double speed, double lengthPx);

inline constexpr double streamPeriodPx = 12; ///< of a dash and its gap

} // namespace linetwin::app
