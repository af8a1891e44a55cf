// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

class QMimeData;

namespace linetwin::app {

/// A table that leaves the program for a spreadsheet: texts are QString, numbers double, an empty cell a null QVariant.
struct ChartTable {
    QStringList header;
    QList<QVariantList> rows;
};

/// Tab-separated lines with the locale's decimal sign and no grouping, which is what a spreadsheet of the same locale
/// reads as numbers. Tabs and line ends within a text become blanks; a text that a spreadsheet would compute gets an
/// apostrophe. Tables are parted by an empty line.
QString tabSeparated(const QList<ChartTable>& tables);
/// The same as text and as HTML, for the clipboard. The caller owns it.
QMimeData* clipboardTable(const QList<ChartTable>& tables);

} // namespace linetwin::app
