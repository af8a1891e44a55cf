#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A study of linetwin-cli in parts, as a Slurm array and a job that merges its parts:
#   study-slurm.sh PARTS RESULT.json COMMAND ARGUMENTS…
#   study-slurm.sh 16 sweep.json sweep line.yaml --vary Filler.buffer_capacity=0:500:25 --replications 10000
# COMMAND is compare, sweep or sensitivity. Options of sbatch go into $SBATCH_OPTIONS, e.g. --cpus-per-task=4. Given again
# after a failure, it submits only the parts that are missing. Prints the number of the job that merges.
set -eu

# What runs on the nodes; sbatch copies this script there.
case ${1:-} in
    --part)
        parts=$2 folder=$3
        shift 3
        exec "${LINETWIN_CLI:-linetwin-cli}" "$@" --threads "${SLURM_CPUS_PER_TASK:-1}" \
            --shard "$SLURM_ARRAY_TASK_ID/$parts" --json "$folder/part-$SLURM_ARRAY_TASK_ID.json" --quiet
        ;;
    --merge)
        folder=$2 result=$3
        "${LINETWIN_CLI:-linetwin-cli}" merge "$folder"/part-*.json --json "$result" --quiet
        rm -r "$folder"
        exit
        ;;
esac

if [ $# -lt 4 ]; then
    sed -n '3,7s/^# //p' "$0" >&2
    exit 2
fi
parts=$1 result=$2
shift 2
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
    [ -f "$folder/part-$part.json" ] || missing="$missing${missing:+,}$part"
done
after=
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # several options
    job=$(sbatch --parsable --job-name=linetwin --array="$missing" --output="$folder/part-%a.log" ${SBATCH_OPTIONS:-} \
        "$0" --part "$parts" "$folder" "$@")
    after="--dependency=afterok:$job --kill-on-invalid-dep=yes"
fi
# shellcheck disable=SC2086 # several options
sbatch --parsable --job-name=linetwin-merge --output="$result.log" $after "$0" --merge "$folder" "$result"
