#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the guide's pictures anew from the descriptions beside them (resources/guide/pictures/*.json). With names, as
# `window sweep`, those alone; with --check it writes nothing and says which no longer are what their description gives.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

check=()
if [ "${1:-}" = --check ]; then
    shift
    check=(--check)
fi
ensure_packages "${build_packages[@]}" "${test_packages[@]}"
build_preset test guide-pictures
exec env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$root/build/test/tests/guide-pictures" "${check[@]}" "$root" "$@"
