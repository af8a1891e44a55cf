// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace linetwin::app {

/// The application's font with a weight of QFont::Weight, in scene units.
QFont cardFont(int weight, double pixelSize);

/// Draws one line, elided to the width of the area; returns the width that was used.
double drawElided(QPainter& painter, const QRectF& area, const QString& text, int flags = Qt::AlignLeft);

/// Draws a name on one or two lines, shortened where they do not hold it so that it can be told from `others`.
void drawInTwoLines(QPainter& painter, const QRectF& area, const QString& name, const QStringList& others, int flags);

} // namespace linetwin::app
