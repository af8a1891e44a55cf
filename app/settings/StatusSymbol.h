// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"

#include <QColor>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace linetwin::app {

/// Shapes that tell the states apart without colour. Collecting is STARVED while a batch comes together.
enum class StatusSymbol : std::uint8_t { None, Running, Starved, Collecting, Down, Jammed, Blocked, Setup, Planned };

StatusSymbol statusSymbolOf(State state);

/// Draws the shape in one colour, filling `area` (square).
void paintSymbol(QPainter& painter, StatusSymbol symbol, const QRectF& area, const QColor& color);

} // namespace linetwin::app
