// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/HistogramChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"
#include "app/text/Numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double narrowestCell = 30 * gridUnit;
constexpr double cellHeight = 18 * gridUnit;
constexpr double highestCell = 3 * cellHeight;
constexpr double cellGap = 2 * gridUnit;
constexpr double narrowestBar = 8;
constexpr double pixelsPerLevel = 5 * gridUnit; ///< between levels that are written below the bars

/// Name and shares above the bars have one each.
double lineHeight(const QFont& font)
{
    return std::max(2.0 * gridUnit, QFontMetricsF(font).height());
}

/// Levels below the bars.
double scaleHeight(const QFont& font)
{
    return lineHeight(font) + 0.5 * gridUnit;
}

/// Shares left of the bars.
double scaleWidth(const QFont& font)
{
    return std::max(5.0 * gridUnit, QFontMetricsF(font).horizontalAdvance(percentText(1, 0)) + gridUnit);
}

QString wordsOf(const LevelHistogram& buffer)
{
    if (buffer.capacity == 0)
        return Charts::tr("no places");
    return Charts::tr("empty %1, full %2").arg(percentText(buffer.shareEmpty(), 1), percentText(buffer.shareFull(), 1));
}

QString capacityText(const LevelHistogram& buffer)
{
    return Charts::tr("capacity %1").arg(numberText(static_cast<double>(buffer.capacity), 0));
}

QString nameOf(const LevelHistogram& buffer)
{
    return Charts::tr("after %1", "a buffer").arg(buffer.row.name);
}

} // namespace

HistogramChart::HistogramChart(std::vector<LevelHistogram> buffers, double highest)
    : m_buffers(std::move(buffers)), m_highest(highest)
{
}

QString HistogramChart::title() const
{
    return Charts::tr("Buffer levels, items: share of the shift's time, %");
}

QString HistogramChart::summary() const
{
    QStringList parts;
    for (const LevelHistogram& buffer : m_buffers) {
        if (m_buffers.size() <= 8 || buffer.row.isSelected)
            parts << nameOf(buffer) + QStringLiteral(": ") + wordsOf(buffer);
    }
    return parts.join(QStringLiteral("; "));
}

double HistogramChart::leftMargin(const QFont&, double) const
{
    return 2 * gridUnit;
}

int HistogramChart::columnsFor(double width) const
{
    const int most = std::max(1, static_cast<int>((width + cellGap) / (narrowestCell + cellGap)));
    return std::clamp(static_cast<int>(m_buffers.size()), 1, most);
}

double HistogramChart::contentHeight(double width, const QFont&) const
{
    const auto columns = static_cast<std::size_t>(columnsFor(width));
    return static_cast<double>((m_buffers.size() + columns - 1) / columns) * cellHeight;
}

HistogramChart::Cell HistogramChart::cell(const ChartFrame& frame, std::size_t buffer) const
{
    const auto columns = static_cast<std::size_t>(columnsFor(frame.plot.width()));
    const double count = static_cast<double>((m_buffers.size() + columns - 1) / columns);
    const double height = std::clamp(frame.plot.height() / std::max(count, 1.0), cellHeight, highestCell);
    const double width = (frame.plot.width() + cellGap) / static_cast<double>(columns);
    const double left = frame.plot.left() + static_cast<double>(buffer % columns) * width;
    const double top = frame.plot.top() - frame.scroll + static_cast<double>(buffer / columns) * height;
    Cell cell;
    cell.place = QRectF(std::floor(left), std::floor(top), std::floor(width - cellGap), std::floor(height));
    cell.bars = cell.place.adjusted(scaleWidth(frame.font), 2 * lineHeight(frame.font) + gridUnit, 0,
                                    -scaleHeight(frame.font) - gridUnit);
    return cell;
}

std::vector<LevelBin> HistogramChart::binsIn(const Cell& cell, const LevelHistogram& buffer) const
{
    return levelBins(buffer.capacity, std::max(3, static_cast<int>(cell.bars.width() / narrowestBar)));
}

std::vector<std::size_t> HistogramChart::cellsInSight(const ChartFrame& frame) const
{
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < m_buffers.size(); ++i) {
        const QRectF place = cell(frame, i).place;
        if (place.bottom() > frame.plot.top() && place.top() < frame.plot.bottom())
            cells.push_back(i);
    }
    return cells;
}

PlotAxis HistogramChart::shareAxis(const ChartFrame& frame) const
{
    double highest = m_highest;
    for (std::size_t i = 0; i < m_buffers.size(); ++i) {
        if (m_buffers[i].capacity == 0)
            continue;
        for (const LevelBin& bin : binsIn(cell(frame, i), m_buffers[i]))
            highest = std::max(highest, m_buffers[i].shareOf(bin.first, bin.last));
    }
    PlotAxis axis;
    axis.to = niceCeiling(100 * std::max(highest, 0.01), 3);
    axis.ticks = {{0, percentText(0, 0)},
                  {axis.to / 2, percentText(axis.to / 200, std::fmod(axis.to, 2) == 0 ? 0 : 1)},
                  {axis.to, percentText(axis.to / 100, 0)}};
    return axis;
}

Plot HistogramChart::plotOf(const ChartFrame& frame, std::size_t index, const PlotAxis& shares) const
{
    const LevelHistogram& buffer = m_buffers[index];
    const Cell cell = this->cell(frame, index);
    const std::vector<LevelBin> bins = binsIn(cell, buffer);
    Plot plot;
    plot.area = cell.bars;
    plot.upwards = shares;
    plot.across.hasGrid = false;
    plot.across.from = -0.5;
    plot.across.to = static_cast<double>(bins.size()) - 0.5;
    // The capacity has a label of its own at the right end.
    const double capacity = static_cast<double>(buffer.capacity);
    const double step = std::max(1.0, niceStep(capacity, std::max(1, qRound(cell.bars.width() / pixelsPerLevel))));
    const double widest = QFontMetricsF(frame.font).horizontalAdvance(capacityText(buffer)) + gridUnit;
    for (double level = 0; level < capacity; level += step) {
        const double place = placeOfLevel(static_cast<std::int64_t>(level), bins);
        if (plot.xOf(place) + gridUnit < cell.bars.right() - widest)
            plot.across.ticks.push_back({place, numberText(level, 0)});
    }
    const double barWidth = cell.bars.width() / static_cast<double>(bins.size()) > narrowestBar / 2 ? 0.86 : 1;
    plot.series = levelBars(buffer, bins, barWidth, shares.to, frame.colors);
    return plot;
}

std::vector<Plot> HistogramChart::plots(const ChartFrame& frame) const
{
    const PlotAxis shares = shareAxis(frame);
    std::vector<Plot> plots;
    for (const std::size_t i : cellsInSight(frame)) {
        if (m_buffers[i].capacity > 0)
            plots.push_back(plotOf(frame, i, shares));
    }
    return plots;
}

void HistogramChart::paintTexts(QPainter& painter, const ChartFrame& frame, std::size_t index) const
{
    const LevelHistogram& buffer = m_buffers[index];
    const Cell cell = this->cell(frame, index);
    QFont font = frame.font;
    font.setBold(true);
    painter.setFont(font);
    const double line = lineHeight(frame.font);
    painter.setPen(buffer.row.isSelected ? frame.colors.accent : frame.colors.text);
    painter.drawText(QRectF(cell.place.left(), cell.place.top(), cell.place.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(nameOf(buffer), Qt::ElideMiddle, cell.place.width()));
    painter.setFont(frame.font);
    painter.setPen(frame.colors.mutedText);
    painter.drawText(QRectF(cell.place.left(), cell.place.top() + line, cell.place.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(frame.font).elidedText(wordsOf(buffer), Qt::ElideRight, cell.place.width()));
    if (buffer.capacity == 0)
        return;
    painter.setPen(frame.colors.text);
    painter.drawText(QRectF(cell.bars.left(), cell.bars.bottom() + 4, cell.bars.width() + 1, scaleHeight(frame.font)),
                     Qt::AlignRight | Qt::AlignTop, capacityText(buffer));
}

void HistogramChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, ChartMargins::right, 0));
    for (const std::size_t i : cellsInSight(frame))
        paintTexts(painter, frame, i);
}

std::vector<LegendEntry> HistogramChart::legend(const Theme& colors) const
{
    LegendEntry empty;
    empty.name = Charts::tr("empty");
    empty.sample = LegendEntry::Sample::Frame;
    empty.color = colors.accent;
    LegendEntry between;
    between.name = Charts::tr("levels between");
    between.sample = LegendEntry::Sample::Fill;
    between.color = colors.tank;
    LegendEntry full = between;
    full.name = Charts::tr("full");
    full.color = colors.accent;
    LegendEntry capacity;
    capacity.name = Charts::tr("capacity");
    capacity.sample = LegendEntry::Sample::Dashed;
    capacity.color = colors.text;
    return {empty, between, full, capacity};
}

std::optional<std::size_t> HistogramChart::cellAt(const ChartFrame& frame, QPointF place) const
{
    if (place.y() < frame.plot.top() || place.y() > frame.plot.bottom())
        return std::nullopt;
    for (std::size_t i = 0; i < m_buffers.size(); ++i) {
        if (cell(frame, i).place.contains(place))
            return i;
    }
    return std::nullopt;
}

QString HistogramChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto index = cellAt(frame, place);
    if (!index)
        return {};
    const LevelHistogram& buffer = m_buffers[*index];
    const Cell cell = this->cell(frame, *index);
    const QString about = nameOf(buffer) + QStringLiteral(": ") + wordsOf(buffer);
    if (buffer.capacity == 0 || !cell.bars.contains(place))
        return about;
    const std::vector<LevelBin> bins = binsIn(cell, buffer);
    const auto at =
        static_cast<std::size_t>((place.x() - cell.bars.left()) / cell.bars.width() * static_cast<double>(bins.size()));
    const LevelBin& bin = bins[std::min(at, bins.size() - 1)];
    const QString levels = bin.first == bin.last ? numberText(static_cast<double>(bin.first), 0)
                                                 : Charts::tr("%1 to %2", "levels")
                                                       .arg(numberText(static_cast<double>(bin.first), 0),
                                                            numberText(static_cast<double>(bin.last), 0));
    return about + u'\n' +
           Charts::tr("%1 items: %2 of the time").arg(levels, percentText(buffer.shareOf(bin.first, bin.last), 2));
}

std::optional<std::string> HistogramChart::stationAt(const ChartFrame& frame, QPointF place) const
{
    const auto index = cellAt(frame, place);
    return index ? std::optional(m_buffers[*index].row.station) : std::nullopt;
}

std::vector<std::string> HistogramChart::rows() const
{
    std::vector<std::string> stations;
    for (const LevelHistogram& buffer : m_buffers)
        stations.push_back(buffer.row.station);
    return stations;
}

std::pair<double, double> HistogramChart::rowPlace(const ChartFrame& frame, std::size_t row) const
{
    const QRectF place = cell(frame, row).place.translated(0, frame.scroll - frame.plot.top());
    return {place.top(), place.bottom()};
}

ChartTable HistogramChart::table(TimeRange, const ShiftClock&) const
{
    ChartTable table;
    table.header = {Charts::tr("Buffer after"), Charts::tr("Places"), Charts::tr("Level, items"), Charts::tr("Time, s"),
                    Charts::tr("Share, %")};
    for (const LevelHistogram& buffer : m_buffers) {
        for (std::size_t level = 0; level < buffer.timeAtLevel->size(); ++level) {
            const auto number = static_cast<std::int64_t>(level);
            table.rows.append({buffer.row.name, static_cast<double>(buffer.capacity), static_cast<double>(level),
                               toSeconds((*buffer.timeAtLevel)[level]), 100 * buffer.shareOf(number, number)});
        }
    }
    return table;
}

} // namespace linetwin::app
