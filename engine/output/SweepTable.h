// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sweep.h"

#include <ostream>
#include <span>

namespace linetwin {

/// A sweep as a table for a terminal: the curve with its knee, or the grid. Throws StreamError.
void writeSweepTable(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs);

} // namespace linetwin
