// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"
#include "engine/output/TextBuffer.h"

namespace linetwin {

/// What a leaf of the loss tree is called in a table: `Blocked by Packer: glue (jammed)`.
std::string lossLabel(const ResolvedLine& line, const LossKey& key);

/// Where the constraint's time goes, the largest share first, as share, minutes and base units. What it waits for less
/// than 0.05 % of the time each is one row.
void writeLossTable(TextBuffer& text, const RunReport& report);

} // namespace linetwin
