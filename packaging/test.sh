#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors and runs all tests. With --long, as the first argument, also those that need
# more time or further packages (the page of a report in a browser, packages, clusters), then all of them under the address,
# the undefined behaviour and the thread sanitizer, a minute of fuzzing for each target, and some changes of the engine that
# tests have to notice. That takes hours; `--long=asan,tsan` does some of its parts, which are: tests asan tsan fuzz mutation.
# Other arguments go to ctest, e.g. `-R Theme`.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

long=OFF
parts=(tests)
case ${1:-} in
--long)
    parts=(tests asan tsan fuzz mutation)
    ;;&
--long=*)
    IFS=, read -ra parts <<<"${1#--long=}"
    ;;&
--long | --long=*)
    shift
    long=ON
    test_packages+=("${long_test_packages[@]}")
    ;;
esac
for part in "${parts[@]}"; do
    case $part in tests | asan | tsan | fuzz | mutation) ;; *) fail "--long has no part '$part'" ;; esac
done
[ ${#parts[@]} -gt 0 ] || fail "--long= needs a part"
ensure_packages "${build_packages[@]}" "${test_packages[@]}"

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
for part in "${parts[@]}"; do
    case $part in
    tests)
        build_preset test all -DLINETWIN_LONG_TESTS="$long"
        run_tests test "$@"
        ;;
    asan | tsan)
        build_preset "$part" all
        run_tests "$part" "$@"
        ;;
    fuzz)
        "$root/packaging/fuzz.sh" 60
        ;;
    mutation)
        say "changing the engine in one place at a time"
        "$root/tests/mutation/mutate.py" --thorough
        ;;
    esac
done
