// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace linetwin::app {

/// A symbol in a square of side 24, as all icons of the program are: what is filled and what is drawn as lines.
struct SymbolShape {
    QPainterPath filled;
    QPainterPath stroked;
};

QPainterPath polygonPath(const QPolygonF& points);
void addSymbolLine(QPainterPath& path, const QPolygonF& points);
/// Draws the shape in one colour, filling `area` (square).
void paintShape(QPainter& painter, const SymbolShape& shape, const QRectF& area, const QColor& color);

} // namespace linetwin::app
