// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotAxes.h"
#include "app/charts/PlotMarks.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// The sizing of all buffers: what the best split and the equal one give for every total of places, between what the
/// present split and endless buffers give, and the smallest total that reaches the target. While the search goes on its
/// estimates, in muted colours.
class FrontierChart : public Chart {
public:
    explicit FrontierChart(std::shared_ptr<const SizingOutcome> outcome);

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
    /// One total.
    struct Point {
        double total = 0;
        BufferSplit split;
        FigureStatistics best;
        FigureStatistics equal; ///< nothing while searching
    };

    const FigureSpec& spec() const { return specOf(m_outcome->study.figure); }
    bool isSearching() const { return !m_outcome->result; }
    const FrontierPoint* targetPoint() const;
    std::optional<double> unlimited() const;
    std::vector<CurvePoint> curve(const PlotAxes& axes, FigureStatistics Point::*figure) const;
    std::optional<QPointF> presentPlace(const PlotAxes& axes) const;
    QString targetWords() const;
    QString gainWords() const;
    void paintLevels(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes) const;
    void drawLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const;

    std::shared_ptr<const SizingOutcome> m_outcome;
    std::vector<Point> m_points; ///< by ascending total
    double m_present = 0;        ///< places now
    ValueSpan m_totals;
    ValueSpan m_figures;
};

} // namespace linetwin::app
