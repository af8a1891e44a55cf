// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"
#include "engine/output/TextBuffer.h"

namespace linetwin {

/// Revenue, costs and margin of a run, and what each loss costs, the dearest first. Nothing in a run without money.
void writeMoneyTables(TextBuffer& text, const RunReport& report);

} // namespace linetwin
