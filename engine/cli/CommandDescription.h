// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace linetwin {

/// An option or a positional argument, as help, the manual and the completion of shells need it. Texts are English and
/// have no line breaks.
struct OptionDescription {
    std::string name;      ///< `--json`; of a positional argument `FILE`
    std::string shortName; ///< `-h`, or empty
    std::string type;      ///< what its value is called, e.g. `F`; empty for a flag and a positional argument
    std::string help;
    int fixedCount = 0; ///< how many values it takes; 0 where that depends on the user
    bool isPositional = false;
    bool isRequired = false;
    bool isRepeatable = false;
};

struct CommandDescription {
    std::string name; ///< empty for the program itself
    std::string help;
    std::string footer;
    std::vector<OptionDescription> options; ///< positional arguments first
};

/// The program or a command alone.
CommandDescription describeCommand(const CLI::App& app);
/// Those of its commands that --help lists.
std::vector<CommandDescription> describeSubcommands(const CLI::App& app);
/// The program, then those.
std::vector<CommandDescription> describeCommands(const CLI::App& app);

/// The name of a value, as `FROM:TO:STEP`, with its words in the user's language; single letters stay.
std::string placeholderText(std::string_view placeholder);

/// A positional argument as the usage of a command shows it: `FILE`, `FILE FILE`, `FILE...` or `[FILE]`, with
/// its words in the user's language.
std::string usageOf(const OptionDescription& positional);

} // namespace linetwin
