// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/studies/StudyTable.h"

#include <memory>

namespace linetwin::app {

/// A row of a portfolio: the line as it is, or a set of measures; its place is the source of the table's row.
struct MeasureRow {
    const SetReport* report = nullptr; ///< null: the line as it is
    bool isBest = false;               ///< and shown to gain, so that it is no mere candidate
};
/// The line as it is, the best set or the candidate, then the next best and each measure alone, each set once and these
/// by falling gain.
std::vector<MeasureRow> measureRows(const PortfolioOutcome& outcome);

/// "larger buffer + faster filler"; of the empty set "as it is".
QString measureNames(const PortfolioOutcome& outcome, const MeasureSet& set);

/// The sets side by side, by margin per hour.
std::shared_ptr<const Chart> measureChart(const PortfolioOutcome& outcome);
/// The products side by side, by margin per hour of the run.
std::shared_ptr<const Chart> mixChart(const MixOutcome& outcome);

} // namespace linetwin::app
