// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

namespace linetwin {

struct SweepOptions : StudyOptions {
    std::vector<std::string> ranges; ///< of --vary
};

/// `sweep FILE --vary …`: one parameter over a range, or two. Returns the exit status; throws UsageError, InputError
/// and FileError.
int sweepCommand(const SweepOptions& options, const CommandContext& context);

} // namespace linetwin
