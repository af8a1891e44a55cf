// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include <functional>

class QPainter;
class QRectF;
class QString;
class QToolButton;
class QWidget;

namespace linetwin::app {

/// So that nothing beside it moves when it comes and goes.
void keepPlaceWhenHidden(QWidget& widget);

/// A small flat button at the end of a field, in reach of Tab; its place stays while it is hidden.
void makeFieldButton(QToolButton& button);

/// What hangs on the mouse in a drag: a symbol, painted into a square of that side, and a word.
QPixmap dragPicture(const QWidget& from, const QString& word, int symbolSide,
                    const std::function<void(QPainter&, const QRectF&)>& paintSymbol);

} // namespace linetwin::app
