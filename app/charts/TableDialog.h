// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"

#include <QDialog>

namespace linetwin::app {

/// What a chart shows as tables that can be walked through cell by cell, for whoever does not see the picture or wants
/// the numbers. They are those of the moment in which it was opened.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    /// At least one table.
    explicit TableDialog(const QList<ChartTable>& tables, QWidget* parent = nullptr);
};

} // namespace linetwin::app
