// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace linetwin::app {

/// How chapters look in the theme that is in force, as a style sheet of Qt's rich text; with body letters of that size.
QString pageStyle(double points);

/// Behind the words of a search: letters stay readable on it.
QColor markColor();

} // namespace linetwin::app
