// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SymbolShape.h"

#include <QPainter>

namespace linetwin::app {

namespace {

/// All shapes are drawn in a square of this side and scaled; the same as the icons of the toolbar and the panels.
constexpr double side = 24;
constexpr double strokeWidth = 1.75;

} // namespace

QPainterPath polygonPath(const QPolygonF& points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

void addSymbolLine(QPainterPath& path, const QPolygonF& points)
{
    path.addPolygon(points);
}

void paintShape(QPainter& painter, const SymbolShape& shape, const QRectF& area, const QColor& color)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / side, area.height() / side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(shape.filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape.stroked);
    painter.restore();
}

} // namespace linetwin::app
