// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Plot.h"

class QPainter;

namespace linetwin::app {

/// At which a marker is told from the others, px: the arms of a star are thin.
constexpr double legibleSize(PlotMarker marker)
{
    return marker == PlotMarker::Star ? 13 : 9;
}

/// A marker as Qt Charts draws it, for legends.
void paintMarker(QPainter& painter, PlotMarker marker, QPointF center, double size, const QColor& color,
                 const QColor& outline);

} // namespace linetwin::app
