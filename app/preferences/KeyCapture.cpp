// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/KeyCapture.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace linetwin::app {

namespace {

bool movesAbout(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter: return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    default: return false;
    }
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_unknown: return true;
    default: return false;
    }
}

/// Shift that is needed to write a character at all, as in "?", is none of the shortcut's.
QKeyCombination pressedKey(const QKeyEvent& event)
{
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    const QString text = event.text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace())
        modifiers &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()));
}

} // namespace

KeyCapture::KeyCapture(QWidget* parent) : QKeySequenceEdit(parent) {}

void KeyCapture::show(const QKeySequence& key)
{
    const QSignalBlocker blocker(this);
    setKeySequence(key);
}

bool KeyCapture::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !movesAbout(*static_cast<QKeyEvent*>(event)))
        return QKeySequenceEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->ignore();
        return false;
    }
    return QWidget::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent* event)
{
    if (movesAbout(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    const QKeySequence key(pressedKey(*event));
    show(key);
    Q_EMIT pressed(key);
}

} // namespace linetwin::app
