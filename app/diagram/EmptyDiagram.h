// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace linetwin::app {

/// What to do in a diagram without stations.
QString emptyDiagramHint();

/// Draws the hint in the middle of the viewport; `isDropHovered`: a template
/// could be dropped now.
void paintEmptyDiagram(QPainter& painter, const QRect& viewport, bool isDropHovered);

} // namespace linetwin::app
