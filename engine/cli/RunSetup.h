// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/RunCommand.h"
#include "engine/io/Files.h"
#include "engine/study/Replications.h"

#include <cstdint>
#include <vector>

namespace linetwin {

/// Writes what the options say over the scenario's run settings and parameters. Option values are held to the ranges of
/// a file (SPEC 2). Throws UsageError.
void applyOptions(const RunOptions& options, LoadedFile& file);

/// The number of threads: what the option says, else as many as the machine runs at once. Throws UsageError.
int threadsFor(const RunOptions& options);

/// What --target says, in that order. Throws UsageError.
std::vector<FigureTarget> targetsOf(const RunOptions& options);

/// The seed of the settings, or a fresh one.
std::uint64_t seedFor(const RunSettings& settings);

/// Throws UsageError where an output has no name, two of them go to the same place or one would replace the input.
void checkOutputs(const RunOptions& options);
void checkOutputsAgainst(const RunOptions& options, const LoadedFile& file);

} // namespace linetwin
