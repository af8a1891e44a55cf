// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/StatusSymbol.h"

#include <QColor>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace linetwin {
struct StationTemplate;
}

namespace linetwin::app {

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
void paintSymbol(QPainter& painter, RoleSymbol symbol, const QRectF& area, const QColor& color);

} // namespace linetwin::app
