// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <string>

namespace linetwin {

/// The station's own parameters, from default, baseline and override, for checks of how they go together: a value that
/// is out of range has a finding of its own and is left out.
StationParameters soundParameters(const Line& line, const Scenario& scenario, const std::string& station);

} // namespace linetwin
