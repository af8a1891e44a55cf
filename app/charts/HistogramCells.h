// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace linetwin::app {

/// Where small histograms stand in a chart: row by row, in as many columns as there is room for, as high as the plot
/// allows within limits. All places are in the frame's pixels, its scrolling included.
class HistogramCells {
public:
    struct Cell {
        QRectF place; ///< with its texts
        QRectF name;
        QRectF words; ///< below the name
        QRectF bars;
        QRectF levels; ///< below the bars
    };

    explicit HistogramCells(std::size_t count) : m_count(count) {}

    /// Of all cells at their least height.
    double contentHeight(double width) const;
    Cell cell(const ChartFrame& frame, std::size_t index) const;
    /// Those at least partly in the plot.
    std::vector<std::size_t> inSight(const ChartFrame& frame) const;
    std::optional<std::size_t> at(const ChartFrame& frame, QPointF place) const;

private:
    std::size_t columnsFor(double width) const;
    std::size_t rowsFor(double width) const;

    std::size_t m_count;
};

} // namespace linetwin::app
