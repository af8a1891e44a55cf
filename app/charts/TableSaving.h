// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/charts/PictureSaving.h"

namespace linetwin::app {

/// Comma-separated values with a decimal point, a header line, quoted where needed.
QByteArray commaSeparated(const ChartTable& table);

/// Asks where to, beginning in the last folder, and writes the table as CSV, all or nothing.
SavingAnswer saveTableAs(const ChartTable& table, const QString& name, QWidget* parent);

} // namespace linetwin::app
