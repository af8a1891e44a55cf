// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/AccessibleRole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace linetwin::app {

namespace {

constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* makeWithRole(const QString& /*className*/, QObject* object)
{
    const QVariant role = object->isWidgetType() ? object->property(roleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeWithRole);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace linetwin::app
