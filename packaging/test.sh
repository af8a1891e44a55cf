#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors and runs all tests. With --long, as the first argument, also those that need
# more time or further packages (the page of a report in a browser, packages, clusters), then all of them under the address,
# the undefined behaviour and the thread sanitizer, a minute of fuzzing for each target, and some changes of the engine that
# tests have to notice. Other arguments go to ctest, e.g. `-R Theme`.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

is_long=false
long=(-DLINETWIN_LONG_TESTS=OFF)
if [ "${1:-}" = --long ]; then
    shift
    is_long=true
    long=(-DLINETWIN_LONG_TESTS=ON)
    test_packages+=("${long_test_packages[@]}")
fi
ensure_packages "${build_packages[@]}" "${test_packages[@]}"
build_preset test all "${long[@]}"
# Tests choose their platform themselves: most paint offscreen, those labelled xvfb need a server.
run_tests() {
    say "running the tests of build/$1"
    local placed=()
    # Where addresses are more random than that, the thread sanitizer of GCC 12 does not start.
    if [ "$1" = tsan ] && [ "$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 0)" -gt 28 ]; then
        placed=(setarch -R)
    fi
    (cd "$root" && "${placed[@]}" xvfb-run -a -s "-screen 0 1600x1000x24" ctest --preset "$@")
}
run_tests test "$@"
$is_long || exit 0
for preset in asan tsan; do
    build_preset "$preset" all
    run_tests "$preset" "$@"
done
"$root/packaging/fuzz.sh" 60
say "changing the engine in one place at a time"
"$root/tests/mutation/mutate.py" --thorough
