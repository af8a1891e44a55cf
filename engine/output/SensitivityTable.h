// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sensitivity.h"

#include <ostream>
#include <span>

namespace linetwin {

/// What each change is worth, as a table for a terminal, the largest effect first. Throws StreamError.
void writeSensitivityTable(std::ostream& out, const SensitivityStudy& study, std::span<const VariantRuns> runs);

} // namespace linetwin
