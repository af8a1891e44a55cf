// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Simulate.h"

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

/// Hands out one run's full history in order, for files. Where the whole would not fit the request's byte limit it
/// comes in slices: each is the run again with a longer warm-up, which by SPEC 4 is the same run. Returns false if
/// stopped. Throws std::runtime_error if not even the shortest slice fits.
bool forEachRecordingSlice(const ResolvedLine& line, RunRequest request,
                           const std::function<void(const RecordingSlice&)>& visit);

} // namespace linetwin
