// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FocusKeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

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

bool press(QAbstractButton& button)
{
    auto* tool = qobject_cast<QToolButton*>(&button);
    if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button.click();
    return true;
}

/// Ticks what can be ticked; any other row has its own use for Enter.
bool toggle(const QAbstractItemView& view)
{
    const QModelIndex current = view.currentIndex();
    const QVariant state = current.data(Qt::CheckStateRole); // items are said to be checkable that have no box
    if (!state.isValid() || !(current.flags() & Qt::ItemIsUserCheckable) || !(current.flags() & Qt::ItemIsEnabled))
        return false;
    const bool isChecked = state.toInt() == Qt::Checked;
    return view.model()->setData(current, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// What Space does elsewhere.
bool act(QObject* widget)
{
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return press(*button);
    if (auto* box = qobject_cast<QComboBox*>(widget); box && !box->isEditable()) {
        box->showPopup();
        return true;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && toggle(*view);
}

/// Shift+F10 opens a context menu, as the menu key does by itself; on Windows the system tells of both.
bool openMenuBy(const QKeyEvent& key, QObject* watched)
{
#ifdef Q_OS_WIN
    Q_UNUSED(key)
    Q_UNUSED(watched)
    return false;
#else
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool isMenuKey = key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier && !key.isAutoRepeat();
    if (!isMenuKey || !widget || !widget->hasFocus())
        return false;
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &menu);
    return true;
#endif
}

/// An area scrolls by itself only to what follows in it, and not to where the keyboard comes in from outside.
void bringIntoView(QObject* watched, Qt::FocusReason reason)
{
    const bool isByKey =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    auto* widget = qobject_cast<QWidget*>(watched);
    for (QWidget* around = widget; isByKey && around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area && area != widget)
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

FocusKeys::FocusKeys(QWidget& window, const QAction& play) : QObject(&window), m_window(window), m_play(play) {}

bool FocusKeys::isOfWindow(const QWidget& widget) const
{
    const QWidget* top = widget.window();
    return top == &m_window || (qobject_cast<const QDockWidget*>(top) && top->parentWidget() == &m_window);
}

bool FocusKeys::isPlayOnSpace() const
{
    return m_play.isEnabled() && m_play.shortcuts().contains(QKeySequence(Qt::Key_Space));
}

bool FocusKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        const bool isLetter = key->text().size() == 1 && key->text().front().isLetterOrNumber() &&
                              !(key->modifiers() & ~Qt::ShiftModifier);
        if ((isSpace && !isPlayOnSpace() && usesSpace(watched)) || (isLetter && usesLetters(watched))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        bringIntoView(watched, static_cast<QFocusEvent*>(event)->reason());
    if (event->type() == QEvent::KeyPress && openMenuBy(*static_cast<QKeyEvent*>(event), watched))
        return true;
    if (event->type() == QEvent::KeyPress && isPlayOnSpace()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier) && !key->isAutoRepeat();
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (isEnter && isPlain && widget && widget->hasFocus() && isOfWindow(*widget) && act(watched))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linetwin::app
