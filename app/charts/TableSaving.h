// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/charts/saving/SavingPlace.h"
#include "app/settings/CsvFormat.h"

namespace linetwin::app {

/// A header line and the rows in UTF-8, quoted where needed, lines ended as in RFC 4180; a text that a spreadsheet
/// would compute gets an apostrophe and quotes. Several tables are parted by an empty line and begin with their titles.
QByteArray commaSeparated(const QList<ChartTable>& tables, const CsvFormat& format = {});

/// Asks where to, beginning in the last folder, and writes the tables as CSV as it is chosen then, or as a workbook of
/// the sheets. `name` may hold anything.
SavingAnswer saveTablesAs(const QList<ChartTable>& tables, const QList<ChartTable>& sheets, const QString& name,
                          QWidget* parent);
/// As a workbook only.
SavingAnswer saveWorkbookAs(const QList<ChartTable>& tables, const QString& name, QWidget* parent);

} // namespace linetwin::app
