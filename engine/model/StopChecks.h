// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Checks.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

namespace linetwin {

/// What goes beyond the single value of a reason of stops (MODEL 2): names, numbers of reasons, scrap and slow cycles
/// of stops by the clock, intervals shorter than a cycle. Of the baseline.
void checkStops(Checks& checks, const Line& line);
/// Of the scenario: it may override reasons, but neither add nor drop one.
void checkStops(Checks& checks, const Line& line, const Scenario& scenario);

/// That of a reason is not `breakdown` or `jam` either.
void checkReasonName(Checks& checks, const std::string& name, const std::string& path);
/// Names of reasons and of calendar entries follow the rules of station names.
void checkElementName(Checks& checks, const std::string& name, const std::string& path);

} // namespace linetwin
