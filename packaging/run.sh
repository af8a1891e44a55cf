#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds LineTwin and opens its window on the cosmetics line, or on the files given as arguments.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

ensure_packages "${build_packages[@]}" "${window_packages[@]}"
# A newer compiler's new warnings must not keep anybody from running it.
build_preset release -DLINETWIN_WERROR=OFF
ensure_utf8
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    say "no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window; the result instead:"
    say "linetwin-cli run ${*:-builtin:cosmetics}"
    exec "$root/build/release/bin/linetwin-cli" run "${@:-builtin:cosmetics}"
fi
say "opening the window"
exec "$root/build/release/bin/linetwin" "$@"
