// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/PortfolioSearch.h"

#include "engine/study/SplitRuns.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace linetwin {

namespace {

constexpr std::size_t firstSearchRuns = 16;
/// Standard errors by which a set must be behind the best to be left alone: few enough sets are lost by chance.
constexpr double clearlyBehind = 4;
/// Those from which a set is worth telling apart from the best on other luck, as it may be as good and cheaper.
constexpr double hardlyBehind = 3;
constexpr std::size_t mostCheaper = 12;
constexpr std::size_t mostRefined = 20; ///< the best by the race, put in order by more replications
constexpr double raceShare = 1.5;       ///< runs of a race over those of its first look, roughly

double meanOf(const std::vector<double>& values, std::size_t count)
{
    return std::accumulate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count), 0.0) /
           static_cast<double>(count);
}

} // namespace

PortfolioSearch::PortfolioSearch(const PortfolioStudy& study, const std::vector<MeasureConflict>& conflicts,
                                 const PortfolioRequest& request, std::function<void(std::int64_t)> worked)
    : m_study(study), m_conflicts(conflicts), m_request(request), m_worked(std::move(worked)),
      m_reference(resolve(study.reference.line, study.reference.scenario))
{
    for (const Scenario& measure : study.measures)
        m_costs.push_back(measure.investment ? measure.investment->cost : 0);
}

ResolvedLine PortfolioSearch::lineOf(const MeasureSet& set) const
{
    if (set.empty())
        return m_reference;
    Scenario scenario = combined(m_study.reference.line, m_study.measures, set);
    if (!scenario.settings.product)
        scenario.settings.product = m_study.reference.scenario.settings.product;
    ResolvedLine line = resolve(m_study.reference.line, scenario);
    adoptYardstick(line, m_reference);
    return line;
}

double PortfolioSearch::costOf(const MeasureSet& set) const
{
    double cost = 0;
    for (const std::size_t measure : set)
        cost += m_costs[measure];
    return cost;
}

/// Sees to it that each set has the first `count` replications.
void PortfolioSearch::ensure(const std::vector<MeasureSet>& sets, std::size_t count)
{
    // Those that have as many as each other are run together.
    std::map<std::size_t, std::vector<MeasureSet>> byRuns;
    for (const MeasureSet& set : sets) {
        if (const std::size_t runs = m_sets[set].size(); runs < count)
            byRuns[runs].push_back(set);
    }
    for (auto& [runs, missing] : byRuns) {
        std::ranges::sort(missing);
        missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
        std::vector<ResolvedLine> lines;
        for (const MeasureSet& set : missing)
            lines.push_back(lineOf(set));
        VariantsRequest request = requestFor(m_study.plan);
        request.firstReplication = firstSearchReplication + static_cast<std::uint32_t>(runs);
        request.count = static_cast<int>(count - runs);
        request.threads = m_request.threads;
        request.stop = m_request.stop;
        const auto done = runVariants(lines, request);
        if (!done)
            throw SearchStopped{};
        for (std::size_t i = 0; i < missing.size(); ++i) {
            for (const LineFigureValues& figures : (*done)[i].runs)
                m_sets[missing[i]].push_back(
                    figures[static_cast<std::size_t>(LineFigure::MarginPerHour)].value().value_or(0));
        }
        m_runs += static_cast<std::int64_t>(missing.size() * (count - runs));
        m_worked(m_runs);
    }
}

double PortfolioSearch::score(const MeasureSet& set, std::size_t count) const
{
    return meanOf(m_sets.at(set), count);
}

bool PortfolioSearch::isBehind(const MeasureSet& set, const MeasureSet& top, std::size_t count,
                               double standardErrors) const
{
    const std::vector<double>& values = m_sets.at(set);
    const std::vector<double>& best = m_sets.at(top);
    const double mean = meanOf(best, count) - meanOf(values, count);
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i)
        squares += std::pow(best[i] - values[i] - mean, 2);
    const auto n = static_cast<double>(count);
    return mean > standardErrors * std::sqrt(squares / (n - 1) / n);
}

/// Of equal ones the cheapest, then the smallest.
MeasureSet PortfolioSearch::bestOf(const std::vector<MeasureSet>& sets, std::size_t count) const
{
    return *std::ranges::max_element(sets, [&](const MeasureSet& a, const MeasureSet& b) {
        return std::tuple(score(a, count), -costOf(a), -static_cast<double>(a.size())) <
               std::tuple(score(b, count), -costOf(b), -static_cast<double>(b.size()));
    });
}

std::vector<MeasureSet> PortfolioSearch::seen() const
{
    std::vector<MeasureSet> sets;
    for (const auto& [set, values] : m_sets)
        sets.push_back(set);
    return sets;
}

std::vector<MeasureSet> PortfolioSearch::ranked()
{
    const std::vector<MeasureSet> all = affordableSets(m_costs, m_study.budget, m_conflicts, mostSetsForAll);
    m_areAllSearched = all.size() <= mostSetsForAll;
    // Most sets are left after the first look.
    m_expectedRuns = raceShare * static_cast<double>(firstSearchRuns * std::min(all.size(), mostSetsForAll));
    if (m_areAllSearched)
        return refined(race(all));
    climb({});
    climb(greedy());
    // Those next to the best are the next best only where what is around them, and around those that are not much
    // worse, has been looked at too.
    std::set<MeasureSet> surrounded;
    for (;;) {
        std::vector<MeasureSet> order = race(seen());
        const std::size_t known = m_sets.size();
        std::size_t added = 0;
        for (std::size_t i = 0; i < order.size() && added <= mostRunnersUp; ++i) {
            if (i > mostRunnersUp && known >= mostSetsForAll)
                break;
            if (surrounded.insert(order[i]).second) {
                ensure(neighboursOf(order[i], i == 0), firstSearchRuns);
                ++added;
            }
        }
        if (added == 0)
            return refined(std::move(order));
    }
}

std::vector<MeasureSet> PortfolioSearch::closest(const std::vector<MeasureSet>& ranked, std::size_t nextBest) const
{
    const MeasureSet& top = ranked.front();
    const std::size_t count = m_sets.at(top).size();
    std::vector<std::size_t> cheaper;
    for (std::size_t i = 1 + nextBest; i < ranked.size(); ++i) {
        if (!ranked[i].empty() && costOf(ranked[i]) < costOf(top) && m_sets.at(ranked[i]).size() == count &&
            !isBehind(ranked[i], top, count, hardlyBehind))
            cheaper.push_back(i);
    }
    std::ranges::stable_sort(cheaper, {}, [&](std::size_t i) { return costOf(ranked[i]); });
    cheaper.resize(std::min(cheaper.size(), mostCheaper));
    std::ranges::sort(cheaper);
    std::vector<MeasureSet> sets;
    for (std::size_t i = 0; i < std::min(ranked.size(), 1 + nextBest); ++i) {
        if (!ranked[i].empty())
            sets.push_back(ranked[i]);
    }
    for (const std::size_t i : cheaper)
        sets.push_back(ranked[i]);
    return sets;
}

/// With twice as many replications each time, those that are not clearly behind the best; all of them, the best first.
std::vector<MeasureSet> PortfolioSearch::race(std::vector<MeasureSet> contenders)
{
    ensure(contenders, firstSearchRuns);
    std::vector<MeasureSet> behind; // those that were left first last
    for (std::size_t count = firstSearchRuns;; count *= 2) {
        const MeasureSet top = bestOf(contenders, count);
        std::vector<MeasureSet> left;
        for (const MeasureSet& set : contenders) {
            if (set != top && isBehind(set, top, count, clearlyBehind))
                left.push_back(set);
        }
        std::ranges::stable_sort(left, std::ranges::greater{}, [&](const auto& set) { return score(set, count); });
        behind.insert(behind.begin(), left.begin(), left.end());
        std::erase_if(contenders, [&](const MeasureSet& set) { return std::ranges::find(left, set) != left.end(); });
        if (contenders.size() == 1 || count == mostSearchRuns) {
            std::vector<MeasureSet> order;
            while (!contenders.empty()) {
                order.push_back(bestOf(contenders, count));
                std::erase(contenders, order.back());
            }
            order.insert(order.end(), behind.begin(), behind.end());
            return order;
        }
        ensure(contenders, 2 * count);
    }
}

/// The race leaves a set as soon as it is surely behind the best, with few replications: those that may be the next
/// best are put in their order by many.
std::vector<MeasureSet> PortfolioSearch::refined(std::vector<MeasureSet> order)
{
    const auto close = order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), mostRefined));
    const MeasureSet top = order.front();
    ensure({order.begin(), close}, mostSearchRuns);
    std::sort(order.begin(), close, [&](const MeasureSet& a, const MeasureSet& b) {
        return std::tuple(b == top, score(b, mostSearchRuns), costOf(a)) <
               std::tuple(a == top, score(a, mostSearchRuns), costOf(b));
    });
    return order;
}

/// One measure more, one less, or another one instead; and two more.
std::vector<MeasureSet> PortfolioSearch::neighboursOf(const MeasureSet& set, bool withTwoMore) const
{
    std::vector<MeasureSet> neighbours;
    const auto addIfAffordable = [&](MeasureSet neighbour) {
        std::ranges::sort(neighbour);
        if (isAffordable(neighbour, m_costs, m_study.budget, m_conflicts))
            neighbours.push_back(std::move(neighbour));
    };
    for (std::size_t dropped = 0; dropped <= set.size(); ++dropped) {
        MeasureSet rest = set;
        if (dropped < set.size()) {
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(dropped));
            addIfAffordable(rest);
        }
        for (std::size_t measure = 0; measure < m_costs.size(); ++measure) {
            if (std::ranges::find(set, measure) != set.end())
                continue;
            MeasureSet other = rest;
            other.push_back(measure);
            addIfAffordable(std::move(other));
        }
    }
    for (std::size_t first = 0; withTwoMore && first < m_costs.size(); ++first) {
        for (std::size_t second = first + 1; second < m_costs.size(); ++second) {
            if (std::ranges::binary_search(set, first) || std::ranges::binary_search(set, second))
                continue;
            MeasureSet larger = set;
            larger.insert(larger.end(), {first, second});
            addIfAffordable(std::move(larger));
        }
    }
    return neighbours;
}

void PortfolioSearch::climb(MeasureSet set)
{
    ensure({set}, firstSearchRuns);
    for (;;) {
        std::vector<MeasureSet> rivals = neighboursOf(set, true);
        ensure(rivals, firstSearchRuns);
        rivals.push_back(set);
        const MeasureSet best = bestOf(rivals, firstSearchRuns);
        if (best == set)
            return;
        set = best;
    }
}

/// Measure after measure, each time the one with the best gain for its cost.
MeasureSet PortfolioSearch::greedy()
{
    MeasureSet set;
    for (;;) {
        std::vector<MeasureSet> larger;
        for (const MeasureSet& neighbour : neighboursOf(set, false)) {
            if (neighbour.size() == set.size() + 1)
                larger.push_back(neighbour);
        }
        ensure(larger, firstSearchRuns);
        const auto worth = [&](const MeasureSet& other) {
            const double gain = score(other, firstSearchRuns) - score(set, firstSearchRuns);
            const double cost = costOf(other) - costOf(set);
            return cost > 0 ? gain / cost : gain > 0 ? HUGE_VAL : -HUGE_VAL;
        };
        const auto best = std::ranges::max_element(larger, {}, worth);
        if (best == larger.end() || worth(*best) <= 0)
            return set;
        set = *best;
    }
}

} // namespace linetwin
