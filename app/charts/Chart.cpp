// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/Chart.h"

#include "app/charts/MarkerPainting.h"
#include "app/charts/PlotCanvas.h"
#include "app/charts/PlotCropping.h"
#include "app/charts/StateFill.h"
#include "app/charts/Ticks.h"
#include "app/charts/ValueScale.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double linesPerTick = 4.8; ///< between times, in heights of the text
constexpr int pixelsPerValueTick = 32;
constexpr double valueMargin = 7 * gridUnit;

/// Half of a time at the end of the axis lies beyond the plot.
double rightMargin(const QFont& font)
{
    return std::max<double>(ChartMargins::right, QFontMetricsF(font).horizontalAdvance(QStringLiteral("88:88")) / 2);
}

/// The part of a plot between top and bottom. A painter's clip is not enough: Qt Charts sets one of its own for lines.
Plot croppedTo(const QRectF& sight, Plot plot)
{
    const double top = std::max(plot.area.top(), sight.top());
    const double bottom = std::min(plot.area.bottom(), sight.bottom());
    const auto valueAt = [&](double y) { return plot.upwards.valueAt((plot.area.bottom() - y) / plot.area.height()); };
    const double from = valueAt(bottom);
    const double to = valueAt(top);
    plot.area.setTop(top);
    plot.area.setBottom(bottom);
    plot.upwards.from = from;
    plot.upwards.to = to;
    std::erase_if(plot.upwards.ticks, [&](const PlotTick& tick) { return tick.at < from || tick.at > to; });
    return plot;
}

template <class Visit> void forEachTick(const ChartFrame& frame, const Visit& visit)
{
    const SimTime step = timeStep(frame);
    for (SimTime time = frame.clock.firstTick(frame.shown.from, step); time <= frame.shown.to; time += step)
        visit(time, step);
}

} // namespace

Chart::~Chart() = default;

std::optional<Plot> Chart::plot(const ChartFrame&) const
{
    return std::nullopt;
}

std::vector<Plot> Chart::plots(const ChartFrame& frame) const
{
    std::vector<Plot> plots;
    if (std::optional<Plot> only = plot(frame))
        plots.push_back(std::move(*only));
    return plots;
}

void Chart::paintBelow(QPainter&, const ChartFrame&) const {}

void Chart::paint(QPainter&, const ChartFrame&) const {}

double Chart::leftMargin(const QFont& font, double) const
{
    return std::max(valueMargin, QFontMetricsF(font).horizontalAdvance(QStringLiteral("88,888")) + 1.5 * gridUnit);
}

QStringList Chart::valuesAt(SimTime) const
{
    return {};
}

QString Chart::readoutAt(const ChartFrame&, QPointF) const
{
    return {};
}

std::optional<std::size_t> Chart::sourceAt(const ChartFrame&, QPointF) const
{
    return std::nullopt;
}

std::optional<std::string> Chart::stationAt(const ChartFrame&, QPointF) const
{
    return std::nullopt;
}

std::pair<double, double> Chart::rowPlace(const ChartFrame&, std::size_t) const
{
    return {};
}

QPointF Chart::rowPoint(const ChartFrame& frame, std::size_t row) const
{
    const auto [top, bottom] = rowPlace(frame, row);
    return {frame.plot.center().x(), frame.plot.top() - frame.scroll + (top + bottom) / 2};
}

double ChartFrame::xOf(SimTime time) const
{
    const double length = toSeconds(shown.length());
    return length > 0 ? plot.left() + toSeconds(time - shown.from) / length * plot.width() : plot.left();
}

SimTime ChartFrame::timeAt(double x) const
{
    if (plot.width() <= 0)
        return shown.from;
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return shown.from + SimTime{std::llround(share * static_cast<double>(shown.length().count()))};
}

ChartFrame frameIn(const QRectF& area, const Chart& chart, const Theme& colors, const QFont& font, TimeRange shown,
                   bool hasTimeLabels, const ShiftClock& clock, double leastMargin)
{
    return frameWithMargin(area, std::max(chart.leftMargin(font, area.width()), leastMargin), colors, font, shown,
                           hasTimeLabels, clock);
}

ChartFrame frameWithMargin(const QRectF& area, double margin, const Theme& colors, const QFont& font, TimeRange shown,
                           bool hasTimeLabels, const ShiftClock& clock)
{
    const double line = QFontMetricsF(font).height() + gridUnit;
    // The title, and below it half of a number at the top of the axis.
    const double top = std::max(ChartMargins::top, std::ceil(1.5 * QFontMetricsF(font).height()) + 4);
    const double bottom = hasTimeLabels ? std::max(ChartMargins::bottom, line) : ChartMargins::bottomWithoutLabels;
    const QRectF plot = area.adjusted(margin, top, -rightMargin(font), -bottom);
    ChartFrame frame{colors, font, plot, margin, shown};
    frame.clock = clock;
    frame.hasTimeLabels = hasTimeLabels;
    return frame;
}

SimTime timeStep(const ChartFrame& frame)
{
    const double distance = std::max(9.0 * gridUnit, linesPerTick * QFontMetricsF(frame.font).height());
    return niceTimeStep(frame.shown.length(), std::max(1, static_cast<int>(frame.plot.width() / distance)));
}

void paintTimeGrid(QPainter& painter, const ChartFrame& frame)
{
    painter.setPen(QPen(frame.colors.grid, 1));
    forEachTick(frame, [&](SimTime time, SimTime) {
        const double x = std::floor(frame.xOf(time)) + 0.5;
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    });
}

void paintTimeLabels(QPainter& painter, const ChartFrame& frame)
{
    const double right = frame.plot.right() + rightMargin(frame.font);
    const QFontMetricsF metrics(frame.font);
    painter.setPen(frame.colors.mutedText);
    forEachTick(frame, [&](SimTime time, SimTime step) {
        const QString text = frame.clock.tickText(time, step);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(frame.xOf(time) - width / 2, frame.plot.left(), right - width);
        painter.drawText(QPointF(left, frame.plot.bottom() + 4 + metrics.ascent()), text);
    });
}

PlotAxis timeAxis(const ChartFrame& frame)
{
    PlotAxis axis;
    axis.from = toSeconds(frame.shown.from);
    axis.to = toSeconds(frame.shown.to);
    forEachTick(frame, [&](SimTime time, SimTime step) {
        axis.ticks.push_back({toSeconds(time), frame.hasTimeLabels ? frame.clock.tickText(time, step) : QString()});
    });
    return axis;
}

PlotAxis valueAxis(const ChartFrame& frame, double lowest, double highest)
{
    const int mostTicks = std::max(2, static_cast<int>(frame.plot.height()) / pixelsPerValueTick);
    const ValueScale whole = ValueScale::over(lowest, highest, mostTicks);
    PlotAxis axis;
    axis.from = whole.valueAt(frame.values.from);
    axis.to = whole.valueAt(frame.values.to);
    const ValueScale shown = frame.values == ShareRange{} ? whole : ValueScale::over(axis.from, axis.to, mostTicks);
    for (const double tick : shown.ticks())
        if (tick >= axis.from - 1e-9 * (axis.to - axis.from) && tick <= axis.to + 1e-9 * (axis.to - axis.from))
            axis.ticks.push_back({tick, numberText(tick, shown.decimals())});
    return axis;
}

void paintChart(QPainter& painter, PlotCanvas& canvas, const Chart& chart, const ChartFrame& frame, const QRectF& area)
{
    painter.fillRect(area, frame.colors.surface);
    painter.setFont(frame.font);
    painter.setPen(frame.colors.mutedText);
    const QRectF title(area.left() + gridUnit, area.top(), area.width() - 2 * gridUnit, frame.plot.top() - area.top());
    const QString text = QFontMetricsF(frame.font).elidedText(closedUp(chart.title()), Qt::ElideRight, title.width());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignTop, text);
    if (frame.plot.width() <= 0 || frame.plot.height() <= 0)
        return;
    const bool hasTimes = chart.hasTimeAxis() && frame.shown.length().count() > 0;
    if (chart.hasTimeAxis() && !hasTimes)
        return;
    painter.save();
    chart.paintBelow(painter, frame);
    painter.restore();
    std::vector<Plot> plots = chart.plots(frame);
    painter.save();
    // Panels half out of sight end at the plot, as do their labels; those of a single plot lie below it.
    if (plots.size() > 1 && chart.contentHeight(frame.plot.width(), frame.font) > frame.plot.height())
        painter.setClipRect(QRectF(area.left(), frame.plot.top(), area.width(), frame.plot.height()));
    for (Plot& plot : plots) {
        if (plot.area.top() < frame.plot.top() || plot.area.bottom() > frame.plot.bottom())
            plot = croppedTo(frame.plot, std::move(plot));
    }
    const bool isCropped =
        frame.values != ShareRange{} && painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::SVG;
    for (std::size_t i = 0; i < plots.size(); ++i) {
        canvas.draw(painter, isCropped ? withoutCropped(plots[i]) : plots[i], area, frame.colors, frame.font, i);
        if (isCropped)
            paintCropped(painter, plots[i]);
    }
    painter.restore();
    painter.save();
    chart.paint(painter, frame);
    painter.restore();
    if (hasTimes && frame.hasTimeLabels && plots.empty())
        paintTimeLabels(painter, frame);
}

void paintSample(QPainter& painter, const LegendEntry& entry, const QRectF& place, const Theme& colors)
{
    const double middle = std::floor(place.center().y()) + 0.5;
    switch (entry.sample) {
    case LegendEntry::Sample::Line:
    case LegendEntry::Sample::Dashed:
        painter.setPen(QPen(entry.color, entry.isEmphasised ? 3 : 2,
                            entry.sample == LegendEntry::Sample::Dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle));
        if (entry.marker)
            paintMarker(painter, *entry.marker, {place.center().x(), middle}, legibleSize(*entry.marker), entry.color,
                        colors.surface);
        return;
    case LegendEntry::Sample::Ring:
    case LegendEntry::Sample::Frame: {
        painter.save();
        painter.setPen(QPen(entry.color, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF mark(place.center().x() - 5, middle - 5, 10, 10);
        if (entry.sample == LegendEntry::Sample::Ring) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawEllipse(mark);
        } else {
            painter.drawRect(mark);
        }
        painter.restore();
        return;
    }
    case LegendEntry::Sample::Fill:
    case LegendEntry::Sample::State:
    case LegendEntry::Sample::Collecting: break;
    }
    const QRectF swatch(place.left(), middle - 5.5, place.width(), 11);
    if (entry.sample == LegendEntry::Sample::Collecting)
        fillCollecting(painter, swatch, true);
    else if (entry.state)
        fillState(painter, swatch, *entry.state);
    else
        painter.fillRect(swatch, entry.color);
    if (entry.state)
        paintStateSymbol(painter, swatch, *entry.state);
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch);
}

} // namespace linetwin::app
