// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Checks.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <string>

namespace linetwin {

/// The values that are said, each by itself, at keys under `path`; empty for those of a scenario.
void checkSettings(Checks& checks, const SparseRunSettings& settings, const std::string& path);

/// Duration and warm-up together, as the line has them; its settings stand under `path`.
void checkHorizonTogether(Checks& checks, const Line& line, const std::string& path);
/// As the scenario has them over those of the line: reported at the key by which the scenario breaks the limit.
void checkHorizonTogether(Checks& checks, const Line& line, const Scenario& scenario);

} // namespace linetwin
