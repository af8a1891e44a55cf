#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors and runs all tests. With --long, as the first argument, also those that need
# more time or further packages: the page of a report in a browser. Other arguments go to ctest, e.g. `-R Theme`.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

long=(-DLINETWIN_LONG_TESTS=OFF)
if [ "${1:-}" = --long ]; then
    shift
    long=(-DLINETWIN_LONG_TESTS=ON)
    test_packages+=("${long_test_packages[@]}")
fi
ensure_packages "${build_packages[@]}" "${test_packages[@]}"
build_preset test all "${long[@]}"
# Tests choose their platform themselves: most paint offscreen, those labelled xvfb need a server.
say "running the tests"
cd "$root" && exec xvfb-run -a -s "-screen 0 1600x1000x24" ctest --preset test "$@"
