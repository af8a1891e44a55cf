// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

#include <array>

namespace linetwin::app::testing {

/// What a screen reader finds below a widget, and what of it leaves a listener without an answer.
class AccessibleTree {
public:
    explicit AccessibleTree(QWidget& root)
    {
        if (QAccessibleInterface* top = QAccessible::queryAccessibleInterface(&root))
            walk(*top, 0);
    }

    const QStringList& problems() const { return m_problems; }
    int controls() const { return m_controls; }

private:
    static bool isControl(QAccessible::Role role)
    {
        constexpr std::array roles{QAccessible::Button,       QAccessible::CheckBox,   QAccessible::RadioButton,
                                   QAccessible::ComboBox,     QAccessible::SpinBox,    QAccessible::Slider,
                                   QAccessible::EditableText, QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
                                   QAccessible::Table,        QAccessible::Tree,       QAccessible::List,
                                   QAccessible::MenuItem,     QAccessible::Chart,      QAccessible::PageTab};
        return std::ranges::find(roles, role) != roles.end();
    }
    static bool hasNoMeaning(QAccessible::Role role)
    {
        constexpr std::array roles{QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window};
        return std::ranges::find(roles, role) != roles.end();
    }
    static bool hasValue(QAccessible::Role role)
    {
        constexpr std::array roles{QAccessible::Slider, QAccessible::SpinBox, QAccessible::ComboBox,
                                   QAccessible::ProgressBar, QAccessible::ScrollBar};
        return std::ranges::find(roles, role) != roles.end();
    }
    /// What is made of many of one kind is looked at in its first ones.
    static int fewestChildren(const QAccessibleInterface& each)
    {
        const QAccessible::Role role = each.role();
        const bool isLong = role == QAccessible::Table || role == QAccessible::Tree;
        return isLong ? std::min(each.childCount(), 60) : each.childCount();
    }
    /// A part of one of Qt's own controls, which speaks for it.
    static bool isPartOfQt(const QWidget* widget)
    {
        return widget && widget->objectName().startsWith(QStringLiteral("qt_")) && !isViewport(*widget);
    }
    static bool isViewport(const QWidget& widget)
    {
        return widget.objectName() == QStringLiteral("qt_scrollarea_viewport");
    }
    static QString name(const QAccessibleInterface& each) { return each.text(QAccessible::Name); }

    static QString placeOf(const QAccessibleInterface& each)
    {
        QStringList place;
        const auto* object = each.object();
        for (const QObject* part = object; part && place.size() < 5; part = part->parent()) {
            const QString own = part->objectName();
            place.prepend(QString::fromLatin1(part->metaObject()->className()).section(QStringLiteral("::"), -1) +
                          (own.isEmpty() ? QString() : u'#' + own));
        }
        return place.join(u'/');
    }

    void report(const QAccessibleInterface& each, const QString& what)
    {
        m_problems << QStringLiteral("%1 “%2” (role %3): %4").arg(placeOf(each), name(each)).arg(each.role()).arg(what);
    }

    void walk(QAccessibleInterface& each, int depth)
    {
        const auto* widget = qobject_cast<QWidget*>(each.object());
        if (!each.isValid() || each.state().invisible || depth > 60 || isPartOfQt(widget))
            return;
        check(each, widget);
        QMap<QString, int> siblings;
        for (int i = 0; i < fewestChildren(each); ++i) {
            QAccessibleInterface* child = each.child(i);
            if (!child)
                continue;
            walk(*child, depth + 1);
            const bool isCounted = widget && qobject_cast<QWidget*>(child->object()) && isControl(child->role()) &&
                                   !child->state().invisible && !name(*child).isEmpty();
            if (isCounted && ++siblings[QString::number(child->role()) + name(*child)] == 2)
                report(*child, QStringLiteral("named as another beside it"));
        }
    }

    void check(const QAccessibleInterface& each, const QWidget* widget)
    {
        const QAccessible::Role role = each.role();
        const bool takesTab = widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (role == QAccessible::LayeredPane)
            report(each, QStringLiteral("is read out as a layered pane"));
        // Within tables and lists cells may be empty, and what edits a cell is the cell's.
        if (!widget || isViewport(*widget) || !(takesTab || isControl(role)))
            return;
        ++m_controls;
        checkName(each, *widget);
        if (each.text(QAccessible::Description).contains(QStringLiteral("<p>")))
            report(each, QStringLiteral("has markup in its description"));
        if (hasNoMeaning(role) && takesTab)
            report(each, QStringLiteral("has a role that says nothing"));
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (box && name(each) == box->currentText())
            report(each, QStringLiteral("is named by what is chosen in it"));
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->focusPolicy() & Qt::TabFocus && label->text().isEmpty())
            report(each, QStringLiteral("is a stop of Tab without a text"));
        auto& changeable = const_cast<QAccessibleInterface&>(each);
        if (hasValue(role) && !changeable.valueInterface() && each.text(QAccessible::Value).isEmpty() &&
            role != QAccessible::ComboBox)
            report(each, QStringLiteral("has no value"));
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        const bool isIcon = button && !button->icon().isNull() &&
                            (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly));
        if (isIcon && widget->toolTip().isEmpty())
            report(each, QStringLiteral("is an icon without a tooltip"));
    }

    void checkName(const QAccessibleInterface& each, const QWidget& widget)
    {
        static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
        const QString spoken = name(each);
        if (spoken.trimmed().isEmpty())
            report(each, QStringLiteral("has no name"));
        else if (!spoken.contains(QRegularExpression(QStringLiteral("[\\p{L}\\p{N}]"))))
            report(each, QStringLiteral("has a sign for a name"));
        if (spoken.contains(mnemonic))
            report(each, QStringLiteral("has a mnemonic's sign in its name"));
        if (spoken.contains(QString::fromLatin1(widget.metaObject()->className())) ||
            spoken.contains(QStringLiteral("linetwin::")))
            report(each, QStringLiteral("is named by its class"));
        if (spoken.contains(QStringLiteral("<")) || spoken.contains(u'\n'))
            report(each, QStringLiteral("has markup or lines in its name"));
    }

    QStringList m_problems;
    int m_controls = 0;
};

} // namespace linetwin::app::testing
