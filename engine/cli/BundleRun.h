// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/RunCommand.h"
#include "engine/io/Files.h"

namespace linetwin {

/// `run --bundle DIR`: runs with all outputs, and leaves in the folder all that it takes to repeat and audit the run:
/// the resolved scenario with its line, the files as they were read, the outputs, and a manifest with the hashes. The
/// options have been applied to the file. Outputs that are also asked for by name are copies. Returns the exit status;
/// throws UsageError, InputError and FileError.
int runBundled(const RunOptions& options, const CommandContext& context, LoadResult loaded);

} // namespace linetwin
