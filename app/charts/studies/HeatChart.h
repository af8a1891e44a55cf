// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotAxes.h"
#include "app/charts/PlotMarks.h"
#include "app/charts/studies/Contours.h"
#include "app/charts/studies/HeatColors.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// A sweep of two parameters: the figure as colours with lines of equal values, the first parameter across. In muted
/// colours while runs are to come.
class HeatChart : public Chart {
public:
    /// With points of it that are confirmed these have a frame.
    explicit HeatChart(std::shared_ptr<const SweepOutcome> outcome,
                       std::shared_ptr<const SweepOutcome> confirmed = nullptr);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::size_t> sourceAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    /// Where the cells are.
    QRectF dataArea(const ChartFrame& frame) const;
    QRectF cell(const ChartFrame& frame, std::size_t point) const;
    QPointF placeOf(const ChartFrame& frame, QPointF values) const;
    /// Of the present point: around its value, where that has room in the cell. Null if it is beyond the ranges.
    std::optional<QRectF> presentMark(const ChartFrame& frame) const;
    HeatColors colors(const Theme& theme) const;
    QColor colorOf(const ChartFrame& frame, double figure) const;

private:
    static constexpr double keyGap = 2 * gridUnit; ///< between cells and colour key
    static constexpr double keyWidth = 1.5 * gridUnit;
    static constexpr double labelGap = 4; ///< between labels and what they belong to

    const SweepRange& range(std::size_t index) const { return m_outcome->study.ranges[index]; }
    const FigureSpec& spec() const { return specOf(m_outcome->study.figure); }
    const FigureStatistics& figureAt(std::size_t point) const;
    FigureScale scale(const ChartFrame& frame) const;
    /// The share of the colours; the lowest mean is 0, the highest 1.
    double shareOf(double figure) const;
    QRectF cellIn(const QRectF& area, std::size_t point) const;
    QPointF placeIn(const QRectF& area, QPointF values) const;
    std::optional<std::size_t> pointAt(const ChartFrame& frame, QPointF place) const;
    bool isPresent(std::size_t point) const;
    /// One digit more than the scale.
    QString valueText(const FigureScale& scale, double figure) const;
    /// Of the widest value.
    QSizeF valueSize(const ChartFrame& frame) const;
    static bool hasRoom(const QRectF& cell, QSizeF value);
    /// Where a cell's value stands clear of the present point's mark; null where it cannot.
    std::optional<QRectF> valuePlace(const ChartFrame& frame, std::size_t point) const;

    void paintCells(QPainter& painter, const ChartFrame& frame) const;
    void paintValues(QPainter& painter, const ChartFrame& frame, PlotLabels& labels) const;
    void paintContours(QPainter& painter, const ChartFrame& frame, PlotLabels& labels) const;
    void paintFrame(QPainter& painter, const ChartFrame& frame, std::size_t point, const QPen& pen) const;
    void paintConfirmed(QPainter& painter, const ChartFrame& frame) const;
    void paintBest(QPainter& painter, const ChartFrame& frame) const;
    /// Among the confirmed points.
    std::optional<std::size_t> confirmedAt(std::size_t point) const;
    void paintKey(QPainter& painter, const ChartFrame& frame) const;

    std::shared_ptr<const SweepOutcome> m_outcome;
    std::shared_ptr<const SweepOutcome> m_confirmed; ///< may be null
    ValueGrid m_grid;
    std::vector<double> m_edgesAcross; ///< of the cells, one more than values
    std::vector<double> m_edgesUpwards;
    std::optional<QPointF> m_present; ///< values, if within the ranges
    std::optional<std::size_t> m_best;
    ValueSpan m_figures;
};

} // namespace linetwin::app
