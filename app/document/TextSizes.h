// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/YamlTree.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <cstddef>

namespace linetwin::app {

// Whether the text of a file would be longer than is read again (`largestFileBytes`). It is written only where a quick
// estimate, which is never too low, does not tell.

bool isTooLong(const Line& line);
bool isTooLong(const Scenario& scenario);

} // namespace linetwin::app
