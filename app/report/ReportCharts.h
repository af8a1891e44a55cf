// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"
#include "app/run/LiveResult.h"

#include <vector>

namespace linetwin::app {

/// Charts of an entry: how its shifts spread beside those of the baseline, and the time of each station in each state.
std::vector<ReportPicture> reportedCharts(const LiveResult& result);

} // namespace linetwin::app
