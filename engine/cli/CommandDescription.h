// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace linetwin {

/// An option or a positional argument, as the manual and the completion of shells need it. Texts have no line breaks.
struct OptionDescription {
    std::string name;      ///< `--json`; of a positional argument `FILE`
    std::string shortName; ///< `-h`, or empty
    std::string type;      ///< what its value is called, e.g. `F`; empty for a flag and a positional argument
    std::string help;
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

/// The program, then those of its commands that --help lists.
std::vector<CommandDescription> describeCommands(const CLI::App& app);

} // namespace linetwin
