// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/model/State.h"
#include "engine/simulation/RunTotals.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// What the time of the constraint went into (SPEC 6, MODEL 3). The tree has its own order: LossKey.
enum class Loss : std::uint8_t {
    Good,             ///< good base units output, at the ideal pace
    ShippedDefective, ///< defective ones that were output all the same
    Rejected,         ///< at the constraint or after it, by rejecting station
    Speed,            ///< cycles longer than ideal; negative where they were shorter
    InProgress,       ///< begun, or made and not output yet; negative while the line empties
    Breakdown,
    Jam,
    Starved,    ///< by station that is the cause, and its state meanwhile
    Blocked,    ///< likewise
    Planned,    ///< not scheduled at all: above the OEE
    Changeover, ///< SETUP
};
inline constexpr std::size_t lossCount = 11;

/// As written in files.
std::string_view keyOf(Loss loss);

/// Which leaf of the tree it is; in the order of the tree, where *planned* is first and *changeover* after *jam*.
struct LossKey {
    Loss loss = Loss::Good;
    std::optional<std::size_t> cause = {}; ///< a station: of rejects, of being starved or blocked
    std::optional<State> reason = {};      ///< state of the cause while the constraint was starved or blocked
    /// Name of the reason or closure that ruled the state of the constraint, or of the cause; empty for breakdowns,
    /// jams and all that is neither. A name and no number, so that lines with other reasons can be compared.
    std::string stop = {};
    bool isFalseReject = false; ///< of rejects: those of what was not defective

    /// Starved because items were still under way in the buffer (MODEL 5).
    bool isInTransit() const { return loss == Loss::Starved && reason == State::Blocked; }
    std::strong_ordering operator<=>(const LossKey& other) const;
    bool operator==(const LossKey&) const = default;
};

/// `reason` as written in files: a state, TRANSIT or FALSE; empty without one.
std::string_view reasonKeyOf(const LossKey& key);

/// A time, as a multiple of 1 ns / LossTree::denominator, so that it is exact.
struct LossLeaf {
    LossKey key;
    Int128 time = 0;

    bool operator==(const LossLeaf&) const = default;
};

/// The losses of one replication. Its leaves sum to `total` identically:
///
///     c0·(O + E + Z) + Σ(EXECUTE − c0) + X − ΣEXECUTE + c0·ΔW + D + J + S + B
///         + G + N = n·c0 + X − n·c0 + D + J + S + B + G + N = T        as n·u = O + E + Z + ΔW
///
/// all times u, as O, E, Z and ΔW are counted in raw items, of which u go into a cycle of the constraint.
struct LossTree {
    /// Ascending by key: planned, changeover, rejected, starved, blocked and what is by a named reason where they are
    /// not 0, all others once. Empty where the run's detail was Totals.
    std::vector<LossLeaf> leaves;
    std::int64_t denominator = 1; ///< u of the constraint, in raw items
    Int128 total = 0;             ///< T, as the leaves' times

    /// Of T; nullopt without a tree. A leaf that is not there is 0.
    std::optional<double> share(const LossKey& key) const;
    bool operator==(const LossTree&) const = default;
};

LossTree computeLossTree(const ResolvedLine& line, const RunTotals& totals);

} // namespace linetwin
