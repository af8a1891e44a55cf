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

/// Whether letters of a size in scene units can be read on a screen that shows the scene at this scale.
bool canBeRead(double pixelSize, double scale);

/// The size of letters, at most `largest`, in which a number has room. It is estimated from its length, as measuring
/// would cost more than drawing what is another number in every frame.
double numberPixels(const QString& number, double width, double largest);

/// Draws one line, elided to the width of the area; returns the width that was used.
double drawElided(QPainter& painter, const QRectF& area, const QString& text, int flags = Qt::AlignLeft);

/// Draws a name on one or two lines, shortened where they do not hold it so that it can be told from `others`.
void drawInTwoLines(QPainter& painter, const QRectF& area, const QString& name, const QStringList& others, int flags);

/// Draws a text on a line; where that does not hold it in smaller letters, on two lines of `wide` if need be. A reason
/// that it ends with has the second one to itself.
void drawCaption(QPainter& painter, const QRectF& line, const QRectF& wide, const QString& text, const QString& reason);

} // namespace linetwin::app
