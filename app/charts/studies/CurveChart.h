// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotAxes.h"
#include "app/charts/PlotMarks.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// A sweep of one parameter: the figure as a curve with its interval, the knee, and what lies beyond both ends. In
/// muted colours while runs are to come.
class CurveChart : public Chart {
public:
    explicit CurveChart(std::shared_ptr<const SweepOutcome> outcome);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    PlotAxes axes(const ChartFrame& frame) const;

private:
    struct Level {
        QString name;
        double figure;
    };

    const SweepRange& range() const { return m_outcome->study.ranges.front(); }
    const FigureSpec& spec() const { return specOf(m_outcome->study.figure); }
    double valueAt(std::size_t point) const { return m_outcome->variants.points[point].front(); }
    const FigureStatistics& figureAt(std::size_t point) const;
    QColor color(const Theme& colors) const;
    std::vector<CurvePoint> curve(const PlotAxes& axes) const;
    /// The figure at the present value, between the two points around it.
    std::optional<double> presentFigure() const;
    std::vector<Level> levels() const;
    QString kneeLabel(const Knee& knee) const;
    QString noKneeLabel() const;
    void paintKneeRange(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes) const;
    void paintKneeMarks(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes) const;
    void paintLabels(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes,
                     const std::vector<CurvePoint>& curve) const;

    std::shared_ptr<const SweepOutcome> m_outcome;
    std::optional<double> m_present; ///< value of the parameter, if within the range
    ValueSpan m_values;
    ValueSpan m_figures;
};

} // namespace linetwin::app
