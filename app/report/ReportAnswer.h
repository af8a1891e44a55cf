// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportContents.h"

namespace linetwin::app {

/// The first chapter: what the line makes today, what each scenario brings, and how sure that is.
void addAnswer(std::vector<ReportBlock>& blocks, const ReportContents& contents);

/// The first changes in a sentence, and how many more there are.
QString changeWords(const QStringList& changes);

} // namespace linetwin::app
