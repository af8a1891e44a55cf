// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Assignment.h"
#include "engine/study/Compare.h"
#include "engine/study/Knee.h"
#include "engine/study/StudyPlan.h"
#include "engine/support/Finding.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace linetwin {

/// Points of a sweep, of both parameters together.
inline constexpr std::size_t mostSweepPoints = 10'000;

/// One parameter and the values that it takes, both ends included.
struct SweepRange {
    ParameterPath path;
    double from = 0;
    double to = 0;   ///< not below `from`
    double step = 1; ///< above 0; whole for whole parameters

    /// from, from + step …, and `to`, whatever the step.
    std::vector<double> values() const;
    std::size_t count() const;
    bool operator==(const SweepRange&) const = default;
};

/// `Filler.buffer_capacity=0:500:25`; nullopt with findings where that is wrong.
std::optional<SweepRange> parseSweepRange(std::string_view text, const StudyScenario& scenario, Findings& findings);

/// Whether the ranges may be swept over the scenario's line: known names, numbers, two different parameters, not too
/// many points. Adds findings otherwise.
bool areSweepable(std::span<const SweepRange> ranges, const StudyScenario& scenario, Findings& findings);

/// One parameter over a range, or two as a grid (SPEC 8).
struct SweepStudy {
    StudyScenario scenario;
    std::vector<SweepRange> ranges;  ///< one or two
    LineFigure figure = usualFigure; ///< which the knee and the differences are about
    StudyPlan plan;
    double relevantShare = usualRelevantShare;
    /// The points that are run, ascending, as indexes into all of them; empty: all. Some alone have no knee.
    std::vector<std::size_t> rows = {};

    bool operator==(const SweepStudy&) const = default;
};

/// The values of every point in the order of the ranges, the first parameter changing slowest; whatever study.rows
/// says.
std::vector<std::vector<double>> pointsOf(const SweepStudy& study);

/// The lines to run: the points; behind them, for one buffer, the same without buffer and with an unlimited one; behind
/// those the scenario as it is, where that is no point.
struct SweepVariants {
    std::vector<ResolvedLine> lines;
    std::vector<std::vector<double>> points; ///< the values of each point that is run, in the order of the ranges
    bool hasBufferEnds = false;
    std::size_t present = 0; ///< the scenario as it is: index into lines
};
SweepVariants variantsOf(const SweepStudy& study);

using LineFigureStatistics = std::array<FigureStatistics, lineFigureCount>;

struct SweepResult {
    std::size_t replications = 0; ///< so many are in
    bool isComplete = false;      ///< all that are planned
    double level = usualLevel;    ///< of the figures' intervals, and of the knees'
    std::vector<LineFigureStatistics> points;
    /// What no buffer and an endless one would give; nullopt unless a single buffer is swept.
    std::optional<LineFigureStatistics> withoutBuffer;
    std::optional<LineFigureStatistics> withUnlimitedBuffer;
    /// For 50, 90 (the knee) and 99 % of the gain, of the declared figure; nullopt for a grid. Its points are indexes
    /// into `points`.
    std::optional<KneeResult> knees;
    std::vector<std::optional<RareStops>> rare; ///< on which the declared figure of each point hangs, too few for it
    FigureStatistics present;                   ///< the declared figure of the scenario as it is
    std::optional<RareStops> presentRare;       ///< on which that hangs
    /// The declared figure of each point, paired with the scenario as it is; nullopt where the point is that. The
    /// intervals hold for all points together.
    std::vector<std::optional<FigureComparison>> differences;
    double differenceLevel = 0;
};

/// The shares of the gain that are marked; the second is the knee.
inline constexpr std::array sweepShares{0.5, 0.9, 0.99};
inline constexpr std::size_t kneeShare = 1;

/// The result of the runs there are, which may be fewer than planned: a pure function of both.
SweepResult evaluate(const SweepStudy& study, const SweepVariants& variants, std::span<const VariantRuns> runs);

} // namespace linetwin
