#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A study of linetwin-cli in parts, with GNU parallel:
#   study-parallel.sh PARTS RESULT.json COMMAND ARGUMENTS…
#   study-parallel.sh 16 sweep.json sweep line.yaml --vary Filler.buffer_capacity=0:500:25 --replications 10000
# COMMAND is compare, sweep or sensitivity. Options of parallel go into $PARALLEL. Given again after a failure, it runs
# only the parts that are missing.
set -eu

if [ $# -lt 4 ]; then
    sed -n '3,7s/^# //p' "$0" >&2
    exit 2
fi
parts=$1 result=$2
shift 2
program=${LINETWIN_CLI:-linetwin-cli}
folder=$result.parts
mkdir -p "$folder"

# Parts of another study must not be taken for parts of this one.
study="$parts $*"
if [ -f "$folder/study" ] && [ "$(cat "$folder/study")" != "$study" ]; then
    printf '%s: %s has parts of another study: %s\n' "${0##*/}" "$folder" "$(cat "$folder/study")" >&2
    exit 1
fi
printf '%s\n' "$study" >"$folder/study"

missing=
for part in $(seq "$parts"); do
    [ -f "$folder/part-$part.json" ] || missing="$missing $part"
done
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a word each
    printf '%s\n' $missing |
        parallel --quote --retries 2 "$program" "$@" --threads 1 --shard "{}/$parts" --json "$folder/part-{}.json" --quiet
fi
"$program" merge "$folder"/part-*.json --json "$result" --quiet
rm -r "$folder"
