// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/study/BufferSplit.h"
#include "engine/study/Comparison.h"
#include "engine/study/StudyPlan.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace linetwin {

/// Winners are reported on at least so many fresh replications (SPEC 8).
inline constexpr int fewestReportRuns = 100;
/// The places of a buffer that never fills: the parameter's maximum.
inline constexpr std::int64_t unlimitedCapacity = 1'000'000;

/// Sizes all buffers at once (SPEC 8).
struct BufferSizingRequest {
    RunSettings settings;
    std::uint64_t seed = 42;
    double level = usualLevel; ///< of the intervals, and of the one-sided limits
    LineFigure figure = LineFigure::OutputPerHour;
    /// The largest total of places. Without it, enough for the target, or twice the present total.
    std::optional<std::int64_t> mostTotal;
    std::optional<double> target; ///< of the figure
    /// Splits are compared by racedFirstRuns in the search. The report is the same, of perhaps slightly worse splits.
    bool isRaced = false;
    int reportRuns = fewestReportRuns;
    /// Behind every replication that Confirm has used.
    std::uint32_t firstReportReplication = firstConfirming;
    int threads = 1;
    std::stop_token stop;
    std::function<void(double)> progress; ///< share of the work done, 0 … 1, roughly; may be empty

    /// What the search believes so far, total by total; exploratory. May be empty.
    struct Estimate {
        std::int64_t total = 0;
        BufferSplit split;
        double figure = 0;
    };
    std::function<void(std::span<const Estimate>)> partial;
};

/// A split on fresh luck, compared with the present one.
struct SplitReport {
    BufferSplit split;
    FigureComparison comparison;   ///< the split's figure is its `scenario`, the gain its `difference`
    std::optional<RareStops> rare; ///< on which the split's figure hangs, too few for it
};

/// One total of the frontier.
struct FrontierPoint {
    std::int64_t total = 0;
    SplitReport best;               ///< among splits that cannot be told apart the nearest to the present one
    SplitReport equal;              ///< as evenly as whole places allow
    FigureComparison bestOverEqual; ///< paired; that the search chose the best on other luck does not make it better
    /// With a target: the one-sided limits, at the level of the sizing, of the best split's figure. What it surely
    /// reaches, the lower one for a figure that should be high; and what it may reach at best.
    std::optional<double> oneSidedLimit;
    std::optional<double> mostHopedFor;
};

struct BufferSizing {
    LineFigure figure = LineFigure::OutputPerHour;
    double level = usualLevel;           ///< as in the request
    std::vector<FrontierPoint> frontier; ///< ascending totals from 0: every one, or about 20 where the bound is larger
    SplitReport present;
    SplitReport unlimited; ///< every buffer with unlimitedCapacity; what no total can beat
    std::optional<double> target;
    // The smallest totals that reach the target, as indexes into frontier. Totals are tested from the largest downwards
    // up to the first miss. Null without a target, or where the largest total misses it.
    std::optional<std::size_t> targetPoint; ///< by the one-sided limit, at every total between hit and miss: the answer
    // These two to within a 32nd.
    std::optional<std::size_t> averagePoint; ///< by the mean
    std::optional<std::size_t> lowestPoint;  ///< by mostHopedFor: the data allow totals from here to targetPoint
    int reportRuns = 0;
    std::int64_t shiftsSimulated = 0;
};

/// nullopt if stopped. The line has at least two stations and the figure a direction.
std::optional<BufferSizing> sizeBuffers(const ResolvedLine& line, const BufferSizingRequest& request);

} // namespace linetwin
