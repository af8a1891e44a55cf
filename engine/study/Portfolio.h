// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Comparison.h"
#include "engine/study/MeasureSets.h"
#include "engine/study/Payback.h"
#include "engine/study/StudyPlan.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace linetwin {

inline constexpr std::size_t mostMeasures = 64;
/// Up to so many sets within the budget all are simulated: always of ten measures.
inline constexpr std::size_t mostSetsForAll = 1024;

/// "Which improvements are the best for this budget?" (SPEC 7). Each measure is a scenario over the line with an
/// investment; the best set has the largest margin per hour among those that the budget allows.
struct PortfolioStudy {
    StudyScenario reference; ///< what is without any measure; makes a product, so that there is money
    std::vector<Scenario> measures;
    double budget = 0; ///< in the currency, at least the cost of the cheapest measure
    StudyPlan plan;    ///< of the report, on fresh luck; the search uses luck of its own

    bool operator==(const PortfolioStudy&) const = default;
};

struct PortfolioRequest {
    int threads = 1; ///< the result does not depend on it
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< share of the work done, 0 … 1, roughly; may be empty
};

/// A set on fresh luck, compared with the reference by margin per hour.
struct SetReport {
    MeasureSet set;
    double cost = 0;
    FigureComparison marginPerHour; ///< the set is its `scenario`
    Payback payback;                ///< of investmentOf() the set

    /// The interval of its gain lies above 0.
    bool isShown() const;
};

struct Portfolio {
    /// The cheapest of those that cannot be told apart from the search's best; only a candidate where it is not
    /// isShown(). Empty set: by the search nothing that the budget allows is better than the reference.
    SetReport best;
    std::vector<MeasureSet> ties;  ///< those that cannot be told apart from `best`, none cheaper; best by search first
    std::vector<SetReport> single; ///< each measure alone, in their order
    std::vector<SetReport> runnersUp; ///< the next best by the search, at most five, by falling reported gain
    /// The gains of the best set's measures alone, summed, per hour; what they gain together is `best`.
    double sumOfSingleGains = 0;
    FigureComparison bestOverSum; ///< paired: the gain of the best set less the sum of its measures' gains alone
    std::vector<MeasureConflict> conflicts;
    std::size_t setsSearched = 0;
    bool areAllSearched = false;
    std::int64_t runsSimulated = 0;

    /// Some reported set that costs at most so much is shown to gain.
    bool isAnyShown(double budget) const;
};

/// The hours that a year has for all sets alike, so that rows are on one basis and in no order of theirs: those of all
/// measures, each by itself or from the line, where they agree; else the line's; nullopt where it has none.
std::optional<double> yearlyHoursOf(const PortfolioStudy& study);

/// Whether a measure says other hours of its own than yearlyHoursOf(), which are put aside.
bool hasHoursPutAside(const PortfolioStudy& study);

/// What the set is decided by: the sum of its measures' costs, yearlyHoursOf(), and the life and the discount rate that
/// all its measures have; neither where they do not agree in both.
Investment investmentOf(const PortfolioStudy& study, const MeasureSet& set);

/// Searches, chooses and reports on different luck: sets are compared by the luck of the search (replications from
/// 1 000 000 on); its best, those that come close and the cheaper ones among these are told apart on replications that
/// follow; what is chosen and its rivals are run again on fresh replications, and only those are reported, so that the
/// winner's gain is flattered neither by having won nor by having been chosen.
///
/// Up to mostSetsForAll sets every one is looked at: all with a few replications, then with twice as many those that
/// are not clearly behind the best, and so on (all on the same luck). Of more sets they are searched from the empty one
/// and from the one that takes the best gain for its cost first, by adding one measure or two, dropping one and
/// swapping one as long as that helps, and at last around each of the best ones: a local search on one fixed luck
/// (sample average approximation), which may miss the best set where only three measures together gain what no two of
/// them do. nullopt if stopped.
std::optional<Portfolio> findPortfolio(const PortfolioStudy& study, const PortfolioRequest& request);

} // namespace linetwin
