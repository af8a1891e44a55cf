// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace linetwin::app {

/// A name cut to a width. The beginning and the last word or number stay, as names of one kind differ there; where
/// another of `others` would read the same, what the two differ in stays instead.
QString shortenedName(const QString& name, const QFontMetricsF& metrics, double width, const QStringList& others = {});

/// In at most two lines, parted at a space; the second one is shortened where both do not hold it.
QStringList nameInTwoLines(const QString& name, const QFontMetricsF& metrics, double width,
                           const QStringList& others = {});

} // namespace linetwin::app
