// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

namespace linetwin {

struct CompareOptions : StudyOptions {};

/// `compare FILE FILE…`: up to ten scenarios against the first. Returns the exit status; throws UsageError, InputError
/// and FileError.
int compareCommand(const CompareOptions& options, const CommandContext& context);

} // namespace linetwin
