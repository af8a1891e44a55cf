// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/LossTree.h"
#include "engine/simulation/Recording.h"

#include <cstddef>
#include <optional>

namespace linetwin {

/// A span of a recording, [start, end).
struct StopSpan {
    SimTime start{};
    SimTime end{};

    bool operator==(const StopSpan&) const = default;
};

/// The longest stop of the constraint that the leaf counts, the first among equals: of one of its own the visit, of a
/// wait the longest part of it without a break in which cause and reason are the leaf's (SPEC 6). nullopt for leaves
/// that are no stops, where there is none, and for a sampled recording. Linear in the recording's visits.
std::optional<StopSpan> longestStop(const Recording& recording, std::size_t constraint, const LossKey& leaf);

} // namespace linetwin
