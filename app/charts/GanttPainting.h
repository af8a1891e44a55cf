// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "engine/analysis/RecordingSummary.h"

#include <array>
#include <vector>

namespace linetwin::app {

/// What a column of a lane shows, from below in stackingOrder: heights that sum to `height`. A stop is at least two
/// pixels high.
std::array<double, stateCount> stackHeights(const StateTimes& times, double height);

/// The states of a station over the shown time, with lines between cycles where they are wide enough.
void paintGanttLane(QPainter& painter, const ChartFrame& frame, const StateTimeline& timeline, const QRect& bar);

/// Over the lane, calm, the parts in which the station collects a batch.
void paintCollecting(QPainter& painter, const ChartFrame& frame, const StateTimeline& timeline, const QRect& bar,
                     const std::vector<TimeRange>& spans);

} // namespace linetwin::app
