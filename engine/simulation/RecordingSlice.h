// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <functional>

namespace linetwin {

/// A full recording of the part [start, end) of a run; its time 0 is `start`, and it may reach beyond `end`. The last
/// one ends with the run, the others where no visit begins.
struct RecordingSlice {
    const Recording& recording;
    SimTime start{};
    SimTime end{};
    bool isLast = false;
};

using SliceVisitor = std::function<void(const RecordingSlice&)>;

} // namespace linetwin
