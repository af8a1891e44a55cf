// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace linetwin::app {

/// All of the part, in the order that it has, follows `before`: widgets that are made late are not the last to be
/// reached by Tab.
void placeInTabOrder(QWidget& before, QWidget& part);
/// The last one of the part.
QWidget* lastInTabOrder(QWidget& part);

} // namespace linetwin::app
