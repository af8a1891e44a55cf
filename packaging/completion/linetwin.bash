# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of linetwin in bash.

_linetwin() {
    local cur=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--help --version --report --confirm --language' -- "$cur")
        return
    fi
    compopt -o filenames 2>/dev/null
    local ending='yaml|yml'
    [[ ${COMP_WORDS[COMP_CWORD - 1]} == --report ]] && ending='html|pdf'
    mapfile -t COMPREPLY < <(
        compgen -f -- "$cur" | grep -E "\.($ending)\$"
        compgen -d -- "$cur"
    )
}

complete -F _linetwin linetwin
