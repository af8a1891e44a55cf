// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace linetwin::app {

/// How comma-separated values are written.
struct CsvFormat {
    QChar separator = u','; ///< comma, semicolon or tab
    QChar decimal = u'.';   ///< point or comma
    bool hasByteOrderMark = false;

    bool operator==(const CsvFormat&) const = default;

    /// What a spreadsheet in that locale opens by itself: a semicolon where the comma is the decimal sign, and the mark
    /// by which it knows UTF-8.
    static CsvFormat of(const QLocale& locale)
    {
        return locale.decimalPoint() == QStringLiteral(",") ? CsvFormat{u';', u',', true} : CsvFormat{u',', u'.', true};
    }
};

} // namespace linetwin::app
