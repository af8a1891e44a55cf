// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Scenario.h"

namespace linetwin::app {

/// Puts the words of a line or scenario that ships with the program into the user's language, from whichever it has.
/// Names of stations and stops are its data.
void translateExample(Line& line);
void translateExample(Scenario& scenario);

} // namespace linetwin::app
