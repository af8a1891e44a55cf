// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace linetwin::app {

/// The name cut to a width. What tells stations apart is often the end: the last word or number stays whole, as in
/// "Sta… 17", where there is room for that and for a letter before it.
QString elidedName(const QString& name, const QFontMetricsF& metrics, double width);

} // namespace linetwin::app
