// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace linetwin::app {

namespace {

constexpr int largeStep = 10;

} // namespace

bool QuantityEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        // With nothing typed, undo and redo belong to the document, and Space to the playback, not to the line edit.
        if (!hasPendingText() && (isSpace || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            key->ignore();
            return true;
        }
    }
    return QAbstractSpinBox::event(event);
}

bool QuantityEdit::eventFilter(QObject* watched, QEvent* event)
{
    // Tool buttons take no focus: a press on one still ends the typing.
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            commitIfValid();
    }
    return QAbstractSpinBox::eventFilter(watched, event);
}

void QuantityEdit::focusInEvent(QFocusEvent* event)
{
    QCoreApplication::instance()->installEventFilter(this);
    const bool isPending = hasPendingText();
    if (!isPending)
        showValue();
    QAbstractSpinBox::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!isPending && isByKey)
        selectAllFromEnd();
}

void QuantityEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        selectAllFromEnd();
        return;
    case Qt::Key_Escape:
        if (hasPendingText()) {
            discardPendingText();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // Qt takes ten steps with Ctrl; many hands try Shift.
        if (event->modifiers() == Qt::ShiftModifier) {
            stepBy(event->key() == Qt::Key_Up ? largeStep : -largeStep);
            return;
        }
        break;
    default: break;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void QuantityEdit::focusOutEvent(QFocusEvent* event)
{
    QCoreApplication::instance()->removeEventFilter(this);
    // Another window is not the end of typing, and a menu only of a text that is complete.
    if (event->reason() == Qt::PopupFocusReason)
        commitIfValid();
    else if (event->reason() != Qt::ActiveWindowFocusReason)
        commit();
    m_gesture.end();
    QAbstractSpinBox::focusOutEvent(event);
    if (!hasPendingText())
        showValue();
}

void QuantityEdit::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void QuantityEdit::paintEvent(QPaintEvent* event)
{
    QAbstractSpinBox::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().bad, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

} // namespace linetwin::app
