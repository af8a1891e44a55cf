// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/study/Portfolio.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace linetwin {

/// The most replications by which the search compares sets; those that follow are free for the choice among the best.
inline constexpr std::size_t mostSearchRuns = 256;
/// So many sets next to the best are reported.
inline constexpr std::size_t mostRunnersUp = 5;

/// Sets of measures on the luck of the search, all on the same replications; see findPortfolio().
class PortfolioSearch {
public:
    /// All outlive it. `worked` is called with the number of runs simulated so far.
    PortfolioSearch(const PortfolioStudy& study, const std::vector<MeasureConflict>& conflicts,
                    const PortfolioRequest& request, std::function<void(std::int64_t)> worked);

    /// The sets that were looked at, the best first. Throws SearchStopped.
    std::vector<MeasureSet> ranked();
    /// Among the ranked: the best one, the next best and the cheapest of those that are hardly behind, each once and in
    /// their order.
    std::vector<MeasureSet> closest(const std::vector<MeasureSet>& ranked, std::size_t nextBest) const;
    std::size_t setsSearched() const { return m_sets.size(); }
    bool areAllSearched() const { return m_areAllSearched; }
    std::int64_t runsSimulated() const { return m_runs; }
    /// Roughly, of the search: known while it runs.
    double expectedRuns() const { return m_expectedRuns; }

    /// The line in which the set is taken, measured against the reference's yardstick where it can be.
    ResolvedLine lineOf(const MeasureSet& set) const;
    double costOf(const MeasureSet& set) const;

private:
    void ensure(const std::vector<MeasureSet>& sets, std::size_t count);
    double score(const MeasureSet& set, std::size_t count) const;
    bool isBehind(const MeasureSet& set, const MeasureSet& top, std::size_t count, double standardErrors) const;
    MeasureSet bestOf(const std::vector<MeasureSet>& sets, std::size_t count) const;
    std::vector<MeasureSet> refined(std::vector<MeasureSet> order);
    std::vector<MeasureSet> race(std::vector<MeasureSet> contenders);
    std::vector<MeasureSet> seen() const;
    std::vector<MeasureSet> neighboursOf(const MeasureSet& set, bool withTwoMore) const;
    void climb(MeasureSet set);
    MeasureSet greedy();

    const PortfolioStudy& m_study;
    const std::vector<MeasureConflict>& m_conflicts;
    const PortfolioRequest& m_request;
    std::function<void(std::int64_t)> m_worked;
    std::vector<double> m_costs;
    ResolvedLine m_reference;
    std::map<MeasureSet, std::vector<double>> m_sets; ///< margin per hour by replication
    std::int64_t m_runs = 0;
    double m_expectedRuns = 1;
    bool m_areAllSearched = false;
};

} // namespace linetwin
