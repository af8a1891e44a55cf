// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace linetwin {

/// The options that every command that simulates has, as they were given (SPEC 10).
struct SetupOptions {
    std::optional<std::string> replications;
    std::optional<std::string> seed;
    std::optional<std::string> hours;
    std::optional<std::string> warmupHours;
    std::optional<std::string> threads;
    std::optional<std::string> product;   ///< of a run: which of the line's products it makes
    std::vector<std::string> assignments; ///< of --set
    std::optional<std::string> level;     ///< or what the project says
    std::optional<std::string> relevance; ///< of a study that tells what is relevant
    bool isQuiet = false;
};

/// An option with one value, which help calls `type`; `help` is English, marked with LINETWIN_TEXT("CommandLine", …).
void addOption(CLI::App& command, const std::string& name, std::optional<std::string>& value, const std::string& type,
               const std::string& help);

/// Those that every command has that simulates: from --replications to --threads.
void addSetupOptions(CLI::App& command, SetupOptions& options);

} // namespace linetwin
