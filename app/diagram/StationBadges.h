// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPainter;

namespace linetwin::app {

// What sits on the corners of a station's card, which is drawn at the origin in this size.

/// At the upper left: the station is the momentary bottleneck. Larger where the card is seen from afar.
void paintBottleneckBadge(QPainter& painter, QSizeF card, bool isFromAfar, int overrideCount);

/// At the upper right: so many parameters differ from the baseline.
void paintOverrideBadge(QPainter& painter, QSizeF card, int overrideCount);

/// At the lower left: something is wrong with the station, or worth saying.
void paintProblemSign(QPainter& painter, QSizeF card, bool isFatal);

} // namespace linetwin::app
