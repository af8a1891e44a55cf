// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LineChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/MarkerPainting.h"
#include "app/charts/Ticks.h"
#include "app/text/Numbers.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

/// Of all lines together: what Qt Charts takes within a frame.
constexpr int pointBudget = 4000;
constexpr int pixelsPerMarker = 90;
constexpr int fewestMarkers = 6;
constexpr int mostMarkers = 10;
constexpr std::array markers{PlotMarker::Circle,  PlotMarker::Square, PlotMarker::Triangle,
                             PlotMarker::Diamond, PlotMarker::Star,   PlotMarker::Pentagon};
constexpr int mostTableRows = 2000;

QColor colorOf(const ChartSeries& series, const Theme& colors)
{
    switch (series.color) {
    case ChartSeries::goodColor: return colors.good;
    case ChartSeries::mutedColor: return colors.mutedText;
    default: return seriesColor(series.color, colors);
    }
}

QPen penOf(const ChartSeries& series, const Theme& colors, bool mayBeWide)
{
    QColor color = colorOf(series, colors);
    if (series.look == ChartSeries::Look::Faded)
        color.setAlphaF(0.35F);
    const bool isWide = series.look == ChartSeries::Look::Emphasised && mayBeWide;
    return QPen(color, isWide ? 2 : 1, series.look == ChartSeries::Look::Dashed ? Qt::DashLine : Qt::SolidLine);
}

} // namespace

double ChartSeries::valueAt(SimTime time) const
{
    return steps ? static_cast<double>(steps->valueAt(time)) : perHour * toHours(time);
}

LineChart::LineChart(Texts texts, std::vector<ChartSeries> series, Values values, SimTime duration, SimTime tableStep)
    : m_texts(std::move(texts)), m_series(std::move(series)), m_values(values), m_duration(duration),
      m_tableStep(tableStep)
{
    const auto add = [this](double value) {
        m_values.lowest = std::min(m_values.lowest, value);
        m_values.highest = std::max(m_values.highest, value);
    };
    for (const ChartSeries& one : m_series) {
        add(one.steps ? static_cast<double>(one.steps->minimum()) : 0);
        add(one.steps ? static_cast<double>(one.steps->maximum()) : one.perHour * toHours(duration));
    }
}

QList<QPointF> LineChart::points(const ChartSeries& series, const ChartFrame& frame) const
{
    if (series.isStraight())
        return {QPointF(toSeconds(frame.shown.from), series.valueAt(frame.shown.from)),
                QPointF(toSeconds(frame.shown.to), series.valueAt(frame.shown.to))};
    // Four points a column and two for the ends.
    const int budget = pointBudget / std::max(1, static_cast<int>(m_series.size())) - mostMarkers;
    const int columns = std::min(static_cast<int>(frame.plot.width()) / pixelsPerColumn, (budget - 2) / 4);
    return drawnPoints(*series.steps, frame.shown, std::max(columns, 1));
}

std::optional<PlotMarker> LineChart::markerOf(std::size_t series) const
{
    const auto isSolid = [](const ChartSeries& one) { return one.look != ChartSeries::Look::Dashed; };
    if (!isSolid(m_series[series]) || std::ranges::count_if(m_series, isSolid) < 2)
        return std::nullopt;
    return markers[series % markers.size()];
}

QList<QPointF> LineChart::markerPoints(std::size_t series, const ChartFrame& frame) const
{
    const int count = std::clamp(static_cast<int>(frame.plot.width()) / pixelsPerMarker, fewestMarkers, mostMarkers);
    const double offset = (static_cast<double>(series) + 0.5) / static_cast<double>(m_series.size());
    QList<QPointF> points;
    for (int i = 0; i < count; ++i) {
        const SimTime time = frame.timeAt(frame.plot.left() + (i + offset) / count * frame.plot.width());
        points.append({toSeconds(time), m_series[series].valueAt(time)});
    }
    return points;
}

std::optional<Plot> LineChart::plot(const ChartFrame& frame) const
{
    if (m_series.empty())
        return std::nullopt;
    Plot plot;
    plot.area = frame.plot;
    plot.across = timeAxis(frame);
    plot.upwards = valueAxis(frame, m_values.lowest, m_values.highest);
    std::vector<PlotDots> dots;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const ChartSeries& series = m_series[i];
        if (frame.hidden.contains(series.name))
            continue;
        PlotLine line{points(series, frame), {}};
        line.pen = penOf(series, frame.colors, isSparse(line.points.size(), frame.plot.width()));
        if (const auto marker = markerOf(i))
            dots.push_back(
                {markerPoints(i, frame), *marker, legibleSize(*marker), line.pen.color(), frame.colors.surface});
        plot.series.emplace_back(std::move(line));
    }
    for (PlotDots& of : dots)
        plot.series.emplace_back(std::move(of));
    return plot;
}

void LineChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    if (!m_series.empty())
        return;
    painter.setPen(frame.colors.mutedText);
    painter.drawText(frame.plot, Qt::AlignCenter | Qt::TextWordWrap, m_texts.summary);
}

std::vector<LegendEntry> LineChart::legend(const Theme& colors) const
{
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const ChartSeries& series = m_series[i];
        LegendEntry entry;
        entry.name = series.name;
        entry.sample =
            series.look == ChartSeries::Look::Dashed ? LegendEntry::Sample::Dashed : LegendEntry::Sample::Line;
        entry.color = colorOf(series, colors);
        entry.isEmphasised = series.look == ChartSeries::Look::Emphasised;
        const double most = series.steps ? static_cast<double>(series.steps->maximum()) : series.valueAt(m_duration);
        entry.widestValue = numberText(std::max(most, 88.0), 0);
        entry.station = series.station;
        entry.key = series.name;
        entry.marker = markerOf(i);
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
        QVariantList row{clock.tableCell(time), toSeconds(time)};
        for (const ChartSeries& series : m_series)
            row << series.valueAt(time);
        table.rows << row;
    }
    return table;
}

} // namespace linetwin::app
