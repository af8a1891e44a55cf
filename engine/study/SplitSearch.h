// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/BufferSplit.h"
#include "engine/study/SplitRuns.h"

#include <cstdint>
#include <map>
#include <vector>

namespace linetwin {

/// Looks for the best way to spread a given total of buffer places over a line, by simulation.
///
/// All splits see the same luck, and so their means over a fixed set of replications are one deterministic function
/// (sample average approximation: Kleywegt, Shapiro and Homem-de-Mello, SIAM J. Optimization 12, 2002). Its maximum is
/// sought by moving places from buffers where they matter least to those where they matter most, a projected gradient
/// on the splits of one total (Gershwin and Schor, "Efficient algorithms for buffer space allocation", Annals of
/// Operations Research 93, 2000), with steps that shrink to a quarter at a time, down to one place (or a 128th of the
/// total). Where places matter follows at first from where the line waits: a place helps between a station that is
/// often blocked and one that is often starved. Near the optimum that says too little, and a step more in each buffer
/// alone is simulated. Rival moves share few replications at first, and the better half gets twice as many (sequential
/// halving: Karnin, Koren and Somekh, "Almost optimal exploration in multi-armed bandits", ICML 2013). A step costs
/// shifts in proportion to the buffers, not to their pairs; where a total has few splits, all are looked at.
///
/// Totals that are powers of two are searched so; those between begin between their splits and are searched by the
/// waiting alone, by the likeliest moves. So what is found for a total depends on line, total, luck and figure alone,
/// not on the totals asked for before.
///
/// The splits close to the best, the equal split and the line's own proportions then get more replications until one is
/// clearly better, or the rest differ too little to matter.
///
/// Throughput is close to concave in the split, so that one climb mostly does. In the tests, over all splits of small
/// lines, the split found is within 0.5 % of the best one. A buffer with transit is the exception: with too few places
/// for what is under way it holds the line back, with none it hands over at once. So a search also looks where some of
/// them have none and as many others as possible have what they need.
class SplitSearch {
public:
    /// The request outlives it.
    SplitSearch(const ResolvedLine& line, const SplitSearchRequest& request);

    /// The best split found of this total; among those that cannot be told apart the one nearest to the line's own, of
    /// several as near the one with the best figure. Throws SearchStopped.
    BufferSplit best(std::int64_t total);
    /// Mean of the figure over the first replications of the search.
    double estimate(const BufferSplit& split);
    std::int64_t shiftsSimulated() const { return m_runs.shiftsSimulated(); }

private:
    std::size_t firstRuns() const { return static_cast<std::size_t>(m_request.firstRuns); }
    double firstScore(const BufferSplit& split) const { return m_runs.score(split, firstRuns()); }

    BufferSplit search(std::int64_t total);
    bool hasTransit() const { return totalOf(m_underWay) > 0; }
    void begin(const std::vector<BufferSplit>& splits);
    std::vector<BufferSplit> starts(std::int64_t total);
    std::vector<BufferSplit> feet(std::int64_t total) const;
    void climb(BufferSplit split, std::int64_t total);
    std::vector<std::size_t> byGain(const BufferSplit& split, std::int64_t step);
    bool improve(BufferSplit& split, std::vector<BufferSplit> rivals);
    void keepBetterHalf(std::vector<BufferSplit>& rivals, const BufferSplit& split, std::size_t count) const;
    bool isClearlyBehind(const BufferSplit& split, const BufferSplit& top, std::size_t count) const;
    std::vector<BufferSplit> race(std::vector<BufferSplit> contenders);
    BufferSplit nearest(const std::vector<BufferSplit>& ties) const;

    const SplitSearchRequest& m_request;
    SplitRuns m_runs;
    BufferSplit m_present;
    BufferSplit m_underWay;                      ///< see placesUnderWay()
    double m_sign;                               ///< of the figure in a score
    std::map<std::int64_t, BufferSplit> m_found; ///< by total
    std::vector<BufferSplit> m_seen;             ///< of the total under search, with the first replications each
};

} // namespace linetwin
