// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportContents.h"
#include "app/run/LiveResult.h"

namespace linetwin::app {

/// The figures of a report's table: output, OEE and all factors that multiply to it, stock and lead time, and money where there is any. Of
/// the confirmation where there is one, else as explored.
std::vector<ReportedFigure> reportedFigures(const LiveResult& result, double relevantShare);

} // namespace linetwin::app
