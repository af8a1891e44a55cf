// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/HistogramCells.h"

#include "app/text/Numbers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double narrowestCell = 30 * gridUnit;
constexpr double cellHeight = 18 * gridUnit;
constexpr double highestCell = 7 * cellHeight;
constexpr double cellGap = 2 * gridUnit;

/// Name and shares above the bars have one each.
double heightOfLine(const QFont& font)
{
    return std::max(2.0 * gridUnit, QFontMetricsF(font).height());
}

/// Levels below the bars.
double scaleHeight(const QFont& font)
{
    return heightOfLine(font) + 0.5 * gridUnit;
}

/// Shares left of the bars.
double scaleWidth(const QFont& font)
{
    return std::max(5.0 * gridUnit, QFontMetricsF(font).horizontalAdvance(percentText(1, 0)) + gridUnit);
}

} // namespace

std::size_t HistogramCells::columnsFor(double width) const
{
    const int most = std::max(1, static_cast<int>((width + cellGap) / (narrowestCell + cellGap)));
    return static_cast<std::size_t>(std::clamp(static_cast<int>(m_count), 1, most));
}

std::size_t HistogramCells::rowsFor(double width) const
{
    const std::size_t columns = columnsFor(width);
    return (m_count + columns - 1) / columns;
}

double HistogramCells::contentHeight(double width) const
{
    return static_cast<double>(rowsFor(width)) * cellHeight;
}

HistogramCells::Cell HistogramCells::cell(const ChartFrame& frame, std::size_t index) const
{
    const std::size_t columns = columnsFor(frame.plot.width());
    const auto rows = static_cast<double>(rowsFor(frame.plot.width()));
    const double height = std::clamp(frame.plot.height() / std::max(rows, 1.0), cellHeight, highestCell);
    const double width = (frame.plot.width() + cellGap) / static_cast<double>(columns);
    const double left = frame.plot.left() + static_cast<double>(index % columns) * width;
    const double top = frame.plot.top() - frame.scroll + static_cast<double>(index / columns) * height;
    const double line = heightOfLine(frame.font);
    const double scale = scaleHeight(frame.font);
    Cell cell;
    cell.place = QRectF(std::floor(left), std::floor(top), std::floor(width - cellGap), std::floor(height));
    cell.name = QRectF(cell.place.left(), cell.place.top(), cell.place.width(), line);
    cell.words = cell.name.translated(0, line);
    cell.bars = cell.place.adjusted(scaleWidth(frame.font), 2 * line + gridUnit, 0, -scale - gridUnit);
    cell.levels = QRectF(cell.bars.left(), cell.bars.bottom() + 4, cell.bars.width() + 1, scale);
    return cell;
}

std::vector<std::size_t> HistogramCells::inSight(const ChartFrame& frame) const
{
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < m_count; ++i) {
        const QRectF place = cell(frame, i).place;
        if (place.bottom() > frame.plot.top() && place.top() < frame.plot.bottom())
            cells.push_back(i);
    }
    return cells;
}

std::optional<std::size_t> HistogramCells::at(const ChartFrame& frame, QPointF place) const
{
    if (place.y() < frame.plot.top() || place.y() > frame.plot.bottom())
        return std::nullopt;
    for (std::size_t i = 0; i < m_count; ++i) {
        if (cell(frame, i).place.contains(place))
            return i;
    }
    return std::nullopt;
}

} // namespace linetwin::app
