// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace linetwin::app {

/// The text of a chart that is so wide in a panel so high, in pixels: larger in a large window, up to one and a half.
QFont textFontFor(double width, double height);

} // namespace linetwin::app
