// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotAxes.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double pixelsPerTickAcross = 9 * gridUnit;
constexpr double pixelsPerTickUpwards = 4 * gridUnit;
constexpr double labelGap = 4; ///< between a label and its axis
constexpr double secondsShown = 300;
constexpr double minutesShown = 5 * 3600;

bool isProbability(ParameterId id)
{
    const ParameterSpec& spec = specOf(id);
    return spec.minimum == 0 && spec.maximum == 1 && !spec.isInteger;
}

int tickCount(double length, double pixelsPerTick)
{
    return std::max(2, static_cast<int>(length / pixelsPerTick));
}

ValueScale scaleWithin(ValueSpan values, int mostTicks)
{
    ValueScale scale = ValueScale::over(values.lowest, values.highest, mostTicks);
    if (values.lowest < values.highest) {
        scale.from = values.lowest;
        scale.to = values.highest;
    }
    return scale;
}

void paintFigureLabels(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes)
{
    const std::vector<double> ticks = axes.upwards.scale.ticks();
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y =
            std::floor(axes.data.bottom() - axes.upwards.scale.shareOf(ticks[i]) * axes.data.height()) + 0.5;
        painter.setPen(QPen(frame.colors.grid, 1));
        painter.drawLine(QPointF(axes.data.left(), y), QPointF(axes.data.right(), y));
        painter.setPen(frame.colors.mutedText);
        const QRectF place(axes.data.left() - frame.margin, y - gridUnit, frame.margin - labelGap, 2 * gridUnit);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         axes.upwards.tickText(ticks[i], i + 1 == ticks.size()));
    }
}

} // namespace

void ValueSpan::add(double value)
{
    if (!std::isfinite(value))
        return;
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
}

void ValueSpan::add(const FigureStatistics& statistics)
{
    if (const auto mean = shownMean(statistics))
        add(*mean);
    if (const auto interval = shownInterval(statistics)) {
        add(interval->lower);
        add(interval->upper);
    }
}

std::optional<double> shownMean(const FigureStatistics& statistics)
{
    return statistics.mean && std::isfinite(*statistics.mean) ? statistics.mean : std::nullopt;
}

std::optional<Interval> shownInterval(const FigureStatistics& statistics)
{
    const auto& interval = statistics.interval;
    const bool isShown =
        shownMean(statistics) && interval && std::isfinite(interval->lower) && std::isfinite(interval->upper);
    return isShown ? interval : std::nullopt;
}

FigureScale FigureScale::over(const FigureSpec& spec, ValueSpan shown, int mostTicks)
{
    FigureScale axis;
    switch (spec.unit) {
    case FigureUnit::Count: break;
    case FigureUnit::PerHour: axis.unit = Charts::tr("/h", "per hour"); break;
    case FigureUnit::Units: axis.unit = Charts::tr("units"); break;
    case FigureUnit::Items: axis.unit = Charts::tr("items"); break;
    case FigureUnit::Share:
        axis.factor = 100;
        axis.unit = QStringLiteral("%");
        break;
    case FigureUnit::Seconds:
        axis.factor = shown.highest < secondsShown ? 1 : shown.highest < minutesShown ? 1.0 / 60 : 1.0 / 3600;
        axis.unit = axis.factor == 1          ? Charts::tr("s", "seconds")
                    : axis.factor == 1.0 / 60 ? Charts::tr("min", "minutes")
                                              : Charts::tr("h", "hours");
        break;
    }
    axis.scale = ValueScale::over(shown.lowest * axis.factor, shown.highest * axis.factor, mostTicks);
    return axis;
}

QString FigureScale::tickText(double tick, bool hasUnit) const
{
    const QString number = numberText(tick, scale.decimals());
    return hasUnit && !unit.isEmpty() ? number + noBreakSpace + unit : number;
}

double FigureScale::textWidth(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const double tick : scale.ticks())
        width = std::max(width, metrics.horizontalAdvance(tickText(tick, true)));
    return width;
}

PlotAxes axesIn(const ChartFrame& frame, ValueSpan values, const FigureSpec& spec, ValueSpan figures)
{
    PlotAxes axes;
    axes.data = frame.plot.adjusted(0, markLabelHeight, 0, -axisLabelHeight);
    if (axes.data.height() < 1)
        axes.data.setHeight(1);
    axes.across = scaleWithin(values, tickCount(axes.data.width(), pixelsPerTickAcross));
    axes.upwards = FigureScale::over(spec, figures, tickCount(axes.data.height(), pixelsPerTickUpwards));
    return axes;
}

double figureMargin(const QFont& font, double width, const FigureSpec& spec, ValueSpan figures)
{
    constexpr int usualTicks = 8;
    const double needed = FigureScale::over(spec, figures, usualTicks).textWidth(font) + gridUnit + labelGap;
    return std::min(std::ceil(std::max<double>(needed, 5 * gridUnit)), width / 3);
}

std::vector<double> ticksWithin(const ValueScale& scale)
{
    std::vector<double> ticks;
    const double tolerance = scale.step * 1e-6;
    for (double number = std::ceil((scale.from - tolerance) / scale.step); number * scale.step <= scale.to + tolerance;
         ++number)
        ticks.push_back(number * scale.step);
    return ticks;
}

QString parameterTickText(ParameterId id, double value, int decimals)
{
    return isProbability(id) ? percentText(value, std::max(0, decimals - 2)) : numberText(value, decimals);
}

QString valueTextWithoutUnit(ParameterId id, double value)
{
    return isProbability(id) ? shortestPercentText(value) : shortestNumberText(value);
}

QRectF axisLabelPlace(const ChartFrame& frame, const QRectF& data, double x, const QString& text)
{
    const double width = QFontMetricsF(frame.font).horizontalAdvance(text) + 2;
    const double rightmost = frame.plot.right() + ChartMargins::right - width;
    const double left = std::min(std::max(x - width / 2, data.left() - frame.margin), rightmost);
    return {left, data.bottom() + 2, width, axisLabelHeight};
}

void paintAxisTitle(QPainter& painter, const ChartFrame& frame, const QRectF& data, const QString& title)
{
    painter.setPen(frame.colors.mutedText);
    const QRectF place(data.left(), data.bottom() + axisLabelHeight + labelGap, data.width(), axisLabelHeight);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop,
                     QFontMetricsF(frame.font).elidedText(title, Qt::ElideMiddle, place.width()));
}

void paintAxes(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes,
               const std::function<QString(double)>& acrossText, const QString& acrossTitle)
{
    paintFigureLabels(painter, frame, axes);
    for (const double tick : ticksWithin(axes.across)) {
        const double x = std::floor(axes.xOf(tick)) + 0.5;
        painter.setPen(QPen(frame.colors.outline, 1));
        painter.drawLine(QPointF(x, axes.data.bottom()), QPointF(x, axes.data.bottom() + labelGap));
        painter.setPen(frame.colors.mutedText);
        const QString text = acrossText(tick);
        painter.drawText(axisLabelPlace(frame, axes.data, x, text).translated(0, labelGap / 2),
                         Qt::AlignCenter | Qt::TextDontClip, text);
    }
    painter.setPen(QPen(frame.colors.outline, 1));
    const double bottom = std::floor(axes.data.bottom()) + 0.5;
    painter.drawLine(QPointF(axes.data.left(), bottom), QPointF(axes.data.right(), bottom));
    paintAxisTitle(painter, frame, axes.data, acrossTitle);
}

} // namespace linetwin::app
