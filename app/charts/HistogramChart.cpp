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

constexpr double narrowestCell = 22 * gridUnit;
constexpr double cellHeight = 20 * gridUnit;
constexpr double cellGap = 2 * gridUnit;
constexpr double textHeight = 4.5 * gridUnit;  ///< name and shares above the bars
constexpr double scaleHeight = 2.5 * gridUnit; ///< levels below the bars
constexpr double narrowestBar = 4;

QString wordsOf(const LevelHistogram& buffer)
{
    if (buffer.capacity == 0)
        return Charts::tr("no places");
    return Charts::tr("empty %1, full %2").arg(percentText(buffer.shareEmpty(), 1), percentText(buffer.shareFull(), 1));
}

QString nameOf(const LevelHistogram& buffer)
{
    return Charts::tr("after %1", "a buffer").arg(buffer.row.name);
}

} // namespace

double LevelHistogram::shareOf(std::int64_t first, std::int64_t last) const
{
    SimTime time{};
    const auto end = std::min(last + 1, static_cast<std::int64_t>(timeAtLevel->size()));
    for (std::int64_t level = first; level < end; ++level)
        time += (*timeAtLevel)[static_cast<std::size_t>(level)];
    return duration.count() > 0 ? toSeconds(time) / toSeconds(duration) : 0;
}

std::vector<HistogramChart::Bin> HistogramChart::binsOf(std::int64_t capacity, int most)
{
    std::vector<Bin> bins{{0, 0}};
    const std::int64_t between = capacity - 1;
    if (between > 0) {
        const std::int64_t room = std::max(most - 2, 1);
        const auto size = std::max<std::int64_t>(
            1, static_cast<std::int64_t>(niceStep(static_cast<double>(between), static_cast<int>(room))));
        for (std::int64_t first = 1; first < capacity; first += size)
            bins.push_back({first, std::min(first + size, capacity) - 1});
    }
    if (capacity > 0)
        bins.push_back({capacity, capacity});
    return bins;
}

HistogramChart::HistogramChart(std::vector<LevelHistogram> buffers) : m_buffers(std::move(buffers)) {}

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
    const double height = std::clamp(frame.plot.height() / std::max(count, 1.0), cellHeight, 2 * cellHeight);
    const double width = (frame.plot.width() + cellGap) / static_cast<double>(columns);
    const double left = frame.plot.left() + static_cast<double>(buffer % columns) * width;
    const double top = frame.plot.top() - frame.scroll + static_cast<double>(buffer / columns) * height;
    Cell cell;
    cell.place = QRectF(std::floor(left), std::floor(top), std::floor(width - cellGap), std::floor(height));
    cell.bars = cell.place.adjusted(4 * gridUnit, textHeight, 0, -scaleHeight - gridUnit);
    return cell;
}

std::vector<HistogramChart::Bin> HistogramChart::binsIn(const Cell& cell, const LevelHistogram& buffer) const
{
    return binsOf(buffer.capacity, std::max(3, static_cast<int>(cell.bars.width() / narrowestBar)));
}

void HistogramChart::paintCell(QPainter& painter, const ChartFrame& frame, std::size_t index) const
{
    const LevelHistogram& buffer = m_buffers[index];
    const Cell cell = this->cell(frame, index);
    QFont font = frame.font;
    font.setBold(true);
    painter.setFont(font);
    const double line = textHeight / 2 - 2;
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
    const std::vector<Bin> bins = binsIn(cell, buffer);
    double highest = 0;
    for (const Bin& bin : bins)
        highest = std::max(highest, buffer.shareOf(bin.first, bin.last));
    const double top = niceCeiling(100 * std::max(highest, 0.01), 3);
    for (const double value : {0.0, top}) {
        const double y = std::floor(cell.bars.bottom() - value / top * cell.bars.height()) + 0.5;
        painter.setPen(QPen(frame.colors.grid, 1));
        painter.drawLine(QPointF(cell.bars.left(), y), QPointF(cell.bars.right(), y));
        painter.setPen(frame.colors.mutedText);
        painter.drawText(QRectF(cell.place.left(), y - gridUnit, 4 * gridUnit - 4, 2 * gridUnit),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, percentText(value / 100, 0));
    }
    const double width = cell.bars.width() / static_cast<double>(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double height = 100 * buffer.shareOf(bins[i].first, bins[i].last) / top * cell.bars.height();
        const double left = std::floor(cell.bars.left() + static_cast<double>(i) * width);
        const double right = std::floor(cell.bars.left() + static_cast<double>(i + 1) * width);
        const double gap = width >= narrowestBar ? 1 : 0;
        const bool isEdge = i == 0 || i + 1 == bins.size();
        painter.fillRect(QRectF(left, cell.bars.bottom() - height, right - left - gap, height),
                         isEdge ? frame.colors.accent : frame.colors.tank);
    }
    painter.setPen(frame.colors.mutedText);
    const QRectF scale(cell.bars.left(), cell.bars.bottom() + 2, cell.bars.width(), scaleHeight);
    painter.drawText(scale, Qt::AlignLeft | Qt::AlignTop, numberText(0, 0));
    painter.drawText(scale, Qt::AlignRight | Qt::AlignTop, numberText(static_cast<double>(buffer.capacity), 0));
}

void HistogramChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, gridUnit, 0));
    for (std::size_t i = 0; i < m_buffers.size(); ++i) {
        const QRectF place = cell(frame, i).place;
        if (place.bottom() >= frame.plot.top() && place.top() <= frame.plot.bottom())
            paintCell(painter, frame, i);
    }
}

std::vector<LegendEntry> HistogramChart::legend(const Theme& colors) const
{
    LegendEntry edge;
    edge.name = Charts::tr("empty (left) and full (right)");
    edge.sample = LegendEntry::Sample::Fill;
    edge.color = colors.accent;
    LegendEntry between = edge;
    between.name = Charts::tr("levels between");
    between.color = colors.tank;
    return {edge, between};
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
    const std::vector<Bin> bins = binsIn(cell, buffer);
    const auto at =
        static_cast<std::size_t>((place.x() - cell.bars.left()) / cell.bars.width() * static_cast<double>(bins.size()));
    const Bin& bin = bins[std::min(at, bins.size() - 1)];
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
