// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace linetwin::app {

/// A name cut to a width. The beginning and a last word or number after it stay, as names of one kind differ there;
/// where another of `others` would read the same, what the two differ in stays instead.
QString shortenedName(const QString& name, const QFontMetricsF& metrics, double width, const QStringList& others = {});

/// In at most two lines, parted at a space or within a word at a hyphen or a capital; the second one is shortened where
/// both do not hold it.
QStringList nameInTwoLines(const QString& name, const QFontMetricsF& metrics, double width,
                           const QStringList& others = {});

/// The two lines of whole text that are least wide; empty where there is no place to part the name.
QStringList nameInHalves(const QString& name, const QFontMetricsF& metrics);

/// With places to break at, which are not seen, within words that are too long for a narrow panel.
QString breakable(const QString& name);

} // namespace linetwin::app
