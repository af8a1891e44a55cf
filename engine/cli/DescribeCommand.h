// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace linetwin {

/// `describe WHAT`, which --help does not list: the program's manual page (man) and completion (bash, zsh, fish), as
/// they are packed; with a file the parameters that --set knows there (keys).
class DescribeCommand {
public:
    explicit DescribeCommand(CLI::App& app);
    /// The exit status, nullopt where another command is meant. Throws UsageError and FileError.
    std::optional<int> execute(const CommandContext& context) const;

private:
    CLI::App& m_app;
    CLI::App* m_command;
    std::string m_what;
    std::string m_file;
};

} // namespace linetwin
