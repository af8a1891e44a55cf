// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"
#include "engine/output/TextBuffer.h"

namespace linetwin {

/// What stands under the line's figures: how the OEE is computed and what it leaves out, what counts as output, and why
/// all may be zero.
void writeDefinitions(TextBuffer& text, const RunReport& report);

} // namespace linetwin
