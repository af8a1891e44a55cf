// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace linetwin::app {

/// What the guide says about the part of the window that has the focus, as `chapter#heading`: that of the widget or of
/// the nearest one around it that has a topic. Empty where there is none, as without a widget.
QString guideTopic(const QWidget* widget);

/// All topics that guideTopic() can give, for the test that they are there.
QStringList allGuideTopics();

} // namespace linetwin::app
