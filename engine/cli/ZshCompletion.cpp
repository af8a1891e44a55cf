// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Completion.h"
#include "engine/cli/CompletionWords.h"

namespace linetwin {

namespace {

constexpr std::string_view zshText = R"sh(#compdef linetwin-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of linetwin-cli in zsh, written by the program itself: linetwin-cli describe zsh

_linetwin_cli_keys() {
    local file=builtin:cosmetics each
    for each in $words; do
        if [[ $each == builtin:* || -f $each ]]; then
            file=$each
            break
        fi
    done
    local -a keys
    keys=(${(f)"$(linetwin-cli describe keys $file 2>/dev/null)"})
    compadd -S = -- $keys
}

_linetwin_cli_figures() {
    compadd "$@" -- @FIGURES@
}

_linetwin_cli_inputs() {
    _files -g '*.(yaml|yml|json)(-.)'
    compadd -- @BUILTINS@
}

_linetwin_cli() {
    local curcontext=$curcontext state line
    local -a commands
    _arguments -C '(- *)'{-h,--help}'[Show this help and end]' '(- *)--version[Show the version and end]' \
        '1:command:->command' '*::argument:->arguments'
    case $state in
        command)
            commands=(
@COMMANDS@            )
            _describe command commands
            ;;
        arguments)
            case $words[1] in
@ARGUMENTS@            esac
            ;;
    esac
}

_linetwin_cli "$@"
)sh";

std::string zshActionOf(const OptionDescription& option)
{
    switch (kindOf(option)) {
    case ValueKind::Other: break;
    case ValueKind::File: return "_files";
    case ValueKind::Folder: return "_files -/";
    case ValueKind::Figure: return "_linetwin_cli_figures";
    case ValueKind::FigureAnd: return "_linetwin_cli_figures -S =";
    case ValueKind::Key: return "_linetwin_cli_keys";
    }
    return " ";
}

std::string zshSpecOf(const OptionDescription& option)
{
    if (option.isPositional)
        return "*:" + option.name + ":_linetwin_cli_inputs";
    const std::string spec =
        (option.isRepeatable ? "*" : "") + option.name + "[" + escaped(shortHelp(option.help), "[]\\") + "]";
    return option.type.empty() ? spec : spec + ":" + escaped(option.type, ":\\") + ":" + zshActionOf(option);
}

} // namespace

void writeZshCompletion(std::ostream& out, std::span<const CommandDescription> commands)
{
    std::string names;
    std::string arguments;
    for (const CommandDescription& command : commands.subspan(1)) {
        names += "                " + singleQuoted(command.name + ":" + escaped(command.help, ":\\")) + "\n";
        arguments += "                " + command.name + ")\n                    _arguments";
        for (const OptionDescription& option : command.options)
            arguments += " \\\n                        " + singleQuoted(zshSpecOf(option));
        arguments += "\n                    ;;\n";
    }
    out << filled(zshText,
                  {{"COMMANDS", names}, {"ARGUMENTS", arguments}, {"FIGURES", figures("")}, {"BUILTINS", builtins()}});
}

} // namespace linetwin
