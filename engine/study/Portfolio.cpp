// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Portfolio.h"

#include "engine/study/PortfolioSearch.h"
#include "engine/study/SplitRuns.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

constexpr std::size_t mostRunnersUp = 5;

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
        runReported(ranked);
        Portfolio portfolio;
        portfolio.best = reportOf(ranked.front());
        for (std::size_t i = 0; i < m_study.measures.size(); ++i)
            portfolio.single.push_back(reportOf({i}));
        for (std::size_t i = 1; i < ranked.size() && i <= mostRunnersUp; ++i)
            portfolio.runnersUp.push_back(reportOf(ranked[i]));
        addSum(portfolio);
        portfolio.conflicts = m_conflicts;
        portfolio.setsSearched = m_search.setsSearched();
        portfolio.areAllSearched = m_study.measures.size() <= mostMeasuresForAll;
        portfolio.runsSimulated =
            m_search.runsSimulated() + static_cast<std::int64_t>(m_sets.size()) * m_study.plan.replications;
        if (m_request.progress)
            m_request.progress(1);
        return portfolio;
    }

private:
    static constexpr double searchShare = 0.7; ///< of the work, roughly

    void tellSearch(std::int64_t runs) const
    {
        const auto expected =
            static_cast<double>(32 * (std::size_t{1} << std::min<std::size_t>(m_study.measures.size(), 10)));
        if (m_request.progress)
            m_request.progress(searchShare * std::min(1.0, static_cast<double>(runs) / expected));
    }

    /// The reference, the measures alone and the best by the search, on luck that it has not seen.
    void runReported(const std::vector<MeasureSet>& ranked)
    {
        m_sets = {{}};
        const auto add = [this](MeasureSet set) {
            if (std::ranges::find(m_sets, set) == m_sets.end())
                m_sets.push_back(std::move(set));
        };
        for (std::size_t i = 0; i < m_study.measures.size(); ++i)
            add({i});
        for (std::size_t i = 0; i < ranked.size() && i <= mostRunnersUp; ++i)
            add(ranked[i]);
        std::vector<ResolvedLine> lines;
        for (const MeasureSet& set : m_sets)
            lines.push_back(m_search.lineOf(set));
        VariantsRequest request = requestFor(m_study.plan);
        request.threads = m_request.threads;
        request.stop = m_request.stop;
        if (m_request.progress)
            request.progress = [this](double share) { m_request.progress(searchShare + (1 - searchShare) * share); };
        auto runs = runVariants(lines, request);
        if (!runs)
            throw SearchStopped{};
        for (const VariantRuns& each : *runs)
            m_series.push_back(each.series(LineFigure::MarginPerHour));
    }

    const FigureSeries& seriesOf(const MeasureSet& set) const
    {
        return m_series[static_cast<std::size_t>(std::ranges::find(m_sets, set) - m_sets.begin())];
    }

    SetReport reportOf(const MeasureSet& set) const
    {
        SetReport report{.set = set,
                         .cost = m_search.costOf(set),
                         .marginPerHour = compareFigure(seriesOf(set), seriesOf({}),
                                                        comparedKind(specOf(LineFigure::MarginPerHour)), {}),
                         .payback = {}};
        Investment investment;
        if (!set.empty())
            investment = m_study.measures[set.front()].investment.value_or(Investment{});
        investment.cost = report.cost;
        report.payback = paybackOf(investment, m_study.reference.line.operatingHoursPerYear, report.marginPerHour);
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
        portfolio.sumOfSingleGains = alone.statistics(0.95).mean.value_or(0);
        portfolio.bestOverSum = compareFigure(together, alone, comparedKind(specOf(LineFigure::MarginPerHour)), {});
    }

    const PortfolioStudy& m_study;
    const PortfolioRequest& m_request;
    std::vector<MeasureConflict> m_conflicts;
    PortfolioSearch m_search;
    std::vector<MeasureSet> m_sets; ///< that are reported, the empty one first
    std::vector<FigureSeries> m_series;
};

} // namespace

std::optional<Portfolio> findPortfolio(const PortfolioStudy& study, const PortfolioRequest& request)
{
    try {
        return Finder(study, request).find();
    } catch (const SearchStopped&) {
        return std::nullopt;
    }
}

} // namespace linetwin
