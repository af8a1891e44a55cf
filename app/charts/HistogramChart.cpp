// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/HistogramChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double narrowestBar = 8;
constexpr double pixelsPerLevel = 5 * gridUnit; ///< between levels that are written below the bars

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
    : m_buffers(std::move(buffers)), m_cells(m_buffers.size()), m_highest(highest)
{
}

QString HistogramChart::title() const
{
    return Charts::tr("Buffer levels, items: share of the shift's time, %");
}

QString HistogramChart::summary() const
{
    if (m_buffers.empty())
        return noBuffersText();
    QStringList parts;
    for (const LevelHistogram& buffer : m_buffers) {
        if (m_buffers.size() <= 8 || buffer.row.isSelected)
            parts << labelled(nameOf(buffer), wordsOf(buffer));
    }
    return joinedGroups(parts);
}

double HistogramChart::leftMargin(const QFont&, double) const
{
    return 2 * gridUnit;
}

double HistogramChart::contentHeight(double width, const QFont&) const
{
    return m_cells.contentHeight(width);
}

std::vector<LevelBin> HistogramChart::binsIn(const HistogramCells::Cell& cell, const LevelHistogram& buffer) const
{
    return levelBins(buffer.capacity, std::max(3, static_cast<int>(cell.bars.width() / narrowestBar)));
}

PlotAxis HistogramChart::shareAxis(const ChartFrame& frame) const
{
    double highest = m_highest;
    for (std::size_t i = 0; i < m_buffers.size(); ++i) {
        if (m_buffers[i].capacity == 0)
            continue;
        for (const LevelBin& bin : binsIn(m_cells.cell(frame, i), m_buffers[i]))
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
    const HistogramCells::Cell cell = m_cells.cell(frame, index);
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
    for (const std::size_t i : m_cells.inSight(frame)) {
        if (m_buffers[i].capacity > 0)
            plots.push_back(plotOf(frame, i, shares));
    }
    return plots;
}

void HistogramChart::paintTexts(QPainter& painter, const ChartFrame& frame, std::size_t index) const
{
    const LevelHistogram& buffer = m_buffers[index];
    const HistogramCells::Cell cell = m_cells.cell(frame, index);
    QFont font = frame.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(buffer.row.isSelected ? frame.colors.accent : frame.colors.text);
    painter.drawText(cell.name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(nameOf(buffer), Qt::ElideMiddle, cell.name.width()));
    painter.setFont(frame.font);
    painter.setPen(frame.colors.mutedText);
    painter.drawText(cell.words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(frame.font).elidedText(wordsOf(buffer), Qt::ElideRight, cell.name.width()));
    if (buffer.capacity == 0)
        return;
    painter.setPen(frame.colors.text);
    painter.drawText(cell.levels, Qt::AlignRight | Qt::AlignTop, capacityText(buffer));
}

void HistogramChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    if (m_buffers.empty()) {
        painter.setPen(frame.colors.mutedText);
        painter.drawText(frame.plot, Qt::AlignCenter | Qt::TextWordWrap, summary());
    }
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, ChartMargins::right, 0));
    for (const std::size_t i : m_cells.inSight(frame))
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

QString HistogramChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto index = m_cells.at(frame, place);
    if (!index)
        return {};
    const LevelHistogram& buffer = m_buffers[*index];
    const HistogramCells::Cell cell = m_cells.cell(frame, *index);
    const QString about = labelled(nameOf(buffer), wordsOf(buffer));
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
           Charts::tr("%1 items: %2 of the time", nullptr, bin.first == bin.last && bin.first == 1 ? 1 : 2)
               .arg(levels, percentText(buffer.shareOf(bin.first, bin.last), 2));
}

std::optional<std::string> HistogramChart::stationAt(const ChartFrame& frame, QPointF place) const
{
    const auto index = m_cells.at(frame, place);
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
    const QRectF place = m_cells.cell(frame, row).place.translated(0, frame.scroll - frame.plot.top());
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
