// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RowsChart.h"
#include "app/charts/studies/DifferenceBar.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// What each change of a sensitivity study does to the figure: bars around zero, the largest effect on top. The bars
/// are painted by itself: those of Qt Charts have no whiskers, no texts at their ends, and do not scroll.
class TornadoChart : public RowsChart {
public:
    explicit TornadoChart(std::shared_ptr<const SensitivityOutcome> outcome);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    FigureAxis axis(const ChartFrame& frame) const;
    const std::vector<DifferenceBar>& bars() const { return m_bars; }

private:
    const SensitivityRow& change(std::size_t row) const;
    /// The axis lies under the last row, not at the bottom of a picture that the rows do not fill.
    ChartFrame body(const ChartFrame& frame) const;
    void paintLabel(QPainter& painter, const ChartFrame& frame, std::size_t row) const;

    std::shared_ptr<const SensitivityOutcome> m_outcome;
    const FigureSpec& m_spec;
    std::vector<DifferenceBar> m_bars;
    std::vector<QString> m_names;
    std::vector<QString> m_values;
    std::pair<double, double> m_range;
    AxisUnit m_unit;
};

} // namespace linetwin::app
