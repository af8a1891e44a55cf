// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TitledDock.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/window/ScreenFit.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionDockWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

/// A longer title is cut rather than take the room of the diagram.
constexpr int mostTitleWidth = 40 * gridUnit;

} // namespace

bool TitledDock::event(QEvent* event)
{
    const bool done = QDockWidget::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Polish && widget())
        widget()->installEventFilter(this);
    if (type == QEvent::WindowTitleChange || type == QEvent::FontChange || type == QEvent::Polish)
        makeRoomForTitle();
    if (type == QEvent::Show && !event->spontaneous())
        QMetaObject::invokeMethod(
            this, [this] { fitAsWindow(true); }, Qt::QueuedConnection); // once its frame is known
    return done;
}

bool TitledDock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        makeRoomForTitle();
        if (isFloating() && isVisible())
            QMetaObject::invokeMethod(
                this, [this] { fitAsWindow(false); }, Qt::QueuedConnection);
    }
    return QDockWidget::eventFilter(watched, event);
}

int TitledDock::titleWidth() const
{
    // What the style leaves of any width beside its buttons and margins.
    constexpr int anyWidth = 1000;
    QStyleOptionDockWidget option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, anyWidth, 2 * fontMetrics().height());
    const int room = style()->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, this).width();
    const int text = std::min(fontMetrics().horizontalAdvance(windowTitle()), textPixels(mostTitleWidth));
    return text + anyWidth - room + gridUnit / 2;
}

/// Docks are laid out by what is in them alone.
void TitledDock::makeRoomForTitle()
{
    if (!widget())
        return;
    if (widget()->minimumWidth() != m_leastWidth)
        m_ownWidth = widget()->minimumWidth();
    const int needed = titleWidth();
    m_leastWidth = needed > widget()->minimumSizeHint().width() ? std::max(m_ownWidth, needed) : m_ownWidth;
    widget()->setMinimumWidth(m_leastWidth);
}

/// A floating dock may be smaller than what it shows takes, which a window by itself may not. It stays where the user
/// has put it, unless it is new there or has to grow.
void TitledDock::fitAsWindow(bool isNew)
{
    if (!isFloating() || !isVisible())
        return;
    const QSize needed = size().expandedTo(QDockWidget::minimumSizeHint());
    const bool grows = needed != size();
    if (grows)
        resize(needed);
    if (grows || isNew)
        ScreenFit::fit(*this);
}

} // namespace linetwin::app
