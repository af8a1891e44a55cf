// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/LineChart.h"
#include "app/charts/RowsChart.h"

#include <QPolygonF>

namespace linetwin::app {

/// A buffer of a LevelRowsChart.
struct LevelRow {
    StationRow row; ///< of the station before the buffer
    std::int64_t capacity = 0;
    std::shared_ptr<const StepFunction> level;
    std::int64_t mostCapacity = 0; ///< of another scenario; its axis is the same
};

/// The levels of many buffers below each other, each with its own axis of 0 to its largest capacity, on one time axis.
/// Axes and grid of all rows in sight are one plot, whose vertical axis counts pixels. The lines are painted: the 4,000
/// points that Qt Charts draws within a frame are, shared by fifteen rows, a point every ten pixels, and ramps for
/// steps.
class LevelRowsChart : public RowsChart {
public:
    LevelRowsChart(std::vector<LevelRow> buffers, SimTime duration);

    QString title() const override;
    QString summary() const override;
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    /// The selected buffer only, for its level at a moment: rows bear their names themselves.
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    bool isLegendOfRows() const override { return true; }
    QStringList valuesAt(SimTime time) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    /// Where a level of a buffer is drawn, in pixels of the picture.
    double yOf(const ChartFrame& frame, std::size_t buffer, double level) const;
    /// The line of a buffer in pixels of the picture.
    QPolygonF lineOf(const ChartFrame& frame, std::size_t buffer) const;

private:
    std::int64_t axisEnd(std::size_t buffer) const;
    double valueWidth(const QFont& font) const;
    /// First and one past the last.
    std::pair<std::size_t, std::size_t> shownInLegend() const;

    std::vector<LevelRow> m_buffers;
    SimTime m_duration;
    LineChart m_lines; ///< for the table
    std::vector<QString> m_names;
};

} // namespace linetwin::app
