// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/WaitingCause.h"
#include "engine/simulation/Recording.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace linetwin {

/// A shorter difference of states is none that anybody would look at: a cycle that begins a little later.
inline constexpr SimTime shortestParting{std::chrono::seconds{2}};

/// Where two runs with the same luck begin to differ, and in what: the first difference that lasts for shortestParting.
/// Where none does, the first of all.
struct Parting {
    SimTime time{};
    SimTime first{};         ///< the very first difference, however short; at most `time`
    std::size_t station = 0; ///< the same in both; of several the one whose state differs then, the last in the flow
    State reference = State::Starved; ///< state of the station from `time` on
    State other = State::Starved;
    /// Until when it differs so: where one of the two runs and the other stands still by itself, the stop's end; else
    /// that of the state that ends first.
    SimTime until{};
    /// Why the station waits, in the run in which it does; in the reference if in both.
    std::optional<WaitingCause> cause;
    bool isCauseOfReference = false;

    bool operator==(const Parting&) const = default;
};

/// nullopt where stations go through the same states at the same times, as far as the recordings tell. Both have the
/// same stations in the same order. A station that waits for less than that between its cycles counts as running.
/// Linear in the visits up to that moment.
std::optional<Parting> findParting(const Recording& reference, const Recording& other);

} // namespace linetwin
