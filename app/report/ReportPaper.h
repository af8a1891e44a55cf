// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QByteArray>
#include <QPageSize>

class QPrinter;
class QPagedPaintDevice;

namespace linetwin::app {

/// The report as a PDF on that paper, with contents where it is long and a number on every page.
QByteArray pdfOf(const Report& report, const QPageSize& paper);

/// The same for a printer, or for its preview, on the paper that it has.
void printReport(const Report& report, QPagedPaintDevice& device);

/// The paper that is used in the locale's country.
QPageSize usualPaper();

} // namespace linetwin::app
