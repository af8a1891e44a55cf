#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds LineTwin and opens its window on the cosmetics line, or on the files given as arguments.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

has_display=yes
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    has_display=no
    say "no display (neither DISPLAY nor WAYLAND_DISPLAY is set): the result table comes instead of the window"
fi

ensure_packages "${build_packages[@]}" "${window_packages[@]}"
ensure_utf8
# A newer compiler's new warnings must not keep anybody from running it.
if [ $has_display = no ]; then
    build_preset release linetwin-cli -DLINETWIN_WERROR=OFF
    say "linetwin-cli run ${*:-builtin:cosmetics}"
    exec "$root/build/release/bin/linetwin-cli" run "${@:-builtin:cosmetics}"
fi
build_preset release all -DLINETWIN_WERROR=OFF
say "opening the window"
exec "$root/build/release/bin/linetwin" "${@:-builtin:cosmetics}"
