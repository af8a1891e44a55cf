// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/PictureSheet.h"

namespace linetwin::app {

class OeePanel;

enum class OeePart { Whole, Figures, Losses, Stations };

/// Lays the panel, which is never seen itself, out for the sheet and paints a part of it: as wide as makes it largest,
/// the whole in columns. Where it would get too small V-curve, stations and losses are left out one after the other, of
/// a table of stations the last, and told so.
void paintOnSheet(QPainter& painter, const PictureSheet& sheet, OeePanel& panel, OeePart part,
                  const PictureHeading& texts);

/// The content gets the height that it needs at that width, however low the panel is.
void layOut(OeePanel& panel, int width);
/// The part as large as what is in it.
QRect placeOf(const OeePanel& panel, OeePart part);
QWidget& widgetOf(const OeePanel& panel, OeePart part);

} // namespace linetwin::app
