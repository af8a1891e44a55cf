// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace linetwin::app {

/// The number in a cell; nullopt of other cells and of one that is not finite.
std::optional<double> cellNumber(const QVariant& cell);

/// For the numbers of a column that say nothing of their digits: as many places as the largest needs to show four
/// digits; none for whole numbers.
int columnDecimals(const ChartTable& table, qsizetype column);
inline constexpr int mostColumnDecimals = 9;

/// A cell as a spreadsheet reads it from text: numbers in plain digits with that decimal sign, without grouping, with a
/// hyphen for a minus and as many digits as they have; moments as "2025-01-06 06:12:30", times as "0:12:30".
QString cellText(const QVariant& cell, const QString& decimalSign);

/// A cell as it is read on paper and on the screen; `decimals` of the numbers that do not say how many they have.
QString shownCell(const QVariant& cell, int decimals);

/// The text with the signs that a spreadsheet knows: a hyphen before a number instead of a minus sign, plain blanks
/// instead of those that do not break or are thin, and none within a number.
QString withPlainSigns(const QString& text);

/// By OWASP's rule on CSV injection a text that begins with one of = + - @, a tab or a line end (or the wide forms of
/// the signs) gets an apostrophe, or a spreadsheet would compute it. A plain number, with or without %, stays one.
QString withoutFormula(const QString& text);

} // namespace linetwin::app
