// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Appearance.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace linetwin::app {

using TextTable = std::vector<QStringList>;

/// A table as spreadsheets put it on the clipboard or into files: cells between tabs, else between semicolons, else
/// between commas where these are no part of numbers in the language; in quotes where a cell holds such signs. Lines
/// end in any way; a last empty line is none.
TextTable tableFromText(const QString& text, const QLocale& locale = numberLocale());
/// Cells between tabs, in quotes where needed, every line with its end.
QString textOfTable(const TextTable& table);

} // namespace linetwin::app
