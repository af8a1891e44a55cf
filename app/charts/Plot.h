// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace linetwin::app {

// What Qt Charts draws of a chart, as plain values in the units of the axes: made anew for every drawing by
// Chart::plot(). PlotCanvas alone knows Qt Charts, which later versions of Qt replace.

struct PlotTick {
    double at = 0; ///< within the axis
    QString text;  ///< empty for a grid line without a label

    bool operator==(const PlotTick&) const = default;
};

/// A linear axis. A logarithmic scale is drawn by giving logarithms, with the numbers themselves in the ticks' texts.
struct PlotAxis {
    double from = 0;
    double to = 1; ///< above `from`
    std::vector<PlotTick> ticks;
    QString title;       ///< empty for none
    bool hasGrid = true; ///< a line across the plot at every tick
    bool hasLine = true; ///< along the axis

    double shareOf(double value) const { return (value - from) / (to - from); }
    double valueAt(double share) const { return from + share * (to - from); }
    bool operator==(const PlotAxis&) const = default;
};

/// A line through points. As steps it has its corners among the points.
struct PlotLine {
    QList<QPointF> points;
    QPen pen;
};

/// The area between two lines.
struct PlotBand {
    QList<QPointF> upper;
    QList<QPointF> lower;
    QColor color;
};

enum class PlotMarker { Circle, Square, Diamond, Triangle, Star, Pentagon };

/// Marks at points.
struct PlotDots {
    QList<QPointF> points;
    PlotMarker marker = PlotMarker::Circle;
    double size = 6; ///< px
    QColor color;
    QColor outline; ///< invalid for the colour itself
};

/// Bars at the whole numbers 0, 1, 2 … of the axis along which they stand, all sets having a value for each.
struct PlotBars {
    enum class Kind { SideBySide, Stacked, HorizontalStacked };
    struct Set {
        QString name;
        QList<double> values;
        QBrush brush;
        QPen outline;
    };
    Kind kind = Kind::SideBySide;
    std::vector<Set> sets;
    double width = 0.8; ///< of the distance between bars
};

/// Five-number summaries at the whole numbers 0, 1, 2 … of the horizontal axis.
struct PlotBoxes {
    struct Box {
        double lowest = 0;
        double lowerQuartile = 0;
        double median = 0;
        double upperQuartile = 0;
        double highest = 0;
    };
    std::vector<Box> boxes;
    double width = 0.5; ///< of the distance between boxes
    QBrush brush;
    QPen outline;
};

using PlotSeries = std::variant<PlotBand, PlotLine, PlotDots, PlotBars, PlotBoxes>;

struct Plot {
    QRectF area; ///< of the data, in pixels of the chart's frame; labels of the axes lie around it
    PlotAxis across;
    PlotAxis upwards;
    std::vector<PlotSeries> series; ///< the later over the earlier
    bool isSmooth = false;          ///< antialiased: for slopes of few points; steps need it not and cost more

    double xOf(double value) const { return area.left() + across.shareOf(value) * area.width(); }
    double yOf(double value) const { return area.bottom() - upwards.shareOf(value) * area.height(); }
};

} // namespace linetwin::app
