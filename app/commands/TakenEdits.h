// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/LineEditing.h"

namespace linetwin::app {

/// The values of the baseline in which `line` differs from `saved`, as overrides that make the one of the other. In
/// `target` they become those of `saved` again. Reasons and calendar entries that only one of the lines has stay.
StationOverrides takeEdits(const Line& line, const Line& saved, Line& target);

} // namespace linetwin::app
