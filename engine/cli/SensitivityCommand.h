// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

namespace linetwin {

struct SensitivityOptions : StudyOptions {
    std::optional<std::string> percent;
    bool isRace = false; ///< --race
};

/// `sensitivity FILE`: what each parameter and each loss is worth. Returns the exit status; throws UsageError,
/// InputError and FileError.
int sensitivityCommand(const SensitivityOptions& options, const CommandContext& context);

} // namespace linetwin
