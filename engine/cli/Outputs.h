// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/RunCommand.h"
#include "engine/io/Files.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// An option that names an output, and where that goes: nullopt if it was not given, `-` for the standard output.
struct Output {
    std::string_view option;
    std::optional<std::string> path;
};

/// Throws UsageError where an output has no name, or two go to the same place.
void checkOutputs(std::vector<Output> outputs);
/// The files that were read, without those that ship with the program.
std::vector<std::filesystem::path> pathsOf(const std::vector<SourceText>& sources);
/// Throws UsageError where an output would replace one of the inputs.
void checkOutputsAgainst(const std::vector<Output>& outputs, const std::vector<std::filesystem::path>& inputs);

/// The same for the outputs of a run. Throws UsageError.
void checkOutputs(const RunOptions& options);
void checkOutputsAgainst(const RunOptions& options, const LoadResult& loaded);

} // namespace linetwin
