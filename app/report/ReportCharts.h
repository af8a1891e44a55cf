// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"
#include "app/run/LiveResult.h"

#include <functional>
#include <vector>

namespace linetwin::app {

/// Draws the charts of an entry, one by one as each takes a while: how its shifts spread beside those of the baseline,
/// and the time of each station in each state.
std::vector<std::function<ReportPicture()>> reportedCharts(const LiveResultPointer& result);

} // namespace linetwin::app
