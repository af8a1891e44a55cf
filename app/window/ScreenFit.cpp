// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ScreenFit.h"

#include "app/settings/Theme.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int usualTitleBar = 4 * gridUnit;
constexpr int usualBorder = gridUnit / 2;

/// Before the first show nothing is known of the frame.
QMargins frameOf(const QWidget& window)
{
    const QWindow* shown = window.isVisible() ? window.windowHandle() : nullptr;
    return shown ? shown->frameMargins() : QMargins(usualBorder, usualTitleBar, usualBorder, usualBorder);
}

} // namespace

ScreenFit::ScreenFit(QWidget& window) : QObject(&window), m_window(window)
{
    fit(window);
    m_fitted = window.size();
    window.installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Show && !event->spontaneous()) {
        m_window.removeEventFilter(this);
        if (m_window.size() == m_fitted) // nobody has asked for another size meanwhile
            QMetaObject::invokeMethod(
                this, [this] { fit(m_window); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ScreenFit::fit(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect room = window.screen()->availableGeometry().marginsRemoved(frameOf(window));
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(room.size()));
    // Where nobody has placed it yet, the desktop does.
    if (!window.isVisible() && !window.testAttribute(Qt::WA_Moved)) {
        window.resize(place.size());
        return;
    }
    // Only what is over an edge is moved; the upper left corner counts most.
    place.moveLeft(std::max(std::min(place.left(), room.right() - place.width() + 1), room.left()));
    place.moveTop(std::max(std::min(place.top(), room.bottom() - place.height() + 1), room.top()));
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace linetwin::app
