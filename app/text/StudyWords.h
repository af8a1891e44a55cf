// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyOutcome.h"

#include <QString>

#include <optional>

namespace linetwin::app {

// Words that the tables and the pictures of studies share.

QString progressWords(std::size_t replications, int planned);           ///< "37 of 100 shifts so far"
QString placesText(double count);                                       ///< "1 place", "60 places"
QString splitWords(const ResolvedLine& line, const BufferSplit& split); ///< "Filler 20, Capper 40"
QString splitText(const BufferSplit& split);                            ///< "20 + 40"
QString bufferNames(const ResolvedLine& line);                          ///< "Filler + Capper", or how many of them
/// Which totals the data allow for the target; empty where none reaches it.
QString targetRangeWords(const BufferSizing& sizing);
/// Of the best split of a total to the equal one, "best over equal: +3 ± 1 /h"; says so where they are the same.
QString overEqualWords(const FigureSpec& spec, const SizingOutcome& outcome, double total);
QString parameterName(const ParameterPath& path);            ///< "Filler: Buffer capacity"
QString parameterNameWithUnit(const ParameterPath& path);    ///< "Filler: Buffer capacity, items"
QString valueWords(const ParameterPath& path, double value); ///< "60 places", "12 min"

/// What the scenario has for the parameter now; nullopt where that is no number.
std::optional<double> presentValue(const StudyScenario& scenario, const ParameterPath& path);

/// The swept figure among all of a point.
const FigureStatistics& sweptFigure(const SweepOutcome& outcome, const LineFigureStatistics& point);
/// The values of a point of a sweep: "Filler: Buffer capacity 60 places, Packer: …".
QString pointWords(const SweepOutcome& outcome, std::size_t point);
/// The point with the best mean; nullopt for a figure without a direction.
std::optional<std::size_t> bestPoint(const SweepOutcome& outcome);
/// The knee of a sweep of one parameter; nullptr where there is none, as kneeWords() says.
const Knee* kneeOf(const SweepOutcome& outcome);
/// "90 % of the gain".
QString gainShareWords(const Knee& knee);
/// Where the knee is and what the data allow, or why there is none; empty for a grid.
QString kneeWords(const SweepOutcome& outcome);
/// What the figure is at both ends: no buffer and an endless one, or the ends of the range; empty for a grid.
/// Of rows that are run alone: each row's figure and its difference to the scenario as it is.
QString endsWords(const SweepOutcome& outcome);

} // namespace linetwin::app
