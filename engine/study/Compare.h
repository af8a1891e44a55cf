// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Differences.h"
#include "engine/study/Comparison.h"
#include "engine/study/Payback.h"
#include "engine/study/StudyPlan.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace linetwin {

inline constexpr std::size_t mostCompared = 10;
/// The figure that a study is about unless the user names another: it has the least variance (SPEC 6).
inline constexpr LineFigure usualFigure = LineFigure::OutputPerHour;

/// Up to mostCompared scenarios against the first (SPEC 8).
struct CompareStudy {
    std::vector<StudyScenario> scenarios; ///< at least two; the first is the reference
    LineFigure figure = usualFigure;      ///< the declared one, which verdicts and `best` are about
    StudyPlan plan;                       ///< of the reference
    double relevantShare = usualRelevantShare;

    bool operator==(const CompareStudy&) const = default;
};

/// The first scenario that has another duration or warm-up than the reference, which cannot be compared.
std::optional<std::size_t> findOtherHorizon(std::span<const StudyScenario> scenarios);

/// The scenarios' names, made unique by a number where two are equal.
std::vector<std::string> labelsOf(std::span<const StudyScenario> scenarios);

/// In what the scenario differs from the reference: stations, parameters, the line; not how it is run, which is the
/// same for all.
std::vector<Difference> changesOf(const CompareStudy& study, std::size_t scenario);

/// The lines to run, all measured against the reference's yardstick where they can be.
struct CompareVariants {
    std::vector<ResolvedLine> lines;
    std::vector<bool> sharesYardstick; ///< false: shown by its own yardstick, and OEE has no difference

    bool canCompare(std::size_t a, std::size_t b, LineFigure figure) const;
};
CompareVariants variantsOf(const CompareStudy& study);

/// One scenario beside the reference.
struct ComparedScenario {
    std::array<FigureStatistics, lineFigureCount> figures;
    /// Paired difference to the reference; nullopt where there is none, and for the reference itself.
    std::array<std::optional<FigureComparison>, lineFigureCount> differences;
    /// Stops on which the interval of the figure itself hangs and that are too few for it.
    std::array<std::optional<RareStops>, lineFigureCount> rare = {};
};

/// The two have other scheduled times (MODEL 3), so that their OEE are of different times; TEEP is not.
bool scheduledTimeDiffers(const ComparedScenario& scenario);

struct CompareResult {
    std::size_t replications = 0; ///< so many are in
    bool isComplete = false;      ///< all that are planned
    double level = usualLevel;    ///< of the figures' intervals
    double differenceLevel = 0;   ///< 1 − α / (scenarios − 1)
    std::vector<ComparedScenario> scenarios;
    /// The scenario that beats every other in the declared figure at differenceLevel.
    std::optional<std::size_t> best;
    /// Without one: the leader and all that it does not beat, the leader first. Empty while runs are to come, and where
    /// two cannot be compared at all.
    std::vector<std::size_t> ties;
};

/// The result of the runs there are, which may be fewer than planned: a pure function of both.
CompareResult evaluate(const CompareStudy& study, const CompareVariants& variants, std::span<const VariantRuns> runs);

/// What the scenario's investment brings over the reference, whatever the study's figure is; nullopt without one, for
/// the reference itself, and where either of the two makes no product.
std::optional<Payback> paybackOf(const CompareStudy& study, const CompareVariants& variants,
                                 const CompareResult& result, std::size_t scenario);

} // namespace linetwin
