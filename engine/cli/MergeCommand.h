// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

#include <string>
#include <vector>

namespace linetwin {

struct MergeOptions {
    std::vector<std::string> files;
    StudyOutputs outputs;
    bool isQuiet = false;
};

/// `merge PART…`: the result of a study from the parts that --shard wrote. Returns the exit status; throws UsageError,
/// PartError and FileError.
int mergeCommand(const MergeOptions& options, const CommandContext& context);

} // namespace linetwin
