// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/study/BufferSplit.h"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <vector>

namespace linetwin {

/// Replications of the search (SPEC 4) begin here, apart from those that explore and those that confirm.
inline constexpr std::uint32_t firstSearchReplication = 1'000'000;

/// Replications by which a split is taken for better than another, and the same of a search in a hurry.
inline constexpr int usualFirstRuns = 16;
inline constexpr int racedFirstRuns = 8;

struct SplitSearchRequest {
    RunSettings settings;
    std::uint64_t seed = 42;
    LineFigure figure = LineFigure::OutputPerHour;
    int threads = 1;
    int firstRuns = usualFirstRuns;
    int mostRuns = 64; ///< of those that are close to the best
    std::stop_token stop;
    /// Called with the number of shifts simulated so far, after each; may be empty.
    std::function<void(std::int64_t)> worked;
};

/// Was stopped; thrown by SplitRuns and SplitSearch only.
struct SearchStopped {};

/// Summed over the same runs: how long each station was blocked, and how long it was starved, in any one unit.
struct StationWaits {
    std::vector<std::int64_t> blocked;
    std::vector<std::int64_t> starved;
};

/// Runs of splits on the luck of the search. All splits see the same replications (common random numbers), so that a
/// mean over a number of them is one deterministic function of the split, whoever asked for it and when.
class SplitRuns {
public:
    /// The request outlives it.
    SplitRuns(ResolvedLine line, const SplitSearchRequest& request);

    /// Sees to it that each split has the first `count` replications. Throws SearchStopped.
    void ensure(std::span<const BufferSplit> splits, std::size_t count);
    /// Mean of the figure over the first `count` replications, with the sign that makes more better. They are there.
    double score(const BufferSplit& split, std::size_t count) const;
    /// score() of `a` minus that of `b`, replication by replication.
    std::vector<double> differences(const BufferSplit& a, const BufferSplit& b, std::size_t count) const;
    /// Over all replications that the split has.
    const StationWaits& waitsOf(const BufferSplit& split) const { return m_splits.at(split).waits; }

    /// Gives back the memory; the same replications would be simulated again.
    void clear() { m_splits.clear(); }
    std::int64_t shiftsSimulated() const { return m_shifts; }

private:
    struct Runs {
        std::vector<double> figures; ///< of each replication, times m_sign
        StationWaits waits;
    };

    void simulate(const std::vector<BufferSplit>& splits, std::size_t from, std::size_t to);

    ResolvedLine m_line;
    const SplitSearchRequest& m_request;
    double m_sign; ///< +1 if a larger figure is better, else −1
    std::map<BufferSplit, Runs> m_splits;
    std::int64_t m_shifts = 0;
};

} // namespace linetwin
