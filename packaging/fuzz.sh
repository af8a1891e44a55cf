#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes what anybody may have written, each target of tests/fuzz for so many seconds (60): packaging/fuzz.sh [SECONDS]
# What it finds stays in build/fuzz/found: put a small file that shows it into tests/fuzz/seeds before mending it. New
# inputs are kept in build/fuzz/corpus, from which the next time goes on.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

seconds=${1:-60}
# Versions of clang before 16 refuse constraints of members that are instantiated explicitly.
compiler=clang++
if ! "$compiler" -dumpversion 2>/dev/null | grep -qE '^(1[6-9]|[2-9][0-9])'; then
    compiler=clang++-16
    ensure_packages "${build_packages[@]}" clang-16 libclang-rt-16-dev
fi
build_preset fuzz all -DCMAKE_CXX_COMPILER="$compiler"

mkdir -p "$root/build/fuzz/found"
for program in "$root"/build/fuzz/bin/fuzz-*; do
    target=${program##*/fuzz-}
    corpus=$root/build/fuzz/corpus/$target
    mkdir -p "$corpus"
    seeds=("$root/tests/fuzz/seeds/$target")
    case $target in file | run) seeds+=("$root"/resources/examples/*) ;; esac
    say "fuzzing $target for $seconds s"
    "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3000 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$root/build/fuzz/found/$target-" "$corpus" "${seeds[@]}" ||
        fail "$target failed (see above); the input is in build/fuzz/found"
done
