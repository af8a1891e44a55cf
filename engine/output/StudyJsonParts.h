// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/JsonText.h"
#include "engine/study/Comparison.h"
#include "engine/study/StudyPlan.h"

#include <span>
#include <string_view>

namespace linetwin {

/// What the JSON of all studies begins with: an open object, `format` to `rated_units_per_hour`. `line` is the
/// reference.
struct StudyHead {
    std::string_view kind; ///< of `linetwin/KIND/1`
    LineFigure figure;
    const StudyPlan& plan;
    std::size_t replications; ///< that are in
    double level;
    const ResolvedLine& line;
};
void writeStudyHead(TextBuffer& text, const StudyHead& head);

/// STAT of a difference, with `level`, `n`, `nonzero`, `verdict`, `percent`, `percent_ci`, `relevant_margin` and
/// `pairing_gain`.
void writeDifference(TextBuffer& text, const FigureComparison& comparison);

/// `{"finished_items": STAT, …}`, a line each, indented by `indent`; only those that are in `shown`.
void writeFigures(TextBuffer& text, std::span<const FigureStatistics, lineFigureCount> figures,
                  std::span<const LineFigure> shown, std::string_view indent);

} // namespace linetwin
