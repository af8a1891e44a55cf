// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <QList>
#include <QStringList>
#include <QVariant>

class QMimeData;

namespace linetwin::app {

/// A number in a cell with the digits that it is shown with.
struct TableNumber {
    double value = 0;
    int decimals = 0;
};

/// A table that leaves the program for a spreadsheet. A cell is a text (QString), a number (double, or TableNumber
/// where the digits matter), a moment (QDateTime), a time since the shift's start (SimTime), or a null QVariant, which
/// is empty. What a number is measured in stands in the header or in a cell of its own.
struct ChartTable {
    QStringList header;
    QList<QVariantList> rows;
    QString name = {};       ///< a word or two, as a sheet is called; the title where it is empty
    QString title = {};      ///< what the table shows
    QString conditions = {}; ///< of which line, scenario and shifts; may have several lines
};

/// Tab-separated lines with the locale's decimal sign and no grouping, which is what a spreadsheet of the same locale
/// reads as numbers. Tabs and line ends within a text become blanks; a text that a spreadsheet would compute gets an
/// apostrophe. Tables are parted by an empty line.
QString tabSeparated(const QList<ChartTable>& tables);
/// The same as text and as HTML, for the clipboard. The caller owns it.
QMimeData* clipboardTable(const QList<ChartTable>& tables);

} // namespace linetwin::app
