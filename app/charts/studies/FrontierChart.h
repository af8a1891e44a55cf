// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotAxes.h"
#include "app/charts/PlotMarks.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// The sizing of all buffers: what the best split and the equal one give for every total of places, between what the
/// present split and endless buffers give, and the smallest total that reaches the target. While the search goes on,
/// and where it was stopped, its estimates, in muted colours.
class FrontierChart : public Chart {
public:
    /// The point of the chosen source is marked and its split named.
    explicit FrontierChart(std::shared_ptr<const SizingOutcome> outcome, std::optional<std::size_t> chosen = {});

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    bool hasValueZoom() const override { return true; }
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paintBelow(QPainter& painter, const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::size_t> sourceAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    PlotAxes axes(const ChartFrame& frame) const;

private:
    /// One total.
    struct Point {
        double total = 0;
        BufferSplit split;
        FigureStatistics best;
        FigureStatistics equal; ///< nothing of an estimate
    };

    /// What can be hidden; its number is its key.
    enum class Shown { Best, Interval, Equal, Unlimited, Target };
    static constexpr PlotMarker bestMarker = PlotMarker::Circle;
    static constexpr PlotMarker equalMarker = PlotMarker::Square;
    static QColor bandOf(QColor color);
    static QString keyOf(Shown what) { return QString::number(static_cast<int>(what)); }
    static bool isHidden(const ChartFrame& frame, Shown what) { return frame.hidden.contains(keyOf(what)); }

    const FigureSpec& spec() const { return specOf(m_outcome->study.figure); }
    /// Estimates are all there is: the search goes on, or was stopped.
    bool isExploratory() const { return !m_outcome->result; }
    const FrontierPoint* targetPoint() const;
    std::optional<double> unlimited() const;
    std::vector<CurvePoint> curve(const PlotAxes& axes, FigureStatistics Point::*figure) const;
    /// In the picture; null if it is not shown.
    std::optional<QPointF> presentPlace(const PlotAxes& axes) const;
    std::optional<QPointF> chosenPlace(const PlotAxes& axes) const;
    QString targetWords() const;
    QString gainWords() const;
    void addLevels(Plot& plot, const ChartFrame& frame, const PlotAxes& axes) const;
    void drawSplitLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const;
    void drawTargetLabel(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const;
    void drawPresentLabel(PlotLabels& labels, const ChartFrame& frame, QPointF place) const;
    void drawLevelLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const;

    std::shared_ptr<const SizingOutcome> m_outcome;
    std::vector<Point> m_points; ///< by ascending total
    std::optional<std::size_t> m_chosen;
    double m_present = 0; ///< places now
    ValueSpan m_totals;
    ValueSpan m_figures;
};

} // namespace linetwin::app
