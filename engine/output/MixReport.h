// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyOutcome.h"

#include <ostream>

namespace linetwin {

/// What each product earns in an hour of the line, why that ranks otherwise than a unit's margin, and what the mix
/// earns.
void writeMixTable(std::ostream& out, const MixOutcome& outcome);

/// The same as JSON, `linetwin/mix/1`.
void writeMixJson(std::ostream& out, const MixOutcome& outcome);

} // namespace linetwin
