// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LevelRowsChart.h"

#include "app/charts/ChartTexts.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <set>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double lowestLevels = 5.5 * gridUnit;
constexpr double highestLevels = 20 * gridUnit;
constexpr double rowGap = gridUnit;
constexpr std::size_t mostSpoken = 8;

QString countText(double count)
{
    return numberText(count, 0);
}

QString mostText(const LevelRow& buffer)
{
    return Charts::tr("max. %1 of %2", "a buffer's level")
        .arg(countText(static_cast<double>(buffer.level->maximum())), countText(static_cast<double>(buffer.capacity)));
}

std::vector<ChartSeries> seriesOf(const std::vector<LevelRow>& buffers)
{
    std::vector<ChartSeries> series;
    for (const LevelRow& buffer : buffers) {
        ChartSeries one;
        one.name = buffer.row.name;
        one.steps = buffer.level;
        one.station = buffer.row.station;
        series.push_back(std::move(one));
    }
    return series;
}

} // namespace

LevelRowsChart::LevelRowsChart(std::vector<LevelRow> buffers, SimTime duration)
    : RowsChart(stationsOf(buffers), lowestLevels, highestLevels), m_buffers(std::move(buffers)), m_duration(duration),
      m_lines({{}, {}, Charts::tr("After %1, items", "a buffer's level")}, seriesOf(m_buffers), {}, duration)
{
    for (const LevelRow& buffer : m_buffers)
        m_names.push_back(buffer.row.name);
}

QString LevelRowsChart::title() const
{
    return Charts::tr("Buffer levels, items: from 0 to the capacity of each, by the station before it");
}

QString LevelRowsChart::summary() const
{
    QStringList parts;
    for (const LevelRow& buffer : m_buffers) {
        if (m_buffers.size() <= mostSpoken || buffer.row.isSelected)
            parts << Charts::tr("%1: %2", "buffer: its level").arg(buffer.row.name, mostText(buffer));
    }
    if (parts.isEmpty())
        parts << Charts::tr("Levels of %1 buffers").arg(countText(static_cast<double>(m_buffers.size())));
    return joinedGroups(parts);
}

std::int64_t LevelRowsChart::axisEnd(std::size_t buffer) const
{
    return std::max(m_buffers[buffer].capacity, m_buffers[buffer].mostCapacity);
}

double LevelRowsChart::valueWidth(const QFont& font) const
{
    std::set<std::int64_t> ends;
    for (std::size_t i = 0; i < m_buffers.size(); ++i)
        ends.insert(axisEnd(i));
    double widest = 0;
    const QFontMetricsF metrics(font);
    for (const std::int64_t end : ends)
        widest = std::max(widest, metrics.horizontalAdvance(countText(static_cast<double>(end))));
    return widest + gridUnit;
}

double LevelRowsChart::leftMargin(const QFont& font, double width) const
{
    std::vector<QString> texts = m_names;
    std::set<std::pair<std::int64_t, std::int64_t>> told;
    for (const LevelRow& buffer : m_buffers) {
        if (told.emplace(buffer.level->maximum(), buffer.capacity).second)
            texts.push_back(mostText(buffer));
    }
    return rowLabelWidth(texts, font, width) + valueWidth(font);
}

double LevelRowsChart::yOf(const ChartFrame& frame, std::size_t buffer, double level) const
{
    const QRectF row = placement().place(frame, buffer).adjusted(0, rowGap, 0, -rowGap);
    const double share = level / std::max(1.0, static_cast<double>(axisEnd(buffer)));
    return row.bottom() - share * row.height();
}

QPolygonF LevelRowsChart::lineOf(const ChartFrame& frame, std::size_t buffer) const
{
    const int columns = std::max(1, static_cast<int>(frame.plot.width()) / pixelsPerColumn);
    QPolygonF line = drawnPoints(*m_buffers[buffer].level, frame.shown, columns);
    const double from = toSeconds(frame.shown.from);
    const double perSecond = frame.plot.width() / toSeconds(frame.shown.length());
    for (QPointF& point : line)
        point = {frame.plot.left() + (point.x() - from) * perSecond, yOf(frame, buffer, point.y())};
    return line;
}

std::optional<Plot> LevelRowsChart::plot(const ChartFrame& frame) const
{
    Plot plot;
    plot.area = frame.plot;
    plot.across = timeAxis(frame);
    plot.upwards.from = -frame.plot.bottom();
    plot.upwards.to = -frame.plot.top();
    const auto [first, last] = placement().visible(frame);
    // From below, as ticks ascend.
    for (std::size_t i = last; i-- > first;) {
        if (m_buffers[i].capacity <= 0)
            continue;
        for (const double level : {0.0, static_cast<double>(axisEnd(i))}) {
            const double at = -yOf(frame, i, level);
            if (at >= plot.upwards.from && at <= plot.upwards.to)
                plot.upwards.ticks.push_back({at, countText(level)});
        }
    }
    return plot;
}

void LevelRowsChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, 2, 0));
    const double values = valueWidth(frame.font);
    const QFontMetricsF metrics(frame.font);
    const auto [first, last] = placement().visible(frame);
    for (std::size_t i = first; i < last; ++i) {
        const QRectF row = placement().place(frame, i).translated(-values, 0);
        const double width = frame.margin - values;
        QRectF name(row.left(), row.center().y() - metrics.height(), row.width(), metrics.height());
        paintRowLabel(painter, frame, name, m_buffers[i].row, width);
        painter.setPen(frame.colors.mutedText);
        const QRectF most(row.left() - width + gridUnit, row.center().y(), width - 2 * gridUnit, metrics.height());
        const QString text = m_buffers[i].capacity > 0 ? mostText(m_buffers[i]) : Charts::tr("no places");
        painter.drawText(most, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, most.width()));
    }
    painter.setClipRect(frame.plot.adjusted(0, 0, 1, 1));
    for (std::size_t i = first; i < last; ++i) {
        if (m_buffers[i].capacity <= 0)
            continue;
        const QPolygonF line = lineOf(frame, i);
        const bool isSelected = m_buffers[i].row.isSelected;
        const bool isWide = isSelected && isSparse(line.size(), frame.plot.width());
        painter.setPen(QPen(isSelected ? frame.colors.accent : seriesColor(0, frame.colors), isWide ? 2 : 1));
        painter.drawPolyline(line);
    }
}

std::pair<std::size_t, std::size_t> LevelRowsChart::shownInLegend() const
{
    const auto selected = std::ranges::find_if(m_buffers, [](const LevelRow& one) { return one.row.isSelected; });
    const auto at = static_cast<std::size_t>(selected - m_buffers.begin());
    return {at, selected == m_buffers.end() ? at : at + 1};
}

std::vector<LegendEntry> LevelRowsChart::legend(const Theme& colors) const
{
    std::vector<LegendEntry> entries;
    const auto [first, last] = shownInLegend();
    for (std::size_t i = first; i < last; ++i) {
        const StationRow& row = m_buffers[i].row;
        LegendEntry entry;
        entry.name = row.name;
        entry.color = row.isSelected ? colors.accent : seriesColor(0, colors);
        entry.isEmphasised = row.isSelected;
        entry.widestValue = countText(std::max(static_cast<double>(m_buffers[i].level->maximum()), 88.0));
        entry.station = row.station;
        entries.push_back(entry);
    }
    return entries;
}

QStringList LevelRowsChart::valuesAt(SimTime time) const
{
    QStringList values;
    const auto [first, last] = shownInLegend();
    for (std::size_t i = first; i < last; ++i)
        values << countText(static_cast<double>(m_buffers[i].level->valueAt(std::min(time, m_duration))));
    return values;
}

QString LevelRowsChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    if (!row)
        return {};
    const LevelRow& buffer = m_buffers[*row];
    const QString about = Charts::tr("%1: %2", "buffer: its level").arg(buffer.row.name, mostText(buffer));
    if (place.x() < frame.plot.left() || place.x() > frame.plot.right())
        return about;
    const SimTime time = frame.timeAt(place.x());
    return about + u'\n' +
           Charts::tr("%1: %2 items", "moment: level", buffer.level->valueAt(time) == 1 ? 1 : 2)
               .arg(frame.clock.text(time), countText(static_cast<double>(buffer.level->valueAt(time))));
}

ChartTable LevelRowsChart::table(TimeRange shown, const ShiftClock& clock) const
{
    return m_lines.table(shown, clock);
}

} // namespace linetwin::app
