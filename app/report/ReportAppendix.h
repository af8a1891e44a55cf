// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportContents.h"

namespace linetwin::app {

/// What follows the chapters of the entries: studies, moments, definitions, input values, how to repeat it.
void addAppendix(std::vector<ReportBlock>& blocks, const ReportContents& contents);

} // namespace linetwin::app
