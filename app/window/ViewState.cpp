// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ViewState.h"

#include "app/settings/WidgetParts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

#include <functional>
#include <vector>

namespace linetwin::app {

namespace {

/// The same for a widget that takes the place of another: names where there are any, else the number among its like.
QString placeOf(const QWidget& widget, const QWidget& window)
{
    QString place;
    for (const QWidget* each = &widget; each != &window; each = each->parentWidget()) {
        int number = 0;
        for (const QObject* sibling : each->parentWidget()->children()) {
            if (sibling == each)
                break;
            const bool isAlike = sibling->isWidgetType() && sibling->metaObject() == each->metaObject() &&
                                 sibling->objectName() == each->objectName();
            number += isAlike ? 1 : 0;
        }
        place += QStringLiteral("/%1:%2:%3")
                     .arg(QLatin1String(each->metaObject()->className()), each->objectName())
                     .arg(number);
    }
    return place;
}

void forEachWidget(const QWidget& window, const std::function<void(QWidget&, const QString&)>& act)
{
    const QWidgetList found = window.findChildren<QWidget*>();
    // What is chosen again in one may take away others.
    const std::vector<QPointer<QWidget>> widgets(found.begin(), found.end());
    for (const QPointer<QWidget>& widget : widgets)
        // Dialogs see to themselves.
        if (widget && (widget->window() == &window || qobject_cast<const QDockWidget*>(widget->window())))
            act(*widget, placeOf(*widget, window));
}

/// Texts of an editable one are the user's, and its list may be sorted by the language.
bool isPlainChoice(const QComboBox& choice)
{
    return !choice.isEditable();
}

QVariant stateOf(const QWidget& widget)
{
    if (const auto* bar = qobject_cast<const QScrollBar*>(&widget))
        return bar->value();
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget))
        return splitter->saveState();
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return header->saveState();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        return tabs->currentIndex();
    if (isOfDocument(widget))
        return {};
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget); choice && isPlainChoice(*choice))
        return choice->currentIndex();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && button->isCheckable())
        return button->isChecked();
    return {};
}

/// By the signals that a user's hand would send, where views listen to them.
void setState(QWidget& widget, const QVariant& state)
{
    if (auto* bar = qobject_cast<QScrollBar*>(&widget))
        bar->setValue(state.toInt());
    if (auto* splitter = qobject_cast<QSplitter*>(&widget))
        splitter->restoreState(state.toByteArray());
    if (auto* header = qobject_cast<QHeaderView*>(&widget))
        header->restoreState(state.toByteArray());
    if (auto* tabs = qobject_cast<QTabWidget*>(&widget))
        tabs->setCurrentIndex(state.toInt());
    auto* choice = qobject_cast<QComboBox*>(&widget);
    if (choice && isPlainChoice(*choice) && choice->currentIndex() != state.toInt() &&
        state.toInt() < choice->count()) {
        choice->setCurrentIndex(state.toInt());
        Q_EMIT choice->activated(state.toInt());
    }
    auto* button = qobject_cast<QAbstractButton*>(&widget);
    if (button && button->isCheckable() && button->isChecked() != state.toBool() && button->isEnabled())
        button->click();
}

} // namespace

ViewState::ViewState(const QWidget& window)
{
    forEachWidget(window, [this](const QWidget& widget, const QString& place) {
        const QVariant state = stateOf(widget);
        if (state.isValid())
            m_states.insert(place, state);
        if (widget.hasFocus())
            m_focus = place;
    });
}

void ViewState::restore(QWidget& window) const
{
    QPointer<QWidget> focused;
    const auto restoreOnes = [&](bool areScrollBars) {
        forEachWidget(window, [&](QWidget& widget, const QString& place) {
            const auto known = m_states.constFind(place);
            if (known != m_states.cend() && (qobject_cast<QScrollBar*>(&widget) != nullptr) == areScrollBars)
                setState(widget, *known);
            if (place == m_focus)
                focused = &widget;
        });
    };
    restoreOnes(false);
    // Contents have their size once they are laid out.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    restoreOnes(true);
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace linetwin::app
