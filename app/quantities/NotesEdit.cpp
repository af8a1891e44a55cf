// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/NotesEdit.h"

#include "app/quantities/PendingText.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"

#include <QKeyEvent>
#include <QPainter>

#include <chrono>

namespace linetwin::app {

namespace {

/// So that a crash costs no more than the last words.
constexpr std::chrono::milliseconds typingPause{1000};

} // namespace

NotesEdit::NotesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NotesEdit::takeOver);
    connect(&typedText(), &TypedText::wanted, this, &NotesEdit::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (hasPendingText())
            m_pause.start();
        else
            m_pause.stop();
    });
}

void NotesEdit::showNotes(const QString& notes)
{
    if (hasPendingText() || notes == m_shown)
        return;
    m_shown = notes;
    setPlainText(notes);
    m_plain = toPlainText();
    m_pause.stop();
}

void NotesEdit::commit()
{
    takeOver();
    Q_EMIT settled();
}

void NotesEdit::takeOver()
{
    m_pause.stop();
    if (!hasPendingText())
        return;
    m_shown = toPlainText();
    m_plain = m_shown;
    Q_EMIT edited(m_shown);
}

void NotesEdit::discard()
{
    if (hasPendingText())
        setPlainText(m_shown);
}

bool NotesEdit::event(QEvent* event)
{
    return leavesShortcut(*event, *this) || QPlainTextEdit::event(event);
}

void NotesEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
    } else if (event->key() == Qt::Key_Escape && hasPendingText()) {
        discard();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NotesEdit::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect());
}

void NotesEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void NotesEdit::focusOutEvent(QFocusEvent* event)
{
    // Another window or a menu of the text is not the end of typing.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        commit();
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update(); // the ring goes
}

} // namespace linetwin::app
