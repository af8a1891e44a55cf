// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PaneKeys.h"

#include "app/playback/PlaybackBar.h"
#include "app/window/Actions.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QToolBar>

#include <functional>

namespace linetwin::app {

namespace {

bool isIn(const QWidget* pane, const QWidget* widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

bool takesFocus(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
           !widget->focusProxy();
}

QWidget* firstIn(QWidget* pane, const std::function<bool(const QWidget*)>& isMeant = {})
{
    QWidget* widget = pane;
    do {
        if (isIn(pane, widget) && takesFocus(widget) && (!isMeant || isMeant(widget)))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != pane);
    return nullptr;
}

} // namespace

PaneKeys::PaneKeys(const Actions& actions, QMainWindow& window, QWidget& diagram, QDockWidget& properties)
    : QObject(&window), m_window(window), m_diagram(diagram), m_properties(properties)
{
    connect(actions[ActionId::NextPane], &QAction::triggered, this, [this] { step(1); });
    connect(actions[ActionId::PreviousPane], &QAction::triggered, this, [this] { step(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focused) { remember(focused); });
    properties.installEventFilter(this);
}

QList<QWidget*> PaneKeys::panes() const
{
    QList<QWidget*> panes;
    for (QToolBar* bar : m_window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        panes << bar;
    panes << &m_diagram;
    if (auto* playback = m_window.findChild<PlaybackBar*>())
        panes << playback;
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        panes << dock->widget();
    // What is behind another tab is visible for Qt, but has its place outside the window.
    panes.removeIf([this](const QWidget* pane) {
        const bool isFloating = pane->window() != &m_window;
        return !pane->isVisible() ||
               (!isFloating && !m_window.rect().intersects(QRect(pane->mapTo(&m_window, QPoint()), pane->size())));
    });
    return panes;
}

void PaneKeys::step(int direction)
{
    const QList<QWidget*> all = panes();
    const QWidget* focused = QApplication::focusWidget();
    const auto count = all.size();
    qsizetype present = direction > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (isIn(all[i], focused))
            present = i;
    }
    for (qsizetype tried = 1; tried <= count; ++tried) {
        if (enter(all[(present + direction * tried + 2 * count) % count]))
            return;
    }
}

bool PaneKeys::enter(QWidget* pane)
{
    QWidget* last = m_lastFocus.value(pane);
    QWidget* target = last && isIn(pane, last) && takesFocus(last) ? last : firstIn(pane);
    if (!target)
        return false;
    if (!target->isActiveWindow())
        target->activateWindow();
    target->setFocus(Qt::TabFocusReason);
    return true;
}

void PaneKeys::remember(QWidget* focused)
{
    if (!focused)
        return;
    for (QWidget* pane : panes()) {
        if (isIn(pane, focused))
            m_lastFocus[pane] = focused;
    }
}

void PaneKeys::enterProperties()
{
    m_properties.show();
    m_properties.raise();
    QWidget* pane = m_properties.widget();
    m_lastFocus.remove(pane); // of another station
    // A field, in which typing means something; buttons come with Tab.
    QWidget* field = firstIn(pane, [](const QWidget* widget) {
        return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
    });
    if (!field) {
        enter(pane);
        return;
    }
    if (!field->isActiveWindow())
        field->activateWindow();
    field->setFocus(Qt::TabFocusReason);
}

void PaneKeys::typeInProperties(const QString& editor, const QString& text)
{
    m_properties.show();
    m_properties.raise();
    auto* field = m_properties.widget()->findChild<QAbstractSpinBox*>(editor);
    if (!field || !takesFocus(field))
        return;
    for (QWidget* outer = field->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->ensureWidgetVisible(field);
    }
    if (!field->isActiveWindow())
        field->activateWindow();
    field->setFocus(Qt::TabFocusReason); // which selects all
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QCoreApplication::sendEvent(field, &press);
}

bool PaneKeys::eventFilter(QObject* watched, QEvent* event)
{
    // What has a use for Escape of its own, such as a text that is being typed, does not let it through.
    if (watched == &m_properties && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_window.activateWindow();
        m_diagram.setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linetwin::app
