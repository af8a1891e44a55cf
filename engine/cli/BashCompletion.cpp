// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Completion.h"
#include "engine/cli/CompletionWords.h"

namespace linetwin {

namespace {

constexpr std::string_view bashText = R"sh(# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of linetwin-cli in bash, written by the program itself: linetwin-cli describe bash

# Offers each line of the standard input that begins with $1.
_linetwin_cli_offer() {
    local each
    while IFS= read -r each; do
        [[ $each == "$1"* ]] && COMPREPLY+=("$(printf %q "$each")")
    done
}

_linetwin_cli() {
    local cur prev words cword command='' file='' i
    COMPREPLY=()
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n =: cur prev words cword
    else
        cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
    fi
    for ((i = 1; i < cword; ++i)); do
        if [[ ${words[i]} == -* ]]; then
            continue
        elif [[ -z $command ]]; then
            command=${words[i]}
        elif [[ -z $file && (${words[i]} == builtin:* || -f ${words[i]}) ]]; then
            file=${words[i]}
        fi
    done
    if [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--help --version @COMMANDS@' -- "$cur")
        return
    fi
    case $prev in
        @KEY@)
            _linetwin_cli_offer "$cur" < <(linetwin-cli describe keys "${file:-builtin:cosmetics}" 2>/dev/null | sed 's/$/=/')
            compopt -o nospace 2>/dev/null
            ;;
        @FIGURE@)
            mapfile -t COMPREPLY < <(compgen -W '@FIGURES@' -- "$cur")
            ;;
        @FIGURE_AND@)
            mapfile -t COMPREPLY < <(compgen -W '@FIGURES=@' -- "$cur")
            compopt -o nospace 2>/dev/null
            ;;
        @FOLDER@)
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            compopt -o filenames 2>/dev/null
            ;;
        @FILE@)
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            compopt -o filenames 2>/dev/null
            ;;
        @OTHER@) ;;
        *)
            if [[ $cur == -* ]]; then
                case $command in
@OPTIONS@                esac
            elif [[ $cur == builtin:* ]]; then
                mapfile -t COMPREPLY < <(compgen -W '@BUILTINS@' -- "$cur")
            else
                mapfile -t COMPREPLY < <(
                    compgen -f -- "$cur" | grep -E '\.(yaml|yml|json)$'
                    compgen -d -- "$cur"
                    compgen -W builtin: -- "$cur"
                )
                compopt -o filenames 2>/dev/null
                [[ ${COMPREPLY[0]-} == builtin: ]] && compopt -o nospace 2>/dev/null
            fi
            ;;
    esac
    if declare -F __ltrim_colon_completions >/dev/null; then
        __ltrim_colon_completions "$cur"
    fi
}

complete -F _linetwin_cli linetwin-cli
)sh";

} // namespace

void writeBashCompletion(std::ostream& out, std::span<const CommandDescription> commands)
{
    std::string names;
    std::string options;
    for (const CommandDescription& command : commands.subspan(1)) {
        names += (names.empty() ? "" : " ") + command.name;
        options += "                    " + command.name + ") mapfile -t COMPREPLY < <(compgen -W '";
        for (const OptionDescription& option : command.options) {
            if (!option.isPositional)
                options += option.name + " ";
        }
        options.back() = '\''; // each has --help at least
        options += " -- \"$cur\") ;;\n";
    }
    out << filled(bashText, {{"COMMANDS", names},
                             {"OPTIONS", options},
                             {"KEY", optionsOf(commands, ValueKind::Key)},
                             {"FIGURE", optionsOf(commands, ValueKind::Figure)},
                             {"FIGURE_AND", optionsOf(commands, ValueKind::FigureAnd)},
                             {"FOLDER", optionsOf(commands, ValueKind::Folder)},
                             {"FILE", optionsOf(commands, ValueKind::File)},
                             {"OTHER", optionsOf(commands, ValueKind::Other)},
                             {"FIGURES", figures("")},
                             {"FIGURES=", figures("=")},
                             {"BUILTINS", builtins()}});
}

} // namespace linetwin
