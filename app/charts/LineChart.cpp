// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LineChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"
#include "app/text/Numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int pixelsPerValueTick = 32;
/// Points of all lines together, so that eight busy ones take a few milliseconds too.
constexpr int columnBudget = 6000;
constexpr int mostTableRows = 2000;

QColor colorOf(const ChartSeries& series, const Theme& colors)
{
    switch (series.color) {
    case ChartSeries::goodColor: return colors.good;
    case ChartSeries::mutedColor: return colors.mutedText;
    default: return seriesColor(series.color, colors);
    }
}

int tickCount(const ChartFrame& frame)
{
    return std::max(2, static_cast<int>(frame.plot.height()) / pixelsPerValueTick);
}

/// Wide lines as single segments: a wide polyline is stroked as a whole, which takes many times as long.
void drawWide(QPainter& painter, const QList<QPointF>& points)
{
    QList<QLineF> lines;
    lines.reserve(points.size());
    for (qsizetype i = 1; i < points.size(); ++i)
        lines.append(QLineF(points[i - 1], points[i]));
    painter.drawLines(lines);
}

} // namespace

double ChartSeries::valueAt(SimTime time) const
{
    return steps ? static_cast<double>(steps->valueAt(time)) : perHour * toHours(time);
}

LineChart::LineChart(Texts texts, std::vector<ChartSeries> series, double highest, SimTime duration, SimTime tableStep)
    : m_texts(std::move(texts)), m_series(std::move(series)), m_highest(highest), m_duration(duration),
      m_tableStep(tableStep)
{
    for (const ChartSeries& one : m_series)
        m_highest = std::max(m_highest,
                             one.steps ? static_cast<double>(one.steps->maximum()) : one.perHour * toHours(duration));
}

double LineChart::top(const ChartFrame& frame) const
{
    return niceCeiling(m_highest, tickCount(frame));
}

double LineChart::yOf(const ChartFrame& frame, double value) const
{
    return frame.plot.bottom() - value / top(frame) * frame.plot.height();
}

void LineChart::paintGrid(QPainter& painter, const ChartFrame& frame) const
{
    paintTimeGrid(painter, frame);
    const double step = niceStep(m_highest, tickCount(frame));
    const double highest = top(frame);
    const int decimals = step < 1 ? static_cast<int>(std::ceil(-std::log10(step))) : 0;
    for (int tick = 0; tick * step <= highest * (1 + 1e-9); ++tick) {
        const double y = std::floor(yOf(frame, tick * step)) + 0.5;
        painter.setPen(QPen(frame.colors.grid, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(frame.colors.mutedText);
        const QRectF place(frame.plot.left() - frame.margin, y - gridUnit, frame.margin - 4, 2 * gridUnit);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         numberText(tick * step, decimals));
    }
}

QList<QPointF> LineChart::points(std::size_t index, const ChartFrame& frame) const
{
    const ChartSeries& series = m_series[index];
    const double scale = frame.plot.height() / top(frame);
    const auto y = [&](double value) { return frame.plot.bottom() - value * scale; };
    if (series.isStraight())
        return {QPointF(frame.plot.left(), y(series.valueAt(frame.shown.from))),
                QPointF(frame.plot.right(), y(series.valueAt(frame.shown.to)))};
    const int columns =
        std::min(static_cast<int>(frame.plot.width()), columnBudget / std::max(1, static_cast<int>(m_series.size())));
    QList<QPointF> points = drawnPoints(*series.steps, frame.shown, columns);
    const double from = toSeconds(frame.shown.from);
    const double perSecond = frame.plot.width() / toSeconds(frame.shown.length());
    for (QPointF& point : points)
        point = {frame.plot.left() + (point.x() - from) * perSecond, y(point.y())};
    return points;
}

void LineChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    paintGrid(painter, frame);
    painter.setClipRect(frame.plot.adjusted(0, -2, 1, 2));
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const ChartSeries& series = m_series[i];
        const QList<QPointF> drawn = points(i, frame);
        QColor color = colorOf(series, frame.colors);
        if (series.look == ChartSeries::Look::Faded)
            color.setAlphaF(0.35F);
        // A dense line drawn wide is a block.
        const bool isSparse = static_cast<double>(drawn.size()) < frame.plot.width();
        const bool isWide = series.look == ChartSeries::Look::Emphasised && isSparse;
        painter.setPen(
            QPen(color, isWide ? 2 : 1, series.look == ChartSeries::Look::Dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setRenderHint(QPainter::Antialiasing, series.isStraight());
        if (isWide)
            drawWide(painter, drawn);
        else
            painter.drawPolyline(drawn.constData(), static_cast<int>(drawn.size()));
    }
}

std::vector<LegendEntry> LineChart::legend(const Theme& colors) const
{
    std::vector<LegendEntry> entries;
    for (const ChartSeries& series : m_series) {
        LegendEntry entry;
        entry.name = series.name;
        entry.sample =
            series.look == ChartSeries::Look::Dashed ? LegendEntry::Sample::Dashed : LegendEntry::Sample::Line;
        entry.color = colorOf(series, colors);
        entry.isEmphasised = series.look == ChartSeries::Look::Emphasised;
        const double most = series.steps ? static_cast<double>(series.steps->maximum()) : series.valueAt(m_duration);
        entry.widestValue = numberText(std::max(most, 88.0), 0);
        entry.station = series.station;
        entries.push_back(entry);
    }
    return entries;
}

QStringList LineChart::valuesAt(SimTime time) const
{
    QStringList values;
    for (const ChartSeries& series : m_series)
        values << numberText(series.valueAt(std::min(time, m_duration)), 0);
    return values;
}

ChartTable LineChart::table(TimeRange shown, const ShiftClock& clock) const
{
    ChartTable table;
    table.header << Charts::tr("Time") << Charts::tr("Seconds since the start");
    for (const ChartSeries& series : m_series)
        table.header << (m_texts.value.contains(u"%1") ? m_texts.value.arg(series.name) : series.name);
    SimTime step = m_tableStep.count() > 0 ? m_tableStep : niceTimeStep(shown.length(), mostTableRows);
    if (shown.length() / step > mostTableRows)
        step = niceTimeStep(shown.length(), mostTableRows);
    // An interval has one row, at its start; it is also shown when only a part of it is in sight.
    const bool isOfIntervals = m_tableStep.count() > 0;
    const SimTime first = (shown.from + (isOfIntervals ? SimTime{0} : step - SimTime{1})) / step * step;
    const SimTime last = isOfIntervals ? std::min(shown.to, m_duration) - SimTime{1} : shown.to;
    for (SimTime time = first; time <= last; time += step) {
        QVariantList row{clock.tableText(time), toSeconds(time)};
        for (const ChartSeries& series : m_series)
            row << series.valueAt(time);
        table.rows << row;
    }
    return table;
}

} // namespace linetwin::app
