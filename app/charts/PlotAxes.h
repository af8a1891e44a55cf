// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/ValueScale.h"
#include "engine/analysis/Figures.h"
#include "engine/model/Assignment.h"
#include "engine/statistics/FigureStatistics.h"

#include <functional>
#include <limits>

namespace linetwin::app {

/// The lowest and the highest of what is shown; what is absent or not finite is left out.
struct ValueSpan {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return lowest > highest; }
    bool contains(double value) const { return value >= lowest && value <= highest; }
    void add(double value);
    /// Mean and interval.
    void add(const FigureStatistics& statistics);
};

/// Of mean and interval, what can be drawn.
std::optional<double> shownMean(const FigureStatistics& statistics);
std::optional<Interval> shownInterval(const FigureStatistics& statistics);

/// How a figure stands on an axis: shares as percentages, times in the unit that suits the largest.
struct FigureScale {
    double factor = 1;
    QString unit;
    ValueScale scale; ///< of figure × factor

    static FigureScale over(const FigureSpec& spec, ValueSpan shown, int mostTicks);
    /// Only a part of it, whose ends need not be round.
    void zoomTo(const ShareRange& part, int mostTicks);
    double shareOf(double figure) const { return scale.shareOf(figure * factor); }
    /// Within the ends.
    std::vector<double> ticks() const;
    QString tickText(double tick, bool hasUnit) const;
    /// The widest text of any tick.
    double textWidth(const QFont& font) const;
};

/// A figure upwards against a value across.
struct PlotAxes {
    QRectF data;       ///< below the strip for labels of vertical marks, above the labels of the axis
    ValueScale across; ///< its ends are the first and the last value
    FigureScale upwards;

    double xOf(double value) const { return data.left() + across.shareOf(value) * data.width(); }
    double yOf(double figure) const { return data.bottom() - upwards.shareOf(figure) * data.height(); }
    QPointF placeOf(double value, double figure) const { return {xOf(value), yOf(figure)}; }
    /// False for a figure beyond the zoomed part.
    bool contains(double figure) const;
    /// Both axes, still without series: the value across, upwards figure · upwards.factor. The topmost label has the
    /// unit.
    Plot plot(const std::function<QString(double)>& acrossText, const QString& acrossTitle) const;
};

/// Of figures, the part that the frame shows.
PlotAxes axesIn(const ChartFrame& frame, ValueSpan values, const FigureSpec& spec, ValueSpan figures);
/// Space left of the plot for the figure's labels.
double figureMargin(const QFont& font, double width, const FigureSpec& spec, ValueSpan figures);
/// The scale's ticks between its ends, which need not be ticks themselves.
std::vector<double> ticksWithin(const ValueScale& scale);

/// The text of a tick of a parameter's axis, without unit but for percentages.
QString parameterTickText(ParameterId id, double value, int decimals);
/// The same with as many decimals as the value needs.
QString valueTextWithoutUnit(ParameterId id, double value);

/// Height of the labels below the data; the title lies in the chart's margin.
double axisLabelHeight(const QFont& font);
/// Height of the strip above the data.
double markLabelHeight(const QFont& font);

} // namespace linetwin::app
