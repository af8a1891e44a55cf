// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartPicture.h"

namespace linetwin::app {

/// The picture's charts laid out anew for a sheet: as large as the sheet wants its texts, smaller where rows or legend
/// need it, and at the sheet's smallest scale with as many whole rows as fit. What is left out is told at the foot.
void paintOnSheet(QPainter& painter, const ChartPicture& picture, const PictureSheet& sheet);

} // namespace linetwin::app
