// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/StatusSymbol.h"

#include "app/settings/SymbolShape.h"

#include <map>

namespace linetwin::app {

namespace {

SymbolShape shapeOf(StatusSymbol symbol)
{
    SymbolShape shape;
    switch (symbol) {
    case StatusSymbol::None: break;
    case StatusSymbol::Running: shape.filled = polygonPath({{7, 4}, {7, 20}, {20, 12}}); break;
    case StatusSymbol::Starved:
        addSymbolLine(shape.stroked, {{5, 4.5}, {19, 4.5}});
        addSymbolLine(shape.stroked, {{5, 19.5}, {19, 19.5}});
        addSymbolLine(shape.stroked, {{7, 4.5}, {7, 8}, {12, 12}, {17, 8}, {17, 4.5}});
        addSymbolLine(shape.stroked, {{7, 19.5}, {7, 16}, {12, 12}, {17, 16}, {17, 19.5}});
        break;
    case StatusSymbol::Collecting:
        for (const double x : {3.5, 9.5, 15.5})
            shape.filled.addRect(x, 9.5, 5, 5);
        break;
    case StatusSymbol::Down:
        shape.filled = polygonPath({{8, 3}, {16, 3}, {21, 8}, {21, 16}, {16, 21}, {8, 21}, {3, 16}, {3, 8}});
        break;
    case StatusSymbol::Jammed: shape.filled = polygonPath({{12, 3}, {21.5, 20}, {2.5, 20}}); break;
    case StatusSymbol::Blocked:
        shape.filled.addRect(5, 4.5, 5, 15);
        shape.filled.addRect(14, 4.5, 5, 15);
        break;
    // Something is exchanged for something else.
    case StatusSymbol::Setup:
        addSymbolLine(shape.stroked, {{3, 8}, {15, 8}});
        shape.filled.addPath(polygonPath({{14, 3}, {14, 13}, {21.5, 8}}));
        addSymbolLine(shape.stroked, {{21, 16.5}, {9, 16.5}});
        shape.filled.addPath(polygonPath({{10, 11.5}, {10, 21.5}, {2.5, 16.5}}));
        break;
    // A sheet of a calendar.
    case StatusSymbol::Planned:
        addSymbolLine(shape.stroked, {{4, 6}, {4, 20.5}, {20, 20.5}, {20, 6}});
        shape.filled.addRect(3, 4, 18, 6);
        break;
    }
    return shape;
}

} // namespace

StatusSymbol statusSymbolOf(State state)
{
    switch (state) {
    case State::Starved: return StatusSymbol::Starved;
    case State::Execute: return StatusSymbol::Running;
    case State::Down: return StatusSymbol::Down;
    case State::Jammed: return StatusSymbol::Jammed;
    case State::Blocked: return StatusSymbol::Blocked;
    case State::Setup: return StatusSymbol::Setup;
    case State::Planned: return StatusSymbol::Planned;
    }
    return StatusSymbol::None;
}

void paintSymbol(QPainter& painter, StatusSymbol symbol, const QRectF& area, const QColor& color)
{
    /// Each shape is made once.
    static std::map<StatusSymbol, SymbolShape> shapes;
    const auto found = shapes.find(symbol);
    const SymbolShape& shape =
        found != shapes.end() ? found->second : shapes.emplace(symbol, shapeOf(symbol)).first->second;
    paintShape(painter, shape, area, color);
}

} // namespace linetwin::app
