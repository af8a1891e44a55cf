// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/QuantityFormat.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace linetwin::app {

/// Digits with at most one point as the decimal sign and no separators, or what is wrong with the text.
struct PlainNumber {
    QuantityProblem problem = QuantityProblem::None;
    QByteArray text;
};

/// `number` holds digits, points and commas only. Their places tell which of the two marks decimals and which parts
/// thousands, and the language does where the places fit both.
PlainNumber plainNumber(const QString& number, const QLocale& locale);

/// The digits of any script as 0 to 9, and the marks of a language that has neither points nor commas as these;
/// invisible marks of direction are left out.
QString inPlainDigits(const QString& text, const QLocale& locale);

} // namespace linetwin::app
