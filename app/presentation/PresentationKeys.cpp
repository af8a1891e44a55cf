// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/PlaybackClock.h"
#include "app/presentation/Presentation.h"
#include "app/presentation/SideBySide.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QToolButton>
#include <QWheelEvent>

#include <cstdlib>

namespace linetwin::app {

namespace {

constexpr int wheelStep = 120;

} // namespace

void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown: go(1); return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace: go(-1); return;
    case Qt::Key_Home: goTo(0); return;
    case Qt::Key_End: goTo(count() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_typed ? goToTyped() : go(1); return;
    case Qt::Key_C: togglePair(); return;
    case Qt::Key_M: toggleStory(); return;
    case Qt::Key_X:
        if (auto* side = qobject_cast<SideBySide*>(m_pair))
            side->besideNext();
        return;
    case Qt::Key_G:
        if (auto* go = m_pair->findChild<QToolButton*>(QStringLiteral("side.go")))
            go->click();
        return;
    case Qt::Key_B:
    case Qt::Key_Period: setBlank(!m_isBlank); return;
    case Qt::Key_Space:
        m_plays = !m_clock.isPlaying();
        m_clock.togglePlaying();
        return;
    case Qt::Key_Escape:
    case Qt::Key_F5:
    case Qt::Key_F11: close(); return;
    default: break;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        typeDigit(event->key() - Qt::Key_0);
    else
        QWidget::keyPressEvent(event);
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        go(1);
    else if (event->button() == Qt::RightButton || event->button() == Qt::BackButton)
        go(-1);
    else if (event->button() == Qt::ForwardButton)
        go(1);
}

void Presentation::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < wheelStep)
        return;
    go(m_wheel > 0 ? -1 : 1);
    m_wheel = 0;
}

bool Presentation::event(QEvent* event)
{
    // All keys are the slides', also those that are the window's elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace linetwin::app
