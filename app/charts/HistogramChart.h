// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/HistogramCells.h"
#include "app/charts/LevelHistogram.h"

namespace linetwin::app {

/// How long each buffer held how many items: a small histogram for each, all on one scale of shares, with the shares
/// empty and full in words and the capacity marked. Qt Charts draws those in sight.
class HistogramChart : public Chart {
public:
    /// The scale goes to at least `highest`, a share.
    explicit HistogramChart(std::vector<LevelHistogram> buffers, double highest = 0);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    double contentHeight(double width, const QFont& font) const override;
    std::vector<Plot> plots(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::string> stationAt(const ChartFrame& frame, QPointF place) const override;
    std::vector<std::string> rows() const override;
    std::pair<double, double> rowPlace(const ChartFrame& frame, std::size_t row) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

private:
    Plot plotOf(const ChartFrame& frame, std::size_t buffer, const PlotAxis& shares) const;
    /// One for all buffers, so that equal heights mean equal shares.
    PlotAxis shareAxis(const ChartFrame& frame) const;
    void paintTexts(QPainter& painter, const ChartFrame& frame, std::size_t buffer) const;
    std::vector<LevelBin> binsIn(const HistogramCells::Cell& cell, const LevelHistogram& buffer) const;

    std::vector<LevelHistogram> m_buffers;
    HistogramCells m_cells;
    double m_highest;
};

} // namespace linetwin::app
