// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Assignment.h"
#include "engine/study/Compare.h"
#include "engine/study/StudyPlan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace linetwin {

/// "What is each loss worth?": every parameter improved and worsened, every loss switched off, one at a time (SPEC 8).
struct SensitivityStudy {
    StudyScenario scenario;
    LineFigure figure = usualFigure;
    double percent = 10; ///< above 0, below 100
    StudyPlan plan;
    double relevantShare = usualRelevantShare;
    /// The changes that are run, ascending, as indexes into rowsOf(); empty: all. They alone are the family.
    std::vector<std::size_t> rows = {};
    bool isRaced = false; ///< rows stop as soon as they are decided, see SensitivityRace.h

    bool operator==(const SensitivityStudy&) const = default;
};

/// One change.
struct SensitivityRow {
    enum class Kind : std::uint8_t { Improved, Worsened, SwitchedOff, UnlimitedBuffers };
    Kind kind = Kind::Improved;
    /// What changes, and from which value to which; the path means nothing for UnlimitedBuffers.
    ParameterPath path;
    ParameterValue from;
    ParameterValue to;
    bool isInCycles = false; ///< an interval between stops, which otherwise is in minutes

    bool operator==(const SensitivityRow&) const = default;
};
/// Its name in JSON: `improved`, `switched_off` …
std::string_view rowKey(SensitivityRow::Kind kind);

/// By which a row is asked for: `Filler.uph`, the same for better and worse, `Filler.performance.jam_prob=0`,
/// `unlimited_buffers`.
std::string nameOf(const SensitivityRow& row);

/// Whatever study.rows says: all changes that could touch the figure, station by station; not those of a parameter that
/// is 0 or null, that stands at the end of its range, or without effect in this line (the repair time of a station that
/// never breaks down).
std::vector<SensitivityRow> rowsOf(const SensitivityStudy& study);

/// The scenario with the row's change, as "apply" would make it.
Scenario changed(const SensitivityStudy& study, const SensitivityRow& row);

/// The lines to run: the scenario as it is, then one per row.
struct SensitivityVariants {
    std::vector<ResolvedLine> lines;
    std::vector<SensitivityRow> rows;
};
SensitivityVariants variantsOf(const SensitivityStudy& study);

struct SensitivityEffect {
    std::size_t row = 0;          ///< index into SensitivityVariants::rows
    FigureComparison comparison;  ///< with the scenario's first runs, as many as the row has
    std::size_t replications = 0; ///< that the row has
    bool isStoppedEarly = false;  ///< decided before all that are planned; no further ones come
};

struct SensitivityResult {
    std::size_t replications = 0;           ///< so many are in, of every row that was not stopped early
    bool isComplete = false;                ///< all that are planned, or wanted in a race
    double level = usualLevel;              ///< of the figure's interval
    double differenceLevel = 0;             ///< 1 − α / rows, of a race that of the rows that are run in full
    FigureStatistics figure;                ///< of the scenario as it is
    std::optional<RareStops> rare;          ///< on which that hangs, too few for it
    std::vector<SensitivityEffect> effects; ///< the largest first, whatever its sign
};

/// A row's runs, and the scenario's as it is with as many.
struct RowRuns {
    const VariantRuns& changed;
    const VariantRuns& reference;
};
struct RowRules {
    Look look;
    bool isComplete = true; ///< no further runs come, so that there may be a verdict
};
/// The row's effect by these runs.
FigureComparison compareRow(const SensitivityStudy& study, const SensitivityVariants& variants, std::size_t row,
                            const RowRuns& runs, const RowRules& rules);

/// Changes that ran all planned replications.
std::size_t rowsInFull(const SensitivityResult& result);

/// The result of the runs there are, which may be fewer than planned, and of one line fewer than of another: a pure
/// function of both.
SensitivityResult evaluate(const SensitivityStudy& study, const SensitivityVariants& variants,
                           std::span<const VariantRuns> runs);

} // namespace linetwin
