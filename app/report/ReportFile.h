// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/SavingPlace.h"
#include "app/report/ReportBlocks.h"

#include <QPageSize>
#include <QString>

namespace linetwin::app {

/// Whether a report can be written to a file of that name: .html, .htm or .pdf.
bool isReportFile(const QString& path);

/// As a page, or for a name that ends in .pdf on paper; all or nothing, and nothing if it was stopped, which no answer
/// tells. May run on any thread.
SavingAnswer writeReport(const Report& report, const QString& path, const QPageSize& paper,
                         const ReportWatch& watch = {});

} // namespace linetwin::app
