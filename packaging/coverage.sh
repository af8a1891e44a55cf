#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Says which lines and branches of the engine and the window the tests run through, by folder; the pages of each file are in
# build/coverage/html. With --engine, as the first argument, without the window. Other arguments go to ctest.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

app=ON
if [ "${1:-}" = --engine ]; then
    shift
    app=OFF
fi
ensure_packages "${build_packages[@]}" "${test_packages[@]}" gcovr
build_preset coverage all -DLINETWIN_BUILD_APP="$app"
folder=$root/build/coverage
find "$folder" -name '*.gcda' -delete
say "running the tests of build/coverage"
# What a test that fails ran through counts too.
(cd "$root" && xvfb-run -a -s "-screen 0 1600x1000x24" ctest --preset coverage "$@") || say "not all tests pass (see above)"
say "reading what they ran through"
mkdir -p "$folder/html"
gcovr --root "$root" --filter "$root/engine/" --filter "$root/app/" --exclude-throw-branches \
    --exclude-unreachable-branches --exclude-branches-by-pattern '\s*assert\(' --gcov-ignore-parse-errors \
    --csv "$folder/files.csv" --html-details "$folder/html/index.html" "$folder"
awk -F, '
    function share(covered, all) { return all ? sprintf("%7d of %7d %6.1f %%", covered, all, 100 * covered / all) : "" }
    NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    {
        path = $column["filename"]
        sub(/\/[^\/]*$/, "", path)
        for (i = 0; i < 2; i++) {
            name = i ? "together" : path
            lines[name] += $column["line_total"]; run[name] += $column["line_covered"]
            branches[name] += $column["branch_total"]; taken[name] += $column["branch_covered"]
        }
    }
    END {
        for (name in lines)
            printf "%-24s lines %s   branches %s\n", name, share(run[name], lines[name]), share(taken[name], branches[name]) | "sort"
    }' "$folder/files.csv"
