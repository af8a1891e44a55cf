// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/StudyOptions.h"
#include "engine/study/Sensitivity.h"
#include "engine/study/Sweep.h"

#include <cstddef>
#include <vector>

namespace linetwin {

// The rows that --rows names, ascending; empty without it. Throw UsageError for one that the study does not have.

/// Values of the swept parameter, of two parameters as `60/0.02`.
std::vector<std::size_t> rowsFor(const StudyOptions& options, const SweepStudy& study);
/// Names as nameOf() gives them; a parameter's is both that it is better and that it is worse.
std::vector<std::size_t> rowsFor(const StudyOptions& options, const SensitivityStudy& study);

} // namespace linetwin
