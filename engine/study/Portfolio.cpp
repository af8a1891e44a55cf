// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Portfolio.h"

#include "engine/study/PortfolioSearch.h"
#include "engine/study/SplitRuns.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

/// Above it for sure, be it by little.
bool isSurelyAbove(const FigureComparison& comparison)
{
    return isOfInterval(comparison.verdict.kind) && comparison.verdict.isSure &&
           comparison.difference.mean.value_or(0) > 0;
}

/// What all have; nullopt where they do not agree or none is there.
template <class Range, class ValueOf> auto commonOf(const Range& range, const ValueOf& valueOf)
{
    auto common = valueOf(*std::begin(range));
    for (const auto& each : range) {
        if (valueOf(each) != common)
            common.reset();
    }
    return common;
}

class Finder {
public:
    Finder(const PortfolioStudy& study, const PortfolioRequest& request)
        : m_study(study), m_request(request), m_conflicts(conflictsOf(study.reference.line, study.measures)),
          m_search(study, m_conflicts, request, [this](std::int64_t runs) { tellSearch(runs); })
    {
    }

    Portfolio find()
    {
        const std::vector<MeasureSet> ranked = m_search.ranked();
        const Choice choice = choose(ranked);
        std::vector<MeasureSet> rivals = ranked;
        std::erase_if(rivals, [&](const MeasureSet& set) { return set.empty() || set == choice.best; });
        rivals.resize(std::min(rivals.size(), mostRunnersUp));
        runReported(choice.best, rivals);
        Portfolio portfolio;
        portfolio.best = reportOf(choice.best);
        portfolio.ties = choice.ties;
        for (std::size_t i = 0; i < m_study.measures.size(); ++i)
            portfolio.single.push_back(reportOf({i}));
        for (const MeasureSet& set : rivals)
            portfolio.runnersUp.push_back(reportOf(set));
        std::ranges::stable_sort(portfolio.runnersUp, std::ranges::greater{}, [](const SetReport& report) {
            return report.marginPerHour.difference.mean.value_or(0);
        });
        addSum(portfolio);
        portfolio.conflicts = m_conflicts;
        portfolio.setsSearched = m_search.setsSearched();
        portfolio.areAllSearched = m_search.areAllSearched();
        portfolio.runsSimulated = m_search.runsSimulated() + m_runs;
        if (m_request.progress)
            m_request.progress(1);
        return portfolio;
    }

private:
    static constexpr double searchShare = 0.7; ///< of the work, roughly

    void tellSearch(std::int64_t runs) const
    {
        if (m_request.progress)
            m_request.progress(searchShare * std::min(1.0, static_cast<double>(runs) / m_search.expectedRuns()));
    }

    FigureComparison comparedMargins(const FigureSeries& scenario, const FigureSeries& reference,
                                     int familySize = 1) const
    {
        return compareFigure(scenario, reference, comparedKind(specOf(LineFigure::MarginPerHour)),
                             {.look = {.familySize = familySize, .confidence = m_study.plan.level}});
    }

    struct Choice {
        MeasureSet best;
        std::vector<MeasureSet> ties;
    };

    /// The cheapest that gains and cannot be told apart from the search's best on luck that the search has not seen;
    /// that best itself where it is not shown to gain.
    Choice choose(const std::vector<MeasureSet>& ranked)
    {
        const MeasureSet& top = ranked.front();
        if (top.empty())
            return {};
        const std::vector<MeasureSet> close = m_search.closest(ranked, mostRunnersUp);
        std::vector<MeasureSet> sets{{}};
        sets.insert(sets.end(), close.begin(), close.end());
        VariantsRequest request = requestFor(m_study.plan);
        request.firstReplication = firstSearchReplication + static_cast<std::uint32_t>(mostSearchRuns);
        request.count = static_cast<int>(mostSearchRuns);
        const std::vector<FigureSeries> series = marginsOf(sets, request);
        if (!isSurelyAbove(comparedMargins(series[1], series[0])))
            return {top, {}};
        const int familySize = std::max(1, static_cast<int>(close.size()) - 1);
        Choice choice{top, {}};
        for (std::size_t i = 1; i < sets.size(); ++i) {
            const bool isTied = sets[i] == top || !isSurelyAbove(comparedMargins(series[1], series[i], familySize));
            if (!isTied || !isSurelyAbove(comparedMargins(series[i], series[0])))
                continue;
            choice.ties.push_back(sets[i]);
            if (m_search.costOf(sets[i]) < m_search.costOf(choice.best))
                choice.best = sets[i];
        }
        std::erase(choice.ties, choice.best);
        return choice;
    }

    /// Of each set.
    std::vector<FigureSeries> marginsOf(const std::vector<MeasureSet>& sets, VariantsRequest request)
    {
        std::vector<ResolvedLine> lines;
        for (const MeasureSet& set : sets)
            lines.push_back(m_search.lineOf(set));
        request.threads = m_request.threads;
        request.stop = m_request.stop;
        const auto runs = runVariants(lines, request);
        if (!runs)
            throw SearchStopped{};
        m_runs += static_cast<std::int64_t>(sets.size()) * request.count;
        std::vector<FigureSeries> margins;
        for (const VariantRuns& each : *runs)
            margins.push_back(each.series(LineFigure::MarginPerHour));
        return margins;
    }

    /// The reference, the measures alone and the best by the search, on luck that nothing was chosen by.
    void runReported(const MeasureSet& best, const std::vector<MeasureSet>& rivals)
    {
        m_sets = {{}};
        const auto add = [this](const MeasureSet& set) {
            if (std::ranges::find(m_sets, set) == m_sets.end())
                m_sets.push_back(set);
        };
        for (std::size_t i = 0; i < m_study.measures.size(); ++i)
            add({i});
        add(best);
        std::ranges::for_each(rivals, add);
        VariantsRequest request = requestFor(m_study.plan);
        if (m_request.progress)
            request.progress = [this](double share) { m_request.progress(searchShare + (1 - searchShare) * share); };
        m_series = marginsOf(m_sets, request);
    }

    const FigureSeries& seriesOf(const MeasureSet& set) const
    {
        return m_series[static_cast<std::size_t>(std::ranges::find(m_sets, set) - m_sets.begin())];
    }

    SetReport reportOf(const MeasureSet& set) const
    {
        SetReport report{.set = set,
                         .cost = m_search.costOf(set),
                         .marginPerHour = comparedMargins(seriesOf(set), seriesOf({})),
                         .payback = {}};
        report.payback = paybackOf(investmentOf(m_study, set), std::nullopt, report.marginPerHour);
        return report;
    }

    /// Gains of measures do not add: how far those of the best set are from it.
    void addSum(Portfolio& portfolio) const
    {
        FigureSeries together;
        FigureSeries alone;
        const auto valuesOf = [this](const MeasureSet& set) { return seriesOf(set).values(); };
        const auto reference = valuesOf({});
        const auto best = valuesOf(portfolio.best.set);
        for (std::size_t run = 0; run < reference.size(); ++run) {
            double sum = 0;
            for (const std::size_t measure : portfolio.best.set)
                sum += valuesOf({measure})[run].value_or(0) - reference[run].value_or(0);
            together.add({best[run].value_or(0) - reference[run].value_or(0), 1});
            alone.add({sum, 1});
        }
        portfolio.sumOfSingleGains = alone.statistics(m_study.plan.level).mean.value_or(0);
        portfolio.bestOverSum = comparedMargins(together, alone);
    }

    const PortfolioStudy& m_study;
    const PortfolioRequest& m_request;
    std::vector<MeasureConflict> m_conflicts;
    PortfolioSearch m_search;
    std::vector<MeasureSet> m_sets; ///< that are reported, the empty one first
    std::vector<FigureSeries> m_series;
    std::int64_t m_runs = 0; ///< besides those of the search
};

} // namespace

bool SetReport::isShown() const
{
    return !set.empty() && isSurelyAbove(marginPerHour);
}

bool Portfolio::isAnyShown(double budget) const
{
    const auto isShownWithin = [&](const SetReport& report) { return report.cost <= budget && report.isShown(); };
    return isShownWithin(best) || std::ranges::any_of(runnersUp, isShownWithin) ||
           std::ranges::any_of(single, isShownWithin);
}

bool hasHoursPutAside(const PortfolioStudy& study)
{
    const std::optional<double> hours = yearlyHoursOf(study);
    return std::ranges::any_of(study.measures, [&](const Scenario& measure) {
        return measure.investment && measure.investment->operatingHoursPerYear &&
               measure.investment->operatingHoursPerYear != hours;
    });
}

std::optional<double> yearlyHoursOf(const PortfolioStudy& study)
{
    const std::optional<double>& ofLine = study.reference.line.operatingHoursPerYear;
    const auto hoursOf = [&](const Scenario& measure) {
        const std::optional<double> own = measure.investment.value_or(Investment{}).operatingHoursPerYear;
        return own ? own : ofLine;
    };
    const std::optional<double> common = commonOf(study.measures, hoursOf);
    return common ? common : ofLine;
}

Investment investmentOf(const PortfolioStudy& study, const MeasureSet& set)
{
    Investment investment;
    investment.operatingHoursPerYear = yearlyHoursOf(study);
    if (set.empty())
        return investment;
    const auto of = [&](std::size_t measure) { return study.measures[measure].investment.value_or(Investment{}); };
    for (const std::size_t measure : set)
        investment.cost += of(measure).cost;
    const auto life = commonOf(set, [&](std::size_t measure) { return of(measure).lifeYears; });
    const auto rate = commonOf(set, [&](std::size_t measure) { return of(measure).discountRate; });
    const bool isAgreed = std::ranges::all_of(
        set, [&](std::size_t measure) { return of(measure).lifeYears == life && of(measure).discountRate == rate; });
    if (isAgreed) {
        investment.lifeYears = life;
        investment.discountRate = rate;
    }
    return investment;
}

std::optional<Portfolio> findPortfolio(const PortfolioStudy& study, const PortfolioRequest& request)
{
    try {
        return Finder(study, request).find();
    } catch (const SearchStopped&) {
        return std::nullopt;
    }
}

} // namespace linetwin
