// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Compare.h"
#include "engine/study/Sensitivity.h"
#include "engine/study/Sweep.h"

#include <variant>
#include <vector>

namespace linetwin {

/// What was asked. Its result is a pure function of it and the runs of its lines, also of a part of them.
using Study = std::variant<CompareStudy, SweepStudy, SensitivityStudy>;

const StudyPlan& planOf(const Study& study);
/// The lines to run, in the order in which the study's evaluate() takes their runs.
std::vector<ResolvedLine> linesOf(const Study& study);

} // namespace linetwin
