// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotAxes.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"
#include "app/settings/Appearance.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double pixelsPerTickAcross = 9 * gridUnit;
constexpr double pixelsPerTickUpwards = 4 * gridUnit;
constexpr double labelGap = 8;    ///< between a label and its axis
constexpr double markPadding = 4; ///< px
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
    case FigureUnit::PerHour:
        axis.unit = Charts::tr("/h", "per hour");
        if (chosenUnitOf(spec) == ChosenUnit::PerHour) {
            axis.unit = shownRateWord();
            axis.factor = 1 / shownScale(ChosenUnit::PerHour).divisor;
        }
        break;
    case FigureUnit::Units: axis.unit = Charts::tr("units"); break;
    case FigureUnit::Items: axis.unit = Charts::tr("items"); break;
    case FigureUnit::Share:
        axis.factor = 100;
        axis.unit = QStringLiteral("%");
        break;
    case FigureUnit::Seconds:
        axis.factor = preferences().timeUnit == TimeUnit::Seconds   ? 1
                      : preferences().timeUnit == TimeUnit::Minutes ? 1.0 / 60
                      : shown.highest < secondsShown                ? 1
                      : shown.highest < minutesShown                ? 1.0 / 60
                                                                    : 1.0 / 3600;
        axis.unit = axis.factor == 1          ? Charts::tr("s", "seconds")
                    : axis.factor == 1.0 / 60 ? Charts::tr("min", "minutes")
                                              : Charts::tr("h", "hours");
        break;
    }
    axis.scale = ValueScale::over(shown.lowest * axis.factor, shown.highest * axis.factor, mostTicks);
    return axis;
}

void FigureScale::zoomTo(const ShareRange& part, int mostTicks)
{
    if (part == ShareRange{})
        return;
    const double from = scale.valueAt(part.from);
    scale.to = scale.valueAt(part.to);
    scale.from = from;
    scale.step = niceStep(scale.to - scale.from, mostTicks);
}

std::vector<double> FigureScale::ticks() const
{
    return ticksWithin(scale);
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
    for (const double tick : ticks())
        width = std::max(width, metrics.horizontalAdvance(tickText(tick, true)));
    return width;
}

double axisLabelHeight(const QFont& font)
{
    return std::max(2.0 * gridUnit, std::ceil(QFontMetricsF(font).height()) + 0.5 * gridUnit);
}

double markLabelHeight(const QFont& font)
{
    return axisLabelHeight(font);
}

PlotAxes axesIn(const ChartFrame& frame, ValueSpan values, const FigureSpec& spec, ValueSpan figures)
{
    PlotAxes axes;
    axes.data = frame.plot.adjusted(0, markLabelHeight(frame.font), 0, -axisLabelHeight(frame.font));
    if (axes.data.height() < 1)
        axes.data.setHeight(1);
    axes.across = scaleWithin(values, tickCount(axes.data.width(), pixelsPerTickAcross));
    const int mostTicks = tickCount(axes.data.height(), pixelsPerTickUpwards);
    axes.upwards = FigureScale::over(spec, figures, mostTicks);
    axes.upwards.zoomTo(frame.values, mostTicks);
    return axes;
}

bool PlotAxes::contains(double figure) const
{
    const double share = upwards.shareOf(figure);
    return share >= 0 && share <= 1;
}

Plot PlotAxes::plot(const std::function<QString(double)>& acrossText, const QString& acrossTitle) const
{
    Plot plot;
    // A mark at the first or the last value is not to be cut in half.
    const double pad = markPadding / data.width() * (across.to - across.from);
    plot.area = data.adjusted(-markPadding, 0, markPadding, 0);
    plot.across = {across.from - pad, across.to + pad, {}, acrossTitle};
    plot.isSmooth = true;
    for (const double tick : ticksWithin(across))
        plot.across.ticks.push_back({tick, acrossText(tick)});
    plot.upwards = {upwards.scale.from, upwards.scale.to, {}, {}};
    plot.upwards.hasLine = false;
    const std::vector<double> ticks = upwards.ticks();
    for (const double tick : ticks)
        plot.upwards.ticks.push_back({tick, upwards.tickText(tick, tick == ticks.back())});
    return plot;
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

} // namespace linetwin::app
