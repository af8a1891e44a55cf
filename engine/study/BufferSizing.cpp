// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/BufferSizing.h"

#include "engine/study/SplitSearch.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <set>

namespace linetwin {

namespace {

/// Totals of the frontier beside 0, and as many at a time where it crosses the target.
constexpr std::int64_t frontierSteps = 20;
constexpr std::int64_t targetSteps = 16;
/// Two-sided level whose limits are the one-sided ones of 95 %.
constexpr double oneSidedLevel = 0.90;

class Sizing {
public:
    Sizing(const ResolvedLine& line, const BufferSizingRequest& request)
        : m_line(line), m_request(request), m_present(splitOf(line)),
          m_isUpBetter(specOf(request.figure).better != Better::Down), m_searchRequest{.settings = request.settings,
                                                                                       .seed = request.seed,
                                                                                       .figure = request.figure,
                                                                                       .threads = request.threads,
                                                                                       .stop = request.stop,
                                                                                       .worked = {}},
          m_search(line, m_searchRequest)
    {
    }

    BufferSizing run()
    {
        const std::int64_t bound = boundOf();
        searchAll(evenTotals(0, bound, frontierSteps, totalOf(m_present)));
        BufferSizing sizing = report();
        while (const auto gap = targetGap(sizing)) {
            searchAll(evenTotals(gap->first, gap->second, targetSteps, gap->second));
            sizing = report();
        }
        return sizing;
    }

private:
    using Estimate = BufferSizingRequest::Estimate;

    bool reaches(double figure) const
    {
        return m_isUpBetter ? figure >= *m_request.target : figure <= *m_request.target;
    }

    /// Without a bound the total is doubled until the target is reached with some room, or nothing more is to be had.
    std::int64_t boundOf()
    {
        const std::int64_t present = std::max<std::int64_t>(totalOf(m_present), 8);
        if (m_request.mostTotal)
            return *m_request.mostTotal;
        if (!m_request.target)
            return std::min(2 * present, unlimitedCapacity);
        const double unlimited = m_search.estimate(unlimitedSplit());
        const double wanted = (*m_request.target + std::max(*m_request.target, unlimited)) / 2;
        const double room = m_isUpBetter ? wanted : *m_request.target;
        for (std::int64_t total = present; total < unlimitedCapacity; total *= 2) {
            const double figure = m_search.estimate(m_search.best(total));
            const bool isAll = std::abs(unlimited - figure) <= 0.002 * std::abs(unlimited);
            if (isAll || (reaches(figure) && (m_isUpBetter ? figure >= room : figure <= room)))
                return total;
        }
        return unlimitedCapacity;
    }

    BufferSplit unlimitedSplit() const { return BufferSplit(m_present.size(), unlimitedCapacity); }

    /// From `first` to `last` in about so many steps, both included, and `other` if it lies between.
    static std::set<std::int64_t> evenTotals(std::int64_t first, std::int64_t last, std::int64_t steps,
                                             std::int64_t other)
    {
        std::set<std::int64_t> totals;
        const std::int64_t count = std::max<std::int64_t>(1, std::min(steps, last - first));
        for (std::int64_t i = 0; i <= count; ++i)
            totals.insert(first + (last - first) * i / count);
        if (other > first && other < last)
            totals.insert(other);
        return totals;
    }

    void searchAll(const std::set<std::int64_t>& totals)
    {
        std::size_t done = 0;
        for (const std::int64_t total : totals) {
            ++done;
            if (std::ranges::find(m_estimates, total, &Estimate::total) != m_estimates.end())
                continue;
            const BufferSplit split = m_search.best(total);
            m_estimates.push_back({total, split, m_search.estimate(split)});
            std::ranges::sort(m_estimates, {}, &Estimate::total);
            if (m_request.partial)
                m_request.partial(m_estimates);
            reportProgress(0.8 * static_cast<double>(done) / static_cast<double>(totals.size()));
        }
    }

    void reportProgress(double share)
    {
        m_progress = std::max(m_progress, share);
        if (m_request.progress)
            m_request.progress(m_progress);
    }

    /// The totals between the smallest that reaches the target and the next one below, which misses it, where there are
    /// any: testing those, too, is testing every total downwards to the first miss.
    static std::optional<std::pair<std::int64_t, std::int64_t>> targetGap(const BufferSizing& sizing)
    {
        if (!sizing.targetPoint || *sizing.targetPoint == 0)
            return std::nullopt;
        const std::int64_t reaching = sizing.frontier[*sizing.targetPoint].total;
        const std::int64_t missing = sizing.frontier[*sizing.targetPoint - 1].total;
        if (reaching - missing < 2)
            return std::nullopt;
        return std::pair(missing, reaching);
    }

    /// Everything that is shown runs again on fresh luck, together.
    BufferSizing report()
    {
        std::vector<BufferSplit> splits{m_present, unlimitedSplit()};
        for (const Estimate& estimate : m_estimates) {
            splits.push_back(estimate.split);
            splits.push_back(equalSplit(m_present.size(), estimate.total));
        }
        const std::vector<FigureSeries> series = runFresh(splits);
        BufferSizing sizing;
        sizing.figure = m_request.figure;
        sizing.target = m_request.target;
        sizing.reportRuns = reportRuns();
        sizing.present = reportOf(splits[0], series[0], series[0]);
        sizing.unlimited = reportOf(splits[1], series[1], series[0]);
        for (std::size_t i = 2; i < splits.size(); i += 2) {
            FrontierPoint point;
            point.total = totalOf(splits[i]);
            point.best = reportOf(splits[i], series[i], series[0]);
            point.equal = reportOf(splits[i + 1], series[i + 1], series[0]);
            if (m_request.target)
                point.oneSidedLimit = oneSidedLimit(series[i]);
            sizing.frontier.push_back(std::move(point));
        }
        sizing.targetPoint = smallestThatReaches(sizing.frontier);
        sizing.shiftsSimulated = m_search.shiftsSimulated() + static_cast<std::int64_t>(m_fresh.size()) * reportRuns();
        return sizing;
    }

    int reportRuns() const { return std::max(m_request.reportRuns, fewestReportRuns); }

    /// Each split once.
    std::vector<FigureSeries> runFresh(const std::vector<BufferSplit>& splits)
    {
        std::vector<BufferSplit> missing;
        std::vector<ResolvedLine> lines;
        for (const BufferSplit& split : splits) {
            if (m_fresh.contains(split) || std::ranges::find(missing, split) != missing.end())
                continue;
            missing.push_back(split);
            lines.push_back(withSplit(m_line, split));
        }
        VariantsRequest request;
        request.settings = m_request.settings;
        request.seed = m_request.seed;
        request.firstReplication = m_request.firstReportReplication;
        request.count = reportRuns();
        request.threads = m_request.threads;
        request.detail = detailFor(m_request.figure);
        request.stop = m_request.stop;
        request.progress = [this](double share) { reportProgress(0.8 + 0.2 * share); };
        const auto runs = runVariants(lines, request);
        if (!runs)
            throw SearchStopped{};
        for (std::size_t i = 0; i < missing.size(); ++i)
            m_fresh.emplace(missing[i], (*runs)[i].series(m_request.figure));
        std::vector<FigureSeries> series;
        for (const BufferSplit& split : splits)
            series.push_back(m_fresh.at(split));
        return series;
    }

    SplitReport reportOf(const BufferSplit& split, const FigureSeries& series, const FigureSeries& present) const
    {
        return {split, compareFigure(series, present, comparedKind(specOf(m_request.figure)), {})};
    }

    std::optional<double> oneSidedLimit(const FigureSeries& series) const
    {
        const FigureStatistics statistics = series.statistics(oneSidedLevel);
        if (!statistics.interval)
            return statistics.mean;
        return m_isUpBetter ? statistics.interval->lower : statistics.interval->upper;
    }

    std::optional<std::size_t> smallestThatReaches(const std::vector<FrontierPoint>& frontier) const
    {
        std::optional<std::size_t> smallest;
        for (std::size_t i = frontier.size(); i-- > 0;) {
            if (!frontier[i].oneSidedLimit || !reaches(*frontier[i].oneSidedLimit))
                break;
            smallest = i;
        }
        return smallest;
    }

    const ResolvedLine& m_line;
    const BufferSizingRequest& m_request;
    BufferSplit m_present;
    bool m_isUpBetter;
    SplitSearchRequest m_searchRequest;
    SplitSearch m_search;
    std::vector<Estimate> m_estimates;           ///< ascending totals
    std::map<BufferSplit, FigureSeries> m_fresh; ///< on the luck of the report
    double m_progress = 0;
};

} // namespace

std::optional<BufferSizing> sizeBuffers(const ResolvedLine& line, const BufferSizingRequest& request)
{
    assert(line.stations.size() > 1 && specOf(request.figure).better != Better::Neither);
    try {
        return Sizing(line, request).run();
    } catch (const SearchStopped&) {
        return std::nullopt;
    }
}

} // namespace linetwin
