// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

#include <QLineF>
#include <QList>
#include <QPen>

#include <optional>
#include <vector>

namespace linetwin::app {

/// A point of a curve with its interval.
struct CurvePoint {
    double x = 0;
    std::optional<double> y;   ///< of the mean
    std::optional<double> top; ///< of the interval, in pixels
    std::optional<double> bottom;
};

/// The area between top and bottom; interrupted where a point has none.
void paintBand(QPainter& painter, const std::vector<CurvePoint>& points, const QColor& color);
/// The line through the means; interrupted where a point has none.
void paintCurve(QPainter& painter, const std::vector<CurvePoint>& points, const QPen& pen);
/// A dot at every mean that has room for one, or only at those without a neighbour, which no line shows.
void paintDots(QPainter& painter, const std::vector<CurvePoint>& points, const QColor& color, bool onlyLonely);
void paintWhiskers(QPainter& painter, const std::vector<CurvePoint>& points, const QColor& color);
/// So far apart on average that each may have a dot.
bool areFew(const std::vector<CurvePoint>& points);
/// Marks a place of the picture.
void paintRing(QPainter& painter, const ChartFrame& frame, QPointF center);
void paintLevel(QPainter& painter, const QRectF& data, double y, const QPen& pen);

LegendEntry legendEntry(const QString& name, LegendEntry::Sample sample, const QColor& color);

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
    void avoid(const std::vector<CurvePoint>& curve);
    void avoid(QLineF line);
    /// False, with nothing drawn, if there is no place.
    /// On `ground` if given, which hides what is below.
    bool draw(const QString& text, const QColor& color, const std::vector<Candidate>& candidates,
              const std::optional<QColor>& ground = {});

private:
    QRectF areaOf(const QString& text, const Candidate& candidate) const;
    bool isFree(const QRectF& area, bool isStrict) const;

    QPainter& m_painter;
    const ChartFrame& m_frame;
    QRectF m_bounds;
    std::vector<QRectF> m_blocked;
    std::vector<QLineF> m_lines;
};

} // namespace linetwin::app
