// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Change.h"
#include "engine/model/Line.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

#include <optional>

namespace linetwin::app {

/// On the line alone, and on the scenario of it.
Findings allFindings(const Line& line, const Scenario& scenario);
/// The line as the scenario has it, or as its baseline alone has it; nullopt while there are errors, or no stations.
std::optional<ResolvedLine> resolveIfValid(const Line& line, const Scenario& scenario);
std::optional<ResolvedLine> resolveBaselineIfValid(const Line& line);

/// Than the line makes by itself; also where one of them makes none.
bool makesAnotherProduct(const Line& line, const Scenario& scenario);

/// The line without what no result depends on: description, observed figures, marks of unchecked values, layout and
/// comments.
Line relevantToResults(Line line);

/// What views are to know where the second line is shown in place of the first.
StationsChanged stationsBetween(const Line& from, const Line& to);

} // namespace linetwin::app
