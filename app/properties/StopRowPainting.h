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

/// The words under the name take more than one line where the row is too narrow.
int stopRowHeight(const StopSummary& summary, int width);
/// Where the name stands; it is elided there.
QRect stopNameArea(const QWidget& row, const StopSummary& summary);
/// For the paintEvent() of the row; a checked one is open. Under the field of its name there are no words.
void paintStopRow(QAbstractButton& row, const StopSummary& summary, bool hasWords);
/// What hangs on the mouse.
QPixmap stopDragPicture(const QWidget& row, const StopSummary& summary);

QString stopRowDescription(const StopSummary& summary);
QString stopRowToolTip(const StopSummary& summary);

} // namespace linetwin::app
