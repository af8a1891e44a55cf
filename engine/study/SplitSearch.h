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

struct SplitSearchRequest {
    RunSettings settings;
    std::uint64_t seed = 42;
    LineFigure figure = LineFigure::OutputPerHour;
    int threads = 1;
    int firstRuns = 16; ///< replications of every split that is looked at
    int mostRuns = 128; ///< of those that are close to the best
    std::stop_token stop;
    std::function<void()> worked; ///< called after each batch of runs; may be empty
};

/// Was stopped; thrown by SplitSearch only.
struct SearchStopped {};

/// Looks for the best way to spread a given total of buffer places over a line, by simulation.
///
/// All splits see the same luck, and so their means over a fixed set of replications are one deterministic function
/// (sample average approximation: Kleywegt, Shapiro and Homem-de-Mello, SIAM J. Optimization 12, 2002). Its maximum is
/// sought by moving places from buffers where they matter least to those where they matter most, a projected gradient
/// on the splits of one total (Gershwin and Schor, "Efficient algorithms for buffer space allocation", Annals of
/// Operations Research 93, 2000), with steps that halve down to one place (or a 64th of the total). Splits close
/// to the best then get more replications until one is clearly better, or the rest differ too little to matter.
///
/// Throughput is close to concave in the split, so that one start would mostly do; several are used. In the tests, over
/// all splits of small lines, the split found is within 0.5 % of the best one.
class SplitSearch {
public:
    /// The request outlives it.
    SplitSearch(ResolvedLine line, const SplitSearchRequest& request);

    /// The best split found of this total; among those that cannot be told apart the one nearest to the line's own.
    /// Totals are best asked for in ascending order, as each search begins where the one before ended. Throws
    /// SearchStopped.
    BufferSplit best(std::int64_t total);
    /// Mean of the figure over the first replications of the search, at least firstRuns.
    double estimate(const BufferSplit& split);
    std::int64_t shiftsSimulated() const { return m_shifts; }

private:
    using Runs = std::vector<double>;

    std::vector<BufferSplit> starts(std::int64_t total) const;
    std::vector<BufferSplit> promisingStarts(std::int64_t total);
    BufferSplit climb(BufferSplit from);
    bool improve(BufferSplit& split, std::int64_t step);
    std::vector<BufferSplit> race(std::int64_t total, const BufferSplit& winner);
    void ensure(std::span<const BufferSplit> splits, std::size_t count);
    double score(const BufferSplit& split, std::size_t count) const;
    double firstScore(const BufferSplit& split) const;

    ResolvedLine m_line;
    const SplitSearchRequest& m_request;
    BufferSplit m_present;
    BufferSplit m_last;                 ///< best of the total asked for last; empty at first
    double m_sign;                      ///< +1 if a larger figure is better, else −1
    std::map<BufferSplit, Runs> m_runs; ///< the figure of each replication, times m_sign
    std::int64_t m_shifts = 0;
};

} // namespace linetwin
