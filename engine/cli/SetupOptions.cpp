// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/SetupOptions.h"

#include "engine/support/Translatable.h"

#include <CLI/CLI.hpp>

namespace linetwin {

void addOption(CLI::App& command, const std::string& name, std::optional<std::string>& value, const std::string& type,
               const std::string& help)
{
    command.add_option(name, value, help)->type_name(type);
}

void addSetupOptions(CLI::App& command, SetupOptions& options)
{
    addOption(command, "--replications", options.replications, "N",
              LINETWIN_TEXT("CommandLine", "Independent runs, 1 to 100000"));
    addOption(command, "--seed", options.seed, "S",
              LINETWIN_TEXT("CommandLine", "Random seed, 0 to 2^53 - 1, or the word `null` for a fresh one"));
    addOption(command, "--hours", options.hours, "H", LINETWIN_TEXT("CommandLine", "Hours that count"));
    addOption(command, "--warmup-hours", options.warmupHours, "W",
              LINETWIN_TEXT("CommandLine", "Hours before them that do not"));
    addOption(command, "--level", options.level, "P",
              LINETWIN_TEXT("CommandLine", "Level of confidence of all intervals, 0.5 to 0.9999; 0.95 unless given"));
    addOption(command, "--threads", options.threads, "N",
              LINETWIN_TEXT("CommandLine", "Threads; the figures do not depend on it"));
}

} // namespace linetwin
