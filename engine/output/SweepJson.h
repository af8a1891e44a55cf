// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sweep.h"

#include <ostream>
#include <span>

namespace linetwin {

/// `linetwin/sweep/1`. Throws StreamError.
void writeSweepJson(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs);

} // namespace linetwin
