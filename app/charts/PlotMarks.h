// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/PlotAxes.h"

#include <QLineF>
#include <QPen>

#include <optional>
#include <vector>

namespace linetwin::app {

/// Of a point that bears no further meaning.
inline constexpr double dotSize = 6; ///< px

/// A point of a curve with its interval, in the units of a plot's axes.
struct CurvePoint {
    double x = 0;
    std::optional<double> y;     ///< of the mean
    std::optional<double> upper; ///< of the interval
    std::optional<double> lower;

    static CurvePoint of(const PlotAxes& axes, double value, const FigureStatistics& figure);
};

/// The area of the intervals; interrupted where a point has none, a bar where its neighbours have none.
void addBand(Plot& plot, const std::vector<CurvePoint>& points, const QColor& color);
/// The line through the means; interrupted where a point has none.
void addCurve(Plot& plot, const std::vector<CurvePoint>& points, const QPen& pen);
/// A dot, looking as `look`, at every mean that has room for one, or, where they are crowded, only at those without a
/// neighbour, which no line shows.
void addDots(Plot& plot, const std::vector<CurvePoint>& points, PlotDots look);
/// A line across at a height, in the units of the axis.
void addLevel(Plot& plot, double height, const QPen& pen);

/// Marks a place of the picture by a ring, or by one around a text.
void paintRing(QPainter& painter, const ChartFrame& frame, QPointF center);
void paintRing(QPainter& painter, const ChartFrame& frame, const QRectF& around);

/// With a key it can be hidden.
LegendEntry legendEntry(const QString& name, LegendEntry::Sample sample, const QColor& color, const QString& key = {});

/// Texts in the picture, each at the first of several places that is free.
class PlotLabels {
public:
    /// Labels stay within `bounds`.
    PlotLabels(QPainter& painter, const ChartFrame& frame, const QRectF& bounds);

    /// The text lies to this side of the place: AlignRight is right of it, AlignTop above, AlignHCenter around.
    struct Candidate {
        QPointF place;
        Qt::Alignment side;
    };
    /// What no label may cover.
    void block(const QRectF& area) { m_blocked.push_back(area); }
    /// What a label covers only if there is no better place.
    void avoid(const Plot& plot, const std::vector<CurvePoint>& curve);
    void avoid(QLineF line);
    /// False, with nothing drawn, if there is no place.
    /// On `ground` if given, which hides what is below.
    bool draw(const QString& text, const QColor& color, const std::vector<Candidate>& candidates,
              const std::optional<QColor>& ground = {});

    /// The same, but only where it covers nothing: for what may be left out.
    bool drawIfFree(const QString& text, const QColor& color, const std::vector<Candidate>& candidates);

private:
    bool drawAt(const QString& text, const QColor& color, const QRectF& area, const std::optional<QColor>& ground);
    QRectF areaOf(const QString& text, const Candidate& candidate) const;
    bool isFree(const QRectF& area, bool isStrict) const;

    QPainter& m_painter;
    const ChartFrame& m_frame;
    QRectF m_bounds;
    std::vector<QRectF> m_blocked;
    std::vector<QLineF> m_lines;
};

} // namespace linetwin::app
