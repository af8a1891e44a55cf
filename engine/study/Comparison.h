// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/study/FewStops.h"
#include "engine/study/FigureSeries.h"
#include "engine/study/Verdict.h"

#include <optional>

namespace linetwin {

/// Measures the line against the reference's yardstick (SPEC 6), so that OEE never falls because the yardstick moved:
/// every station that both have gets the reference's ideal cycle time, and the line the reference's constraint. False,
/// with the line's own constraint kept, where it has no such station or that one holds another number of base units in
/// an output; OEE and its factors then have no difference.
bool adoptYardstick(ResolvedLine& line, const ResolvedLine& reference);

/// Whether a figure is measured against the constraint's pace: OEE and its factors.
bool needsSharedYardstick(LineFigure figure);

/// One figure of a scenario and of its reference, with the same luck.
struct FigureComparison {
    FigureStatistics scenario;
    FigureStatistics reference;
    FigureStatistics difference; ///< with its interval at `differenceLevel`
    double differenceLevel = 0;
    /// The difference as a share of the reference's figure, at the same level: 0.047 for "+4.7 %". Null for a figure
    /// that is a share itself, and where the reference's interval does not lie above 0 (SPEC 8).
    std::optional<Estimate> relative;
    Verdict verdict;
    std::optional<double> pairingGain;
    /// Stops on which the difference's interval hangs and that are too few for it; set by studies only.
    std::optional<RareStops> rare = std::nullopt;
};

struct ComparisonRules {
    Look look; ///< with the confidence that single figures have, too
    bool isComplete = true;
    double relevantShare = usualRelevantShare;
};

/// What of a figure a comparison depends on.
struct ComparedKind {
    Better better = Better::Up;
    bool isShare = false;
};
inline ComparedKind comparedKind(const FigureSpec& spec)
{
    return {spec.better, spec.unit == FigureUnit::Share};
}

/// Compares a figure over the replications that both have.
FigureComparison compareFigure(const FigureSeries& scenario, const FigureSeries& reference, ComparedKind kind,
                               const ComparisonRules& rules);

} // namespace linetwin
