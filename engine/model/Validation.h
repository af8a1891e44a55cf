// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

namespace linetwin {

/// Everything wrong with, or worth saying about, the line. Key paths as in a line file; positions are left empty.
Findings validate(const Line& line);

/// Everything about the scenario over its line, without the line's own findings. Key paths as in a scenario file.
Findings validate(const Line& line, const Scenario& scenario);

/// Of the same what can be said while the line itself is wrong: run settings and investment.
Findings validateWithoutLine(const Scenario& scenario);

/// Whether a finding of the line says that it has no stations (yet).
bool saysNoStations(const Finding& finding);

/// Whether stations and products can be told apart by their names and are not too many, whatever else is wrong: such a
/// line can be shown, and mended where it is shown.
bool canBeShown(const Line& line);

/// Whether the value may stand for the parameter; adds a finding with the given key path otherwise.
void validateParameter(ParameterId id, ParameterValue value, const std::string& keyPath, const std::string& station,
                       Findings& findings);

} // namespace linetwin
