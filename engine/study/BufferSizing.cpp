// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/BufferSizing.h"

#include "engine/study/FreshRuns.h"
#include "engine/study/SplitSearch.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>
#include <utility>

namespace linetwin {

namespace {

/// Totals of the frontier beside 0; fewer where most are to be looked at near a target.
constexpr std::int64_t frontierSteps = 20;
constexpr std::int64_t frontierStepsAroundTarget = 12;
/// Into so many steps the gap between a total that reaches the target and one that misses it is cut.
constexpr std::int64_t targetSteps = 16;
/// The ends of what the data allow are found to within this part of them: the luck moves them by more.
constexpr std::int64_t endParts = 32;
/// Of a target, by which the largest total should exceed it, so that its interval does.
constexpr double enoughRoom = 0.01;
/// Totals that are added at a time where it does not.
constexpr std::int64_t widenSteps = 4;
/// Within so much of what endless buffers give there is nothing more to be had.
constexpr double negligibleShare = 0.002;
/// Totals that a target is likely to add to the frontier; for the progress only.
constexpr std::int64_t usualTargetTotals = 10;
/// Shifts of a search per buffer before any is done; for the progress only.
constexpr double usualShiftsPerBuffer = 40;

using Gap = std::pair<std::int64_t, std::int64_t>;

class Sizing {
public:
    Sizing(const ResolvedLine& line, const BufferSizingRequest& request)
        : m_request(request), m_present(splitOf(line)), m_isUpBetter(specOf(request.figure).better != Better::Down),
          m_searchRequest{.settings = request.settings,
                          .seed = request.seed,
                          .figure = request.figure,
                          .threads = request.threads,
                          .firstRuns = request.isRaced ? racedFirstRuns : usualFirstRuns,
                          .stop = request.stop,
                          .worked = [this](std::int64_t) { reportProgress(); }},
          m_search(line, m_searchRequest), m_fresh(line, request, [this](std::int64_t) { reportProgress(); })
    {
    }

    BufferSizing run()
    {
        const std::int64_t steps = m_request.target ? frontierStepsAroundTarget : frontierSteps;
        m_totalsLeft = steps + (m_request.target ? usualTargetTotals : 0);
        const std::int64_t bound = boundOf();
        searchAll(evenTotals(0, bound, steps, totalOf(m_present)));
        BufferSizing sizing = report();
        widen(sizing, bound);
        while (const auto gap = gapBelow(sizing, sizing.targetPoint))
            descend(sizing, *gap);
        refine(sizing, &BufferSizing::averagePoint);
        refine(sizing, &BufferSizing::lowestPoint);
        if (m_request.progress)
            m_request.progress(1);
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
        const double gain = std::max(0.0, unlimited - *m_request.target);
        const double wanted = *m_request.target + std::min(gain / 2, enoughRoom * std::abs(*m_request.target));
        const double room = m_isUpBetter ? wanted : *m_request.target;
        for (std::int64_t total = present; total < unlimitedCapacity; total *= 2) {
            const double figure = m_search.estimate(m_search.best(total));
            if (isAll(figure, unlimited) || (reaches(figure) && (m_isUpBetter ? figure >= room : figure <= room)))
                return total;
        }
        return unlimitedCapacity;
    }

    static bool isAll(double figure, double unlimited)
    {
        return std::abs(unlimited - figure) <= negligibleShare * std::abs(unlimited);
    }

    /// Larger totals, where the luck of the search promised more of the bound than it holds.
    void widen(BufferSizing& sizing, std::int64_t bound)
    {
        if (m_request.mostTotal || !m_request.target)
            return;
        const double unlimited = m_search.estimate(unlimitedSplit());
        while (!sizing.targetPoint && bound < unlimitedCapacity && !isAll(m_estimates.back().figure, unlimited)) {
            const std::int64_t first = std::exchange(bound, std::min(2 * bound, unlimitedCapacity));
            searchAll(evenTotals(first, bound, widenSteps, bound));
            sizing = report();
        }
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
        m_totalsLeft = static_cast<std::int64_t>(totals.size());
        for (const std::int64_t total : totals) {
            if (std::ranges::find(m_estimates, total, &Estimate::total) == m_estimates.end()) {
                const BufferSplit split = m_search.best(total);
                m_estimates.push_back({total, split, m_search.estimate(split)});
                std::ranges::sort(m_estimates, {}, &Estimate::total);
                if (m_request.partial)
                    m_request.partial(m_estimates);
            }
            --m_totalsLeft;
            reportProgress();
        }
    }

    /// By the shifts that are done and those still to come, as far as that can be told.
    void reportProgress()
    {
        if (!m_request.progress)
            return;
        const auto searched = static_cast<double>(m_search.shiftsSimulated());
        const auto found = static_cast<double>(m_estimates.size());
        const double perTotal =
            found > 3 ? searched / found : usualShiftsPerBuffer * static_cast<double>(m_present.size());
        const auto left = static_cast<double>(m_totalsLeft);
        const double reported = 2.0 * (found + left + 1) * m_fresh.count();
        const auto done = searched + static_cast<double>(m_fresh.shiftsSimulated());
        m_progress = std::max(m_progress, std::min(0.99, done / (searched + left * perTotal + reported)));
        m_request.progress(m_progress);
    }

    /// The totals between one that reaches the target and the next one below, which misses it, where there are any.
    static std::optional<Gap> gapBelow(const BufferSizing& sizing, std::optional<std::size_t> reaching)
    {
        if (reaching.value_or(0) == 0)
            return std::nullopt;
        const Gap gap{sizing.frontier[*reaching - 1].total, sizing.frontier[*reaching].total};
        return gap.second - gap.first < 2 ? std::nullopt : std::optional(gap);
    }

    /// Tests even totals of the gap from its upper end downwards, up to the first miss: what lies below need not be
    /// searched.
    void descend(BufferSizing& sizing, const Gap& gap)
    {
        std::set<std::int64_t> totals = evenTotals(gap.first, gap.second, targetSteps, gap.second);
        totals.erase(gap.first);
        totals.erase(gap.second);
        for (auto total = totals.rbegin(); total != totals.rend(); ++total) {
            searchAll({*total});
            sizing = report();
            if (sizing.frontier[*sizing.targetPoint].total != *total)
                return;
        }
    }

    /// Halves the gap until it is small: the ends of what the data allow need not be tested at every total.
    void refine(BufferSizing& sizing, std::optional<std::size_t> BufferSizing::*reaching)
    {
        while (const auto gap = gapBelow(sizing, sizing.*reaching)) {
            if (gap->second - gap->first <= gap->second / endParts)
                return;
            searchAll({(gap->first + gap->second) / 2});
            sizing = report();
        }
    }

    /// Everything that is shown runs again on fresh luck, together.
    BufferSizing report()
    {
        std::vector<BufferSplit> splits{m_present, unlimitedSplit()};
        for (const Estimate& estimate : m_estimates) {
            splits.push_back(estimate.split);
            splits.push_back(equalSplit(m_present.size(), estimate.total));
        }
        m_fresh.add(splits);
        BufferSizing sizing;
        sizing.figure = m_request.figure;
        sizing.level = m_request.level;
        sizing.target = m_request.target;
        sizing.reportRuns = m_fresh.count();
        sizing.present = m_fresh.reportOf(m_present, m_present);
        sizing.unlimited = m_fresh.reportOf(unlimitedSplit(), m_present);
        for (const Estimate& estimate : m_estimates)
            sizing.frontier.push_back(m_fresh.pointOf(estimate.split, m_present));
        if (m_request.target)
            testTarget(sizing);
        sizing.shiftsSimulated = m_search.shiftsSimulated() + m_fresh.shiftsSimulated();
        return sizing;
    }

    void testTarget(BufferSizing& sizing) const
    {
        const auto smallestBy = [&](auto figureOf) {
            std::optional<std::size_t> smallest;
            for (std::size_t i = sizing.frontier.size(); i-- > 0;) {
                const std::optional<double> figure = figureOf(sizing.frontier[i]);
                if (!figure || !reaches(*figure))
                    break;
                smallest = i;
            }
            return smallest;
        };
        sizing.targetPoint = smallestBy([](const FrontierPoint& point) { return point.oneSidedLimit; });
        sizing.averagePoint =
            smallestBy([](const FrontierPoint& point) { return point.best.comparison.scenario.mean; });
        sizing.lowestPoint = smallestBy([](const FrontierPoint& point) { return point.mostHopedFor; });
    }

    const BufferSizingRequest& m_request;
    BufferSplit m_present;
    bool m_isUpBetter;
    SplitSearchRequest m_searchRequest;
    SplitSearch m_search;
    FreshRuns m_fresh;
    std::vector<Estimate> m_estimates; ///< ascending totals
    std::int64_t m_totalsLeft = 0;     ///< to be searched
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
