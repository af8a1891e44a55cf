// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/CsvOptions.h"
#include "engine/cli/SetupOptions.h"
#include "engine/io/Files.h"

#include <optional>
#include <string>

namespace linetwin {

/// The options of `run` as they were given (SPEC 10).
struct RunOptions : SetupOptions {
    std::string file;
    std::vector<std::string> targets; ///< of --target
    std::optional<std::string> json;
    std::optional<std::string> telemetry;
    std::optional<std::string> events;
    std::optional<std::string> products;
    std::optional<std::string> production;
    CsvOptions csv;
    std::optional<std::string> bundle;
    bool isTableWanted = true; ///< not an option: false where a copy of an output goes to the standard output
};

/// `run FILE`. Returns the exit status; throws UsageError, InputError and FileError.
int runCommand(const RunOptions& options, const CommandContext& context);

/// The part of it behind reading: runs the file, to which the options have been applied, and writes the outputs.
int executeRun(const RunOptions& options, const CommandContext& context, LoadedFile file);

} // namespace linetwin
