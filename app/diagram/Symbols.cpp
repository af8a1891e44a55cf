// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/Symbols.h"

#include "engine/model/StationTemplates.h"

#include <QPainter>
#include <QPolygonF>

#include <map>
#include <string_view>

namespace linetwin::app {

namespace {

/// All shapes are drawn in a square of this side and scaled; the same as the icons of the toolbar and the panels.
constexpr double side = 24;
constexpr double strokeWidth = 1.75;

struct Shape {
    QPainterPath filled;
    QPainterPath stroked;
};

QPainterPath polygon(const QPolygonF& points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

void addLine(QPainterPath& path, const QPolygonF& points)
{
    path.addPolygon(points);
}

Shape shapeOf(StatusSymbol symbol)
{
    Shape shape;
    switch (symbol) {
    case StatusSymbol::None: break;
    case StatusSymbol::Running: shape.filled = polygon({{7, 4}, {7, 20}, {20, 12}}); break;
    case StatusSymbol::Starved:
        addLine(shape.stroked, {{5, 4.5}, {19, 4.5}});
        addLine(shape.stroked, {{5, 19.5}, {19, 19.5}});
        addLine(shape.stroked, {{7, 4.5}, {7, 8}, {12, 12}, {17, 8}, {17, 4.5}});
        addLine(shape.stroked, {{7, 19.5}, {7, 16}, {12, 12}, {17, 16}, {17, 19.5}});
        break;
    case StatusSymbol::Collecting:
        for (const double x : {3.5, 9.5, 15.5})
            shape.filled.addRect(x, 9.5, 5, 5);
        break;
    case StatusSymbol::Down:
        shape.filled = polygon({{8, 3}, {16, 3}, {21, 8}, {21, 16}, {16, 21}, {8, 21}, {3, 16}, {3, 8}});
        break;
    case StatusSymbol::Jammed: shape.filled = polygon({{12, 3}, {21.5, 20}, {2.5, 20}}); break;
    case StatusSymbol::Blocked:
        shape.filled.addRect(5, 4.5, 5, 15);
        shape.filled.addRect(14, 4.5, 5, 15);
        break;
    }
    return shape;
}

Shape machineShape(RoleSymbol symbol)
{
    Shape shape;
    QPainterPath& lines = shape.stroked;
    switch (symbol) {
    case RoleSymbol::Filler:
        addLine(lines, {{7, 3.5}, {17, 3.5}, {17, 8.5}, {13.5, 11.5}, {10.5, 11.5}, {7, 8.5}, {7, 3.5}});
        addLine(lines, {{12, 11.5}, {12, 14}});
        lines.addRect(8.5, 15.5, 7, 5);
        break;
    case RoleSymbol::Capper: // a cap coming down on a bottle
        addLine(lines, {{12, 2.5}, {12, 5}});
        lines.addRect(9, 5, 6, 3.5);
        addLine(lines,
                {{10, 11.5}, {14, 11.5}, {14, 13}, {16, 15}, {16, 20.5}, {8, 20.5}, {8, 15}, {10, 13}, {10, 11.5}});
        break;
    case RoleSymbol::Labeller: // a bottle with its label
        addLine(lines, {{10, 3.5}, {14, 3.5}, {14, 6.5}, {17, 9}, {17, 20.5}, {7, 20.5}, {7, 9}, {10, 6.5}, {10, 3.5}});
        addLine(lines, {{7, 11.5}, {17, 11.5}});
        addLine(lines, {{7, 17.5}, {17, 17.5}});
        addLine(lines, {{10, 14.5}, {14, 14.5}});
        break;
    case RoleSymbol::Cartoner: // an open folding box
        lines.addRect(7, 9.5, 10, 11);
        addLine(lines, {{7, 9.5}, {4, 4.5}});
        addLine(lines, {{17, 9.5}, {20, 4.5}});
        addLine(lines, {{12, 3.5}, {12, 6.5}});
        break;
    case RoleSymbol::Inspector:
        lines.addEllipse(QPointF(10.5, 10.5), 6, 6);
        addLine(lines, {{15, 15}, {20.5, 20.5}});
        addLine(lines, {{7.8, 10.6}, {9.8, 12.6}, {13.2, 8.6}});
        break;
    case RoleSymbol::Packer:
        addLine(lines, {{12, 3.5}, {20, 7.5}, {20, 16.5}, {12, 20.5}, {4, 16.5}, {4, 7.5}, {12, 3.5}});
        addLine(lines, {{4, 7.5}, {12, 11.5}, {20, 7.5}});
        addLine(lines, {{12, 11.5}, {12, 20.5}});
        break;
    case RoleSymbol::Palletizer:
        for (const QPointF corner : {QPointF(6.5, 4), QPointF(12.5, 4), QPointF(6.5, 10.5), QPointF(12.5, 10.5)})
            lines.addRect(QRectF(corner, QSizeF(5, 5.5)));
        addLine(lines, {{3.5, 17.5}, {20.5, 17.5}});
        for (const double x : {5.0, 12.0, 19.0})
            addLine(lines, {{x, 17.5}, {x, 20.5}});
        break;
    default:
        lines.addRoundedRect(4, 6, 16, 12, 2, 2);
        lines.addEllipse(QPointF(12, 12), 3, 3);
        addLine(lines, {{8, 18}, {8, 20.5}});
        addLine(lines, {{16, 18}, {16, 20.5}});
    }
    return shape;
}

Shape shapeOf(RoleSymbol symbol)
{
    Shape shape;
    QPainterPath& lines = shape.stroked;
    switch (symbol) {
    case RoleSymbol::Source:
        addLine(lines, {{3.5, 5.5}, {13.5, 5.5}, {13.5, 8.5}});
        addLine(lines, {{13.5, 15.5}, {13.5, 18.5}, {3.5, 18.5}});
        addLine(lines, {{9, 12}, {21, 12}});
        addLine(lines, {{17.5, 8.5}, {21, 12}, {17.5, 15.5}});
        break;
    case RoleSymbol::Sink:
        addLine(lines, {{20.5, 5.5}, {10.5, 5.5}, {10.5, 8.5}});
        addLine(lines, {{10.5, 15.5}, {10.5, 18.5}, {20.5, 18.5}});
        addLine(lines, {{3, 12}, {16, 12}});
        addLine(lines, {{12.5, 8.5}, {16, 12}, {12.5, 15.5}});
        break;
    case RoleSymbol::RejectBin:
        addLine(lines, {{4.5, 7}, {19.5, 7}});
        addLine(lines, {{6, 7}, {7, 20}, {17, 20}, {18, 7}});
        addLine(lines, {{9.5, 7}, {9.5, 4}, {14.5, 4}, {14.5, 7}});
        addLine(lines, {{10, 11}, {14, 16}});
        addLine(lines, {{14, 11}, {10, 16}});
        break;
    default: return machineShape(symbol);
    }
    return shape;
}

void paintShape(QPainter& painter, const Shape& shape, const QRectF& area, const QColor& color)
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

/// Each shape is made once.
template <class Symbol> const Shape& madeShape(Symbol symbol)
{
    static std::map<Symbol, Shape> shapes;
    const auto found = shapes.find(symbol);
    return found != shapes.end() ? found->second : shapes.emplace(symbol, shapeOf(symbol)).first->second;
}

} // namespace

RoleSymbol symbolOf(const StationTemplate& kind)
{
    static const std::map<std::string_view, RoleSymbol> symbols{
        {"filler", RoleSymbol::Filler},         {"capper", RoleSymbol::Capper},     {"labeller", RoleSymbol::Labeller},
        {"inspector", RoleSymbol::Inspector},   {"cartoner", RoleSymbol::Cartoner}, {"packer", RoleSymbol::Packer},
        {"palletizer", RoleSymbol::Palletizer}, {"machine", RoleSymbol::Machine},
    };
    const auto found = symbols.find(kind.key);
    return found == symbols.end() ? RoleSymbol::Machine : found->second;
}

void paintSymbol(QPainter& painter, StatusSymbol symbol, const QRectF& area, const QColor& color)
{
    paintShape(painter, madeShape(symbol), area, color);
}

void paintSymbol(QPainter& painter, RoleSymbol symbol, const QRectF& area, const QColor& color)
{
    paintShape(painter, madeShape(symbol), area, color);
}

} // namespace linetwin::app
