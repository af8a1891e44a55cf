// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/MarkerPainting.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace linetwin::app {

namespace {

/// Corners on a circle, the first at the top; of a star every other one further in.
QPolygonF corners(QPointF center, double radius, int count, double otherRadius)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const double distance = i % 2 == 0 ? radius : otherRadius;
        polygon << center + QPointF(distance * std::sin(angle), -distance * std::cos(angle));
    }
    return polygon;
}

} // namespace

void paintMarker(QPainter& painter, PlotMarker marker, QPointF center, double size, const QColor& color,
                 const QColor& outline)
{
    const double radius = size / 2;
    const QRectF around(center.x() - radius, center.y() - radius, size, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1));
    painter.setBrush(color);
    switch (marker) {
    case PlotMarker::Circle: painter.drawEllipse(around); break;
    case PlotMarker::Square: painter.drawRect(around); break;
    case PlotMarker::Diamond: painter.drawPolygon(corners(center, radius, 4, radius)); break;
    case PlotMarker::Triangle:
        painter.drawPolygon(QPolygonF{around.bottomLeft(), QPointF(center.x(), around.top()), around.bottomRight()});
        break;
    case PlotMarker::Star: painter.drawPolygon(corners(center, radius, 10, radius / 2)); break;
    case PlotMarker::Pentagon: painter.drawPolygon(corners(center, radius, 5, radius)); break;
    }
    painter.restore();
}

} // namespace linetwin::app
