// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RowsChart.h"
#include "app/charts/StateFill.h"
#include "engine/analysis/RecordingSummary.h"

#include <memory>

namespace linetwin::app {

/// A lane of a GanttChart.
struct GanttLane {
    StationRow row;
    std::shared_ptr<const StateTimeline> timeline;
    std::vector<TimeRange> collecting = {}; ///< ascending; there it is starved as a state, and drawn calm
};

/// The states of all stations over time, a lane each. Where a column of pixels holds more than one state it is filled
/// from below in proportion to the time in each, and a stop, however short, is at least two pixels high: nothing is
/// lost, and nothing looks longer than it was. Axis and grid are of Qt Charts; the lanes are painted, since it has no
/// chart of states over time, and a bar for each of a hundred thousand states is more than it draws within a frame.
class GanttChart : public RowsChart {
public:
    /// `recording`, where it is full, tells why a station waited.
    GanttChart(std::vector<GanttLane> lanes, std::shared_ptr<const Recording> recording);

    QString title() const override;
    QString summary() const override;
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

private:
    /// The visit that a place means: the longest stop within a pixel or two, else the one in force.
    std::size_t visitNear(const ChartFrame& frame, const StateTimeline& timeline, double x) const;

    /// The word, with the name of the reason where the user gave one.
    QString stateText(std::size_t lane, std::size_t visit) const;

    std::vector<GanttLane> m_lanes;
    std::shared_ptr<const Recording> m_recording;
    std::vector<QString> m_names;
};

/// The legend's entries of the states, and of collecting where it is shown.
std::vector<LegendEntry> stateLegend(const ShownStates& shown, bool hasCollecting);

} // namespace linetwin::app
