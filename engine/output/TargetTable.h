// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"
#include "engine/output/TextBuffer.h"

namespace linetwin {

/// Share of the runs that reach each target.
void writeTargetLines(TextBuffer& text, const RunReport& report);

} // namespace linetwin
