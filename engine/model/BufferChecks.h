// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Checks.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

namespace linetwin {

/// Transit times and restart levels that have no effect, or another one than it seems (MODEL 5). Of the baseline; comes
/// last, as the pace of a line is only known where nothing else is wrong.
void checkBuffers(Checks& checks, const Line& line);
/// The same of buffers that the scenario changes, at the overriding key.
void checkBuffers(Checks& checks, const Line& line, const Scenario& scenario);

} // namespace linetwin
