// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/document/ProjectDocument.h"
#include "app/run/LiveResult.h"
#include "app/text/ShiftClock.h"

namespace linetwin::app {

/// Which line and scenario a table is of, "Cosmetics line – Large buffer".
QString resultHeading(const ProjectDocument& document, const LiveResult& result);

/// All figures of the line, each in its unit, with interval, spread of single shifts and difference to the baseline; or
/// those of the one shift that is played. `relevantShare`: see FigureCells.
ChartTable figureTable(const LiveResult& result, bool isPlayedShift, double relevantShare);
/// All figures of each station, shares in percent.
ChartTable stationTable(const LiveResult& result, bool isPlayedShift);
/// The whole loss tree from the scheduled time to the good product, in percent, minutes and units.
ChartTable lossTable(const LiveResult& result, bool isPlayedShift);
/// What the losses cost; without rows where the runs have no money.
ChartTable moneyTable(const LiveResult& result, bool isPlayedShift);
/// The breakdowns and jams of the shift that is played, and their sums by cause.
QList<ChartTable> stopTables(const LiveResult& result, const ShiftClock& clock);
/// What each scenario changes of the baseline; of scenarios without errors.
ChartTable changeTable(const ProjectDocument& document);

/// All that a result has to tell, a table each: figures, stations, losses, stops, stops by cause and the changes of the
/// scenarios, each with its conditions.
QList<ChartTable> allTables(const ProjectDocument& document, const LiveResult& result, const ShiftClock& clock);

} // namespace linetwin::app
