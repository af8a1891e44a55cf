// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"
#include "engine/output/TextBuffer.h"

namespace linetwin {

/// The stops of every station by reason: how many, how long, and what share of its time. Without those that never come.
void writeReasonTable(TextBuffer& text, const RunReport& report);

} // namespace linetwin
