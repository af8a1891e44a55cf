// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/DescribeCommand.h"

#include "engine/cli/Completion.h"
#include "engine/cli/ManPage.h"
#include "engine/io/Files.h"
#include "engine/support/Messages.h"

#include <CLI/CLI.hpp>

namespace linetwin {

namespace {

/// As --set writes them: of every station, and of the elements that the file names.
int writeKeys(const std::string& file, const CommandContext& context)
{
    const LoadResult loaded = loadFile(file);
    if (!loaded.file)
        return exitStatus::wrongInput;
    const Line& line = loaded.file->line;
    for (const Station& station : line.stations) {
        for (const ParameterSpec& spec : parameterSpecs()) {
            if (!spec.isBaselineOnly)
                context.out << station.name << '.' << spec.key << '\n';
        }
    }
    for (const auto& [station, entry] : line.baseline) {
        for (const auto& [key, value] : entry.parameters) {
            if (!key.element.empty())
                context.out << station << (station.empty() ? "" : ".") << key.text() << '\n';
        }
    }
    return exitStatus::done;
}

} // namespace

DescribeCommand::DescribeCommand(CLI::App& app)
    : m_app(app), m_command(app.add_subcommand("describe", "The program's manual page and completion"))
{
    m_command->group("");
    m_command->add_option("WHAT", m_what)->required();
    m_command->add_option("FILE", m_file);
}

std::optional<int> DescribeCommand::execute(const CommandContext& context) const
{
    if (!m_command->parsed())
        return std::nullopt;
    const auto commands = describeCommands(m_app);
    if (m_what == "man")
        writeManPage(context.out, commands);
    else if (m_what == "bash")
        writeBashCompletion(context.out, commands);
    else if (m_what == "zsh")
        writeZshCompletion(context.out, commands);
    else if (m_what == "fish")
        writeFishCompletion(context.out, commands);
    else if (m_what == "keys" && !m_file.empty())
        return writeKeys(m_file, context);
    else
        throw UsageError(localText("CommandLine", "describe tells man, bash, zsh, fish, or keys FILE"), {});
    return exitStatus::done;
}

} // namespace linetwin
