// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sensitivity.h"

#include <ostream>
#include <span>

namespace linetwin {

/// `linetwin/sensitivity/1`. Throws StreamError.
void writeSensitivityJson(std::ostream& out, const SensitivityStudy& study, std::span<const VariantRuns> runs);

} // namespace linetwin
