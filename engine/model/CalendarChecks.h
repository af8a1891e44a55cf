// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Checks.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

namespace linetwin {

/// What goes beyond the single value of a calendar entry (MODEL 3): names, keys that do not go together, stations that
/// the line lacks, entries as long as their repetition, stations that are never open, clock times without a start.
void checkCalendar(Checks& checks, const Line& line);
/// The same of what the scenario changes: entries, the start, and how long a run takes.
void checkCalendar(Checks& checks, const Line& line, const Scenario& scenario);

} // namespace linetwin
