// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace linetwin::app {

/// The text of a chart that is so wide in a panel so high, in pixels: larger in a large window, up to one and a half.
QFont textFontFor(double width, double height);
/// The text, elided in its middle if it is wider than so many whole pixels; not for the fraction of one that a layout
/// by whole pixels leaves out.
QString elidedWithin(int width, const QString& text, const QFont& font);

} // namespace linetwin::app
