// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Completion.h"
#include "engine/cli/CompletionWords.h"

namespace linetwin {

namespace {

constexpr std::string_view fishText = R"sh(# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of linetwin-cli in fish, written by the program itself: linetwin-cli describe fish

function __linetwin_cli_keys
    set -l file builtin:cosmetics
    for each in (commandline -opc)
        if string match -q 'builtin:*' -- $each; or test -f $each
            set file $each
            break
        end
    end
    linetwin-cli describe keys $file 2>/dev/null | string replace -r '$' '='
end

complete -c linetwin-cli -f
complete -c linetwin-cli -n __fish_use_subcommand -s h -l help -d 'Show this help and end'
complete -c linetwin-cli -n __fish_use_subcommand -l version -d 'Show the version and end'
)sh";

std::string fishValueOf(const OptionDescription& option)
{
    switch (kindOf(option)) {
    case ValueKind::Other: break;
    case ValueKind::File: return " -r -F";
    case ValueKind::Folder: return " -x -a '(__fish_complete_directories)'";
    case ValueKind::Figure: return " -x -a '" + figures("") + "'";
    case ValueKind::FigureAnd: return " -x -a '" + figures("=") + "'";
    case ValueKind::Key: return " -x -a '(__linetwin_cli_keys)'";
    }
    return " -x";
}

} // namespace

void writeFishCompletion(std::ostream& out, std::span<const CommandDescription> commands)
{
    const std::string complete = "complete -c linetwin-cli -n ";
    out << fishText;
    for (const CommandDescription& command : commands.subspan(1))
        out << complete << "__fish_use_subcommand -a " << command.name << " -d " << singleQuoted(command.help) << '\n';
    out << complete << "'not __fish_use_subcommand' -a '(__fish_complete_suffix .yaml) (__fish_complete_suffix .json) "
        << builtins() << "'\n";
    for (const CommandDescription& command : commands.subspan(1)) {
        for (const OptionDescription& option : command.options) {
            if (option.isPositional)
                continue;
            out << complete << "'__fish_seen_subcommand_from " << command.name << "' -l " << option.name.substr(2)
                << (option.type.empty() ? "" : fishValueOf(option)) << " -d " << singleQuoted(shortHelp(option.help))
                << '\n';
        }
    }
}

} // namespace linetwin
