// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// As they were given.
struct MixOptions : StudyOptions {
    std::vector<std::string> shares; ///< PRODUCT=SHARE
    std::optional<std::string> basis;
};

/// What each of the line's products earns in an hour of the scenario, and what a mix of them earns. The exit status;
/// throws UsageError and InputError.
int mixCommand(const MixOptions& options, const CommandContext& context);

} // namespace linetwin
