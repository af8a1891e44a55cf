// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Targets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace linetwin::app::testing {

namespace {

QString ownName(const QWidget& widget)
{
    if (!widget.objectName().isEmpty())
        return widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
}

bool isWritable(const QWidget& widget)
{
    return !widget.property("readOnly").toBool();
}

std::optional<Targets::Kind> kindOf(const QWidget& widget)
{
    using enum Targets::Kind;
    if (widget.objectName() == u"qt_spinbox_lineedit" || qobject_cast<const QMenu*>(&widget))
        return std::nullopt;
    const bool isField = qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
                         qobject_cast<const QPlainTextEdit*>(&widget);
    if (isField)
        return isWritable(widget) ? Field : Surface;
    if (qobject_cast<const QComboBox*>(&widget))
        return Choice;
    if (qobject_cast<const QAbstractButton*>(&widget))
        return Button;
    if (qobject_cast<const QAbstractItemView*>(&widget))
        return View;
    const bool takesMouse = widget.focusPolicy() != Qt::NoFocus || widget.acceptDrops() || widget.hasMouseTracking() ||
                            qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget) ||
                            qobject_cast<const QAbstractScrollArea*>(&widget);
    return takesMouse ? std::optional(Surface) : std::nullopt;
}

} // namespace

Targets Targets::shown()
{
    // Qt has them in the order of their addresses.
    QWidgetList windows = QApplication::topLevelWidgets();
    std::ranges::sort(windows, {},
                      [](const QWidget* window) { return std::pair(window->parent() != nullptr, ownName(*window)); });
    Targets targets;
    for (QWidget* window : windows) {
        if (window->isVisible() && window->windowType() != Qt::ToolTip)
            targets.addTree(*window, {});
    }
    return targets;
}

Targets Targets::of(QWidget& window)
{
    Targets targets;
    targets.addTree(window, {});
    return targets;
}

void Targets::addTree(QWidget& widget, const QString& around)
{
    if (widget.isEnabled() && !widget.visibleRegion().isEmpty())
        add(widget, around);
    const bool isSaid = !widget.objectName().isEmpty() && !widget.objectName().startsWith(u"qt_");
    const QString inside = isSaid && !widget.isWindow() ? around + widget.objectName() + u'/' : around;
    for (QObject* child : widget.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part && !part->isWindow() && part->isVisible())
            addTree(*part, inside);
    }
}

void Targets::add(QWidget& widget, const QString& around)
{
    const auto kind = kindOf(widget);
    if (!kind)
        return;
    const QString name = around + ownName(widget);
    QString unique = name;
    for (int number = 2; m_widgets.contains(unique); ++number)
        unique = name + u'#' + QString::number(number);
    m_widgets.insert(unique, &widget);
    m_byKind[static_cast<std::size_t>(*kind)] << unique;
}

} // namespace linetwin::app::testing
