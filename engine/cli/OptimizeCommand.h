// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

namespace linetwin {

struct OptimizeOptions : StudyOptions {
    std::optional<std::string> total;
    std::optional<std::string> target;
    std::optional<std::string> confirmed; ///< replications that a confirmation has used
    bool isRace = false;                  ///< --race
};

/// `optimize FILE`: the best places for all buffers at once. Returns the exit status; throws UsageError, InputError and
/// FileError.
int optimizeCommand(const OptimizeOptions& options, const CommandContext& context);

} // namespace linetwin
