// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/GuideOpening.h"

#include "app/guide/GuideWindow.h"
#include "app/preferences/KeyCapture.h"
#include "app/window/GuideTopics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

namespace linetwin::app {

GuideOpening::GuideOpening(QObject* owner) : QObject(owner)
{
    qApp->installEventFilter(this);
}

GuideOpening::~GuideOpening() = default;

void GuideOpening::openBy(QAction& action)
{
    m_action = &action;
    connect(&action, &QAction::triggered, this, [this] { open(QApplication::focusWidget()); });
}

void GuideOpening::open(const QWidget* focused)
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    // A modal dialog takes the keyboard and the mouse from all windows but those that belong to it.
    QWidget* modal = QApplication::activeModalWidget();
    m_guide->winId();
    QWindow* over = modal ? modal->window()->windowHandle() : nullptr;
    if (m_guide->windowHandle()->transientParent() != over) {
        m_guide->hide();
        m_guide->windowHandle()->setTransientParent(over);
    }
    m_guide->open(guideTopic(focused));
}

bool GuideOpening::eventFilter(QObject* watched, QEvent* event)
{
    // Where the action is a shortcut, its key never comes as a press.
    if (m_action && event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* widget = static_cast<const QWidget*>(watched);
        const bool isMeant = m_action->shortcuts().contains(QKeySequence(key->keyCombination())) &&
                             !qobject_cast<const KeyCapture*>(widget); // where the key is being chosen
        if (isMeant && widget->window() != m_guide.get()) {
            open(widget);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linetwin::app
