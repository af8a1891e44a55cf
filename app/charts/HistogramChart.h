// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StationRows.h"

#include <memory>

namespace linetwin::app {

/// A buffer of a HistogramChart.
struct LevelHistogram {
    StationRow row;
    std::int64_t capacity = 0;
    std::shared_ptr<const std::vector<SimTime>> timeAtLevel; ///< as of timeAtLevels()
    SimTime duration{};                                      ///< of the recording

    double shareOf(std::int64_t first, std::int64_t last) const; ///< of levels first … last
    double shareEmpty() const { return shareOf(0, 0); }
    double shareFull() const { return shareOf(capacity, capacity); }
};

/// How long each buffer held how many items: a small histogram for each, with the shares empty and full in words.
class HistogramChart : public Chart {
public:
    explicit HistogramChart(std::vector<LevelHistogram> buffers);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    double contentHeight(double width, const QFont& font) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::string> stationAt(const ChartFrame& frame, QPointF place) const override;
    std::vector<std::string> rows() const override;
    std::pair<double, double> rowPlace(const ChartFrame& frame, std::size_t row) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    /// Levels first … last of one bar. Empty and full have bars of their own.
    struct Bin {
        std::int64_t first;
        std::int64_t last;
    };
    static std::vector<Bin> binsOf(std::int64_t capacity, int most);

private:
    struct Cell {
        QRectF place; ///< with its texts
        QRectF bars;
    };
    int columnsFor(double width) const;
    Cell cell(const ChartFrame& frame, std::size_t buffer) const;
    std::optional<std::size_t> cellAt(const ChartFrame& frame, QPointF place) const;
    void paintCell(QPainter& painter, const ChartFrame& frame, std::size_t buffer) const;
    std::vector<Bin> binsIn(const Cell& cell, const LevelHistogram& buffer) const;

    std::vector<LevelHistogram> m_buffers;
};

} // namespace linetwin::app
