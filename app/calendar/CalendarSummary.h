// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/model/RunSettings.h"

#include <QString>

namespace linetwin::app {

/// "Open 80 of 168 h a week; of this run, 7 h 10 min of 8 h are scheduled", and of stations with closures of their own
/// how long they are. Empty where the calendar is.
QString calendarSummary(const ResolvedLine& line, const RunSettings& settings);

} // namespace linetwin::app
