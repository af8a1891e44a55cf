// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/monkey/Choices.h"
#include "tests/app/monkey/ThreadWork.h"

#include <QPoint>
#include <QString>
#include <QWidget>

namespace linetwin::app::testing {

/// What takes the mouse: of what scrolls its contents.
QWidget& surfaceOf(QWidget& widget);
/// A place in thousandths of its width and height.
QPoint placeIn(const QWidget& surface, int x, int y);
/// Something to type: numbers as they should and should not be, names, signs that mean something elsewhere, nothing.
QString someText(Choices& choices);
/// Types it in place of what is there; the widget takes the focus. Says when each key is done.
void typeInto(QWidget& field, const QString& text, ThreadWork& work);
/// Of `Ctrl+Shift+Z`, as if pressed where the focus is.
void pressKeys(const QString& keys, QWidget& otherwise);
/// Chooses the item of a combo box as a click in its list does.
void chooseItem(QWidget& combo, int index);

} // namespace linetwin::app::testing
