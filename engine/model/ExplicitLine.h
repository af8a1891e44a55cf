// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"

namespace linetwin {

/// The line with every parameter of every station, reason and calendar entry (but defaults of those that came with
/// version 2 of the file format, where a station does not use them) written into its baseline, and with the constraint
/// and its `ideal_uph` named. With any scenario it resolves to what `line` does, the OEE's yardstick included, even
/// where defaults or the rule that finds the constraint should change. The line is valid.
Line explicitLine(const Line& line);

} // namespace linetwin
