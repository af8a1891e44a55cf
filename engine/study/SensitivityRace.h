// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sensitivity.h"

#include <optional>
#include <span>
#include <vector>

namespace linetwin {

/// Runs the study's lines with the same luck, all in full or, where the study races, each until its row is decided; the
/// scenario as it is in full always. The runs are the same for any number of threads. Count and first replication of
/// the request are those of the study's plan; `partial` comes with the first runs of each line by itself. nullopt if
/// stopped.
std::optional<std::vector<VariantRuns>>
runSensitivity(const SensitivityStudy& study, const SensitivityVariants& variants, const VariantsRequest& request);

} // namespace linetwin
