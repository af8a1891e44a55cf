// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Checks.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

namespace linetwin {

/// At most one breakdown begins in a cycle, so that cycles that are long beside `mtbf_min` reach fewer (SPEC 2). Warns
/// of every station of the baseline where a cycle takes more than 5 % of it, with what the model does instead.
void checkBreakdowns(Checks& checks, const Line& line);
/// The same of stations whose speed or `mtbf_min` the scenario overrides, at the overriding key.
void checkBreakdowns(Checks& checks, const Line& line, const Scenario& scenario);

} // namespace linetwin
