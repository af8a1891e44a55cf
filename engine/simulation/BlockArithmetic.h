// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <cstddef>
#include <vector>

namespace linetwin {

/// Plain cycles of one station that follow each other, each of one input: all times that they need are known.
struct PlainCycles {
    const SimTime* arrivals; ///< when each input was put upstream, ascending
    SimTime transit;         ///< from then until it can be taken
    const SimTime* rooms;    ///< when there is room for each output
    SimTime execute;
    SimTime free; ///< when the first one can begin
    std::size_t count;
    SimTime* takes; ///< result
    SimTime* puts;  ///< result
};

/// What the cycles come to.
struct PassedCycles {
    SimTime free{};    ///< the last put
    SimTime blocked{}; ///< sum of the times for which the outputs are blocked

    bool operator==(const PassedCycles&) const = default;
};

/// How the cycles are computed: all ways give the same numbers.
///
/// Of cycle n, with e for EXECUTE: take_n = max(arrival_n, put_{n−1}), put_n = max(take_n + e, room_n). So
///
///     put_n − (n + 1)·e = max(put_{n−1} − n·e, max(arrival_n + e, room_n) − (n + 1)·e)
///
/// is the highest of all terms up to n: a running maximum, which several lanes find in a few steps (G. E. Blelloch,
/// "Prefix sums and their applications", 1990), where cycle after cycle each waits for the one before it.
enum class Lanes : unsigned char {
    One,
    Four,  ///< AVX2
    Eight, ///< AVX-512
};

/// Those that the processor can do, fewest first.
std::vector<Lanes> possibleLanes();

/// Items that went through a buffer one after the other.
struct PassedItems {
    const SimTime* rooms; ///< when there was room for each
    const SimTime* puts;  ///< before them lies that of the item before
    const SimTime* takes; ///< likewise
    std::size_t highest;  ///< a level
    std::size_t count;
};

/// What they add to the figures of the buffer (FlowBuffer).
struct PassedLevels {
    SimTime full{};
    SimTime empty{};
    SimTime levelTime{};
    bool isHigher = false; ///< above `highest` after one of the puts

    bool operator==(const PassedLevels&) const = default;
};

/// What is done for many items at a time. All times are so small that sums over a block fit.
struct BlockArithmetic {
    /// Fills takes and puts.
    PassedCycles (*passPlainCycles)(const PlainCycles&);
    PassedLevels (*levelsOf)(const PassedItems&);
};

BlockArithmetic arithmeticOf(Lanes lanes);
/// Of as many lanes as are possible.
extern const BlockArithmetic blockArithmetic;

/// The same where an output that does not find room is put when the level has fallen (MODEL 5): at `falls[n]`.
PassedCycles passRestartingCycles(const PlainCycles& cycles, const SimTime* falls);

} // namespace linetwin
