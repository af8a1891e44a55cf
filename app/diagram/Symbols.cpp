// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/Symbols.h"

#include "app/settings/SymbolShape.h"
#include "engine/model/StationTemplates.h"

#include <map>
#include <string_view>

namespace linetwin::app {

namespace {

SymbolShape machineShape(RoleSymbol symbol)
{
    SymbolShape shape;
    QPainterPath& lines = shape.stroked;
    switch (symbol) {
    case RoleSymbol::Filler:
        addSymbolLine(lines, {{7, 3.5}, {17, 3.5}, {17, 8.5}, {13.5, 11.5}, {10.5, 11.5}, {7, 8.5}, {7, 3.5}});
        addSymbolLine(lines, {{12, 11.5}, {12, 14}});
        lines.addRect(8.5, 15.5, 7, 5);
        break;
    case RoleSymbol::Capper: // a cap coming down on a bottle
        addSymbolLine(lines, {{12, 2.5}, {12, 5}});
        lines.addRect(9, 5, 6, 3.5);
        addSymbolLine(
            lines, {{10, 11.5}, {14, 11.5}, {14, 13}, {16, 15}, {16, 20.5}, {8, 20.5}, {8, 15}, {10, 13}, {10, 11.5}});
        break;
    case RoleSymbol::Labeller: // a bottle with its label
        addSymbolLine(lines,
                      {{10, 3.5}, {14, 3.5}, {14, 6.5}, {17, 9}, {17, 20.5}, {7, 20.5}, {7, 9}, {10, 6.5}, {10, 3.5}});
        addSymbolLine(lines, {{7, 11.5}, {17, 11.5}});
        addSymbolLine(lines, {{7, 17.5}, {17, 17.5}});
        addSymbolLine(lines, {{10, 14.5}, {14, 14.5}});
        break;
    case RoleSymbol::Cartoner: // an open folding box
        lines.addRect(7, 9.5, 10, 11);
        addSymbolLine(lines, {{7, 9.5}, {4, 4.5}});
        addSymbolLine(lines, {{17, 9.5}, {20, 4.5}});
        addSymbolLine(lines, {{12, 3.5}, {12, 6.5}});
        break;
    case RoleSymbol::Inspector:
        lines.addEllipse(QPointF(10.5, 10.5), 6, 6);
        addSymbolLine(lines, {{15, 15}, {20.5, 20.5}});
        addSymbolLine(lines, {{7.8, 10.6}, {9.8, 12.6}, {13.2, 8.6}});
        break;
    case RoleSymbol::Packer:
        addSymbolLine(lines, {{12, 3.5}, {20, 7.5}, {20, 16.5}, {12, 20.5}, {4, 16.5}, {4, 7.5}, {12, 3.5}});
        addSymbolLine(lines, {{4, 7.5}, {12, 11.5}, {20, 7.5}});
        addSymbolLine(lines, {{12, 11.5}, {12, 20.5}});
        break;
    case RoleSymbol::Palletizer:
        for (const QPointF corner : {QPointF(6.5, 4), QPointF(12.5, 4), QPointF(6.5, 10.5), QPointF(12.5, 10.5)})
            lines.addRect(QRectF(corner, QSizeF(5, 5.5)));
        addSymbolLine(lines, {{3.5, 17.5}, {20.5, 17.5}});
        for (const double x : {5.0, 12.0, 19.0})
            addSymbolLine(lines, {{x, 17.5}, {x, 20.5}});
        break;
    default:
        lines.addRoundedRect(4, 6, 16, 12, 2, 2);
        lines.addEllipse(QPointF(12, 12), 3, 3);
        addSymbolLine(lines, {{8, 18}, {8, 20.5}});
        addSymbolLine(lines, {{16, 18}, {16, 20.5}});
    }
    return shape;
}

SymbolShape shapeOf(RoleSymbol symbol)
{
    SymbolShape shape;
    QPainterPath& lines = shape.stroked;
    switch (symbol) {
    case RoleSymbol::Source:
        addSymbolLine(lines, {{3.5, 5.5}, {13.5, 5.5}, {13.5, 8.5}});
        addSymbolLine(lines, {{13.5, 15.5}, {13.5, 18.5}, {3.5, 18.5}});
        addSymbolLine(lines, {{9, 12}, {21, 12}});
        addSymbolLine(lines, {{17.5, 8.5}, {21, 12}, {17.5, 15.5}});
        break;
    case RoleSymbol::Sink:
        addSymbolLine(lines, {{20.5, 5.5}, {10.5, 5.5}, {10.5, 8.5}});
        addSymbolLine(lines, {{10.5, 15.5}, {10.5, 18.5}, {20.5, 18.5}});
        addSymbolLine(lines, {{3, 12}, {16, 12}});
        addSymbolLine(lines, {{12.5, 8.5}, {16, 12}, {12.5, 15.5}});
        break;
    case RoleSymbol::RejectBin:
        addSymbolLine(lines, {{4.5, 7}, {19.5, 7}});
        addSymbolLine(lines, {{6, 7}, {7, 20}, {17, 20}, {18, 7}});
        addSymbolLine(lines, {{9.5, 7}, {9.5, 4}, {14.5, 4}, {14.5, 7}});
        addSymbolLine(lines, {{10, 11}, {14, 16}});
        addSymbolLine(lines, {{14, 11}, {10, 16}});
        break;
    default: return machineShape(symbol);
    }
    return shape;
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

void paintSymbol(QPainter& painter, RoleSymbol symbol, const QRectF& area, const QColor& color)
{
    /// Each shape is made once.
    static std::map<RoleSymbol, SymbolShape> shapes;
    const auto found = shapes.find(symbol);
    const SymbolShape& shape =
        found != shapes.end() ? found->second : shapes.emplace(symbol, shapeOf(symbol)).first->second;
    paintShape(painter, shape, area, color);
}

} // namespace linetwin::app
