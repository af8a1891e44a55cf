// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Plot.h"

class QPainter;

namespace linetwin::app {

/// Draws the lines, bands and marks of a plot, cut at its edges, for a device that knows no clipping, as SVG: Qt Charts
/// draws all of a series and leaves it to the device to cut what a zoom has put outside.
void paintCropped(QPainter& painter, const Plot& plot);
/// The plot without them.
Plot withoutCropped(Plot plot);

} // namespace linetwin::app
