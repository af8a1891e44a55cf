// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportBlocks.h"

#include <QByteArray>
#include <QPageSize>

namespace linetwin::app {

/// The report as a PDF on that paper; empty if it was stopped. May run on any thread.
QByteArray pdfOf(const Report& report, const QPageSize& paper, const ReportWatch& watch = {});

/// The paper that is used in the locale's country.
QPageSize usualPaper();

} // namespace linetwin::app
