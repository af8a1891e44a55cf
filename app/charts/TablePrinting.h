// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"

class QPrinter;
class QWidget;

namespace linetwin::app {

/// Prints the tables below each other under their titles and conditions, with numbers as they are read. A table that
/// is wider than the page makes all of them smaller; on each of its pages a table repeats its header. Nothing happens
/// where the printer cannot begin.
void printTables(QPrinter& printer, const QList<ChartTable>& tables);
/// Shows the pages as they will be printed, turned so that the widest table fits; from there they are printed, or saved
/// as PDF.
void previewTables(const QList<ChartTable>& tables, QWidget* parent);

} // namespace linetwin::app
