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
/// Up to so many measures all sets are simulated.
inline constexpr std::size_t mostMeasuresForAll = 10;

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
    Payback payback; ///< of the set as a whole, with the first measure's yearly hours, discount rate and life
};

struct Portfolio {
    SetReport best;                   ///< empty set: nothing that the budget allows is better than the reference
    std::vector<SetReport> single;    ///< each measure alone, in their order
    std::vector<SetReport> runnersUp; ///< the next best by the search, at most five, best first
    /// The gains of the best set's measures alone, summed, per hour; what they gain together is `best`.
    double sumOfSingleGains = 0;
    FigureComparison bestOverSum; ///< paired: the gain of the best set less the sum of its measures' gains alone
    std::vector<MeasureConflict> conflicts;
    std::size_t setsSearched = 0;
    bool areAllSearched = false;
    std::int64_t runsSimulated = 0;
};

/// Searches and reports on different luck, as buffer sizing does: sets are compared by the luck of the search
/// (replications from 1 000 000 on), the winner and its rivals are run again on fresh replications, and only those
/// are reported, so that the winner's gain is not flattered by having won.
///
/// Up to mostMeasuresForAll measures every set is looked at: all with a few replications, then with twice as many those
/// that are not clearly behind the best, and so on (all on the same luck). With more measures the sets are searched
/// from the empty one and from the one that takes the best gain for its cost first, by adding one measure or two,
/// dropping one and swapping one as long as that helps: a local search on one fixed luck (sample average
/// approximation), which may miss the best set where only three measures together gain what no two of them do. nullopt
/// if stopped.
std::optional<Portfolio> findPortfolio(const PortfolioStudy& study, const PortfolioRequest& request);

} // namespace linetwin
