// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/properties/StopSummary.h"

#include <QPixmap>
#include <QRect>
#include <QString>

class QAbstractButton;
class QWidget;

namespace linetwin::app {

/// How a line of the list of stops looks, and its words for screen readers and tips.

int stopRowHeight();
/// Where the name stands; it is elided there.
QRect stopNameArea(const QWidget& row, const StopSummary& summary);
/// For the paintEvent() of the row; a checked one is open.
void paintStopRow(QAbstractButton& row, const StopSummary& summary);
/// What hangs on the mouse.
QPixmap stopDragPicture(const QWidget& row, const StopSummary& summary);

QString stopRowDescription(const StopSummary& summary);
QString stopRowToolTip(const StopSummary& summary);

} // namespace linetwin::app
