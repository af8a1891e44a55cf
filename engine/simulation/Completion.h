// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <cstddef>
#include <functional>

namespace linetwin {

/// The end of a cycle's EXECUTE and what it made of the items in the station. As nothing overtakes in a serial line,
/// these are all that is needed to know every item of a run (ItemTrace).
struct Completion {
    std::size_t station = 0;
    SimTime time{};           ///< since the end of the warm-up; not positive for cycles of the warm-up
    bool makesDefect = false; ///< the cycle's defect trial succeeded
    bool isRejected = false;  ///< the output went to the reject bin

    bool operator==(const Completion&) const = default;
};

/// Takes every completion since the start of the run. Those of one station come in order, and each after those of its
/// inputs; between stations the order depends on the kernel, but none comes that is earlier than the latest one of the
/// first station.
using CompletionSink = std::function<void(const Completion&)>;

} // namespace linetwin
