// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace linetwin {
struct StationTemplate;
}

namespace linetwin::app {

/// Shapes that tell the states apart without colour. Collecting is STARVED while a batch comes together.
enum class StatusSymbol : std::uint8_t { None, Running, Starved, Collecting, Down, Jammed, Blocked };

/// What a station or an end of the line is drawn as.
enum class RoleSymbol : std::uint8_t {
    Machine,
    Filler,
    Capper,
    Labeller,
    Inspector,
    Cartoner,
    Packer,
    Palletizer,
    Source,
    Sink,
    RejectBin
};

/// The symbol of a kind of machine in the palette.
RoleSymbol symbolOf(const StationTemplate& kind);

/// Draws the shape in one colour, filling `area` (square).
void paintSymbol(QPainter& painter, StatusSymbol symbol, const QRectF& area, const QColor& color);
void paintSymbol(QPainter& painter, RoleSymbol symbol, const QRectF& area, const QColor& color);

} // namespace linetwin::app
