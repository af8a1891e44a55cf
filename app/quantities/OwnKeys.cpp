// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/OwnKeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace linetwin::app {

namespace {

QAction* actionOf(const QWidget& widget, const QKeyEvent& event)
{
    const QKeySequence pressed(event.keyCombination());
    for (QAction* action : widget.actions()) {
        const bool isOwn = action->shortcutContext() == Qt::WidgetShortcut && action->isEnabled();
        if (isOwn && action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

} // namespace

OwnKeys::OwnKeys(QWidget& widget) : QObject(&widget)
{
    widget.installEventFilter(this);
}

bool OwnKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto& widget = *qobject_cast<QWidget*>(watched);
    QAction* action = widget.hasFocus() ? actionOf(widget, key) : nullptr; // not while a field in it has the focus
    if (!action)
        return false;
    event->accept(); // no shortcut then, but a key of the widget
    if (!isOverride && (!key.isAutoRepeat() || action->autoRepeat()))
        action->trigger();
    return true;
}

} // namespace linetwin::app
