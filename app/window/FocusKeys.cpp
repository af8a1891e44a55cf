// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FocusKeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>

namespace linetwin::app {

namespace {

bool usesSpace(const QObject* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

/// Whether a list with the focus searches by the letters that are typed.
bool usesLetters(const QObject* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
}

} // namespace

bool FocusKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        const bool isLetter = key->key() == Qt::Key_N && !(key->modifiers() & ~Qt::ShiftModifier);
        if ((isSpace && usesSpace(watched)) || (isLetter && usesLetters(watched))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linetwin::app
