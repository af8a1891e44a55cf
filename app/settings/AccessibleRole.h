// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace linetwin::app {

/// What a widget that paints itself is for screen readers; its name and description are those of the widget. Before
/// anybody asks for them, so best in its constructor.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace linetwin::app
