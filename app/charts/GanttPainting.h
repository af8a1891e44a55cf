// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/StateFill.h"
#include "app/charts/StateImage.h"
#include "engine/analysis/RecordingSummary.h"

#include <array>
#include <optional>
#include <vector>

namespace linetwin::app {

/// What a column of a lane shows, from below in stackingOrder: heights that sum to `height`. A stop is at least two
/// pixels high.
std::array<double, stateCount> stackHeights(const StateTimes& times, double height);

/// Paints the lanes of one picture.
class GanttLanes {
public:
    /// All outlive it. The lanes are between these, in pixels.
    GanttLanes(QPainter& painter, const ChartFrame& frame, int left, int right);

    /// The states of a station over the shown time, with lines between cycles where they are wide enough.
    void paint(const StateTimeline& timeline, int top, int height);

private:
    struct Period {
        QRect place;
        State state;
    };
    /// Calls fill(area, state) for all that is seen of the timeline, which leaves nothing of the bar; gives the periods
    /// that may have a sign on them.
    template <class Fill>
    std::vector<Period> fillLane(const StateTimeline& timeline, const QRect& bar, const Fill& fill) const;
    void paintSign(const QRectF& period, State state);

    QPainter& m_painter;
    const ChartFrame& m_frame;
    int m_left;
    std::array<double, stateCount> m_wordWidths; ///< by State
    std::vector<SimTime> m_times;                ///< at the left of each column of pixels, and at the right of the last
    std::optional<StateImage> m_image;           ///< null where the painter draws no pixels
};

/// Over the lane, calm, the parts in which the station collects a batch.
void paintCollecting(QPainter& painter, const ChartFrame& frame, const StateTimeline& timeline, const QRect& bar,
                     const std::vector<TimeRange>& spans);

} // namespace linetwin::app
