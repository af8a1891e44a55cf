#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the scripts for clusters to their promise: with GNU parallel and on a Slurm cluster of one node a study in parts,
# of which one dies and is run again, has the bytes of the study in one. Takes the path of linetwin-cli.
#   check.sh LINETWIN_CLI [parallel|slurm]
# Slurm runs in name spaces of its own (processes, mounts, network), for which one has to be root. Ends with 77 where what
# it takes is not there.
set -euo pipefail

skip() {
    printf 'skipped: %s\n' "$*"
    exit 77
}

scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(readlink -f "$1")
which=${2:-}
if [ -z "$which" ]; then
    "$0" "$program" parallel
    exec "$0" "$program" slurm
fi

if [ "$which" = slurm ] && [ "${LINETWIN_IN_NAMESPACE:-}" != yes ]; then
    for needed in slurmctld slurmd munged; do
        command -v $needed >/dev/null || skip "slurm-wlm is not installed"
    done
    [ "$(id -u)" = 0 ] || skip "a cluster of one node needs root"
    unshare --mount --pid --fork --kill-child --mount-proc --net --uts true 2>/dev/null || skip "no name spaces here"
    LINETWIN_IN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child --mount-proc --net --uts "$0" "$program" slurm
fi
[ "$which" = slurm ] || command -v parallel >/dev/null || skip "GNU parallel is not installed"

folder=$(mktemp -d)
stop() {
    [ -z "${controller:-}" ] || kill "$controller" "$node" 2>/dev/null || true
    [ -z "${munge:-}" ] || kill "$munge" 2>/dev/null || true
    wait # or they write into the folder while it goes
    rm -rf "$folder"
}
trap stop EXIT
cd "$folder"

study=(sweep builtin:cosmetics --vary Filler.buffer_capacity=0:100:25 --replications 24 --hours 2)
"$program" "${study[@]}" --json single.json --quiet

# A program that dies in part 3 until the file `healthy` is there, with nothing written.
cat >./program <<END
#!/bin/sh
case "\$*" in
    *"--shard 3/"*) [ -e "$folder/healthy" ] || kill -KILL \$\$ ;;
esac
exec "$program" "\$@"
END
chmod +x program
export LINETWIN_CLI=$folder/program

fail() {
    printf '%s: %s\n' "$which" "$*" >&2
    tail -n 20 ./*.log >&2 || true
    exit 1
}
check_incomplete() {
    [ ! -e result.json ] || fail "there is a result without part 3"
    [ ! -e result.json.parts/part-3.json ] || fail "part 3 should have died"
    [ -e result.json.parts/part-4.json ] || fail "part 4 is missing"
}
check_same() {
    cmp single.json result.json || fail "the result is not that of the study in one"
    [ ! -e result.json.parts ] || fail "the parts are still there"
    printf '%s: part 3 died, was run again, and the result has the bytes of the study in one\n' "$which"
}

if [ "$which" = parallel ]; then
    export PARALLEL="--will-cite --jobs 2"
    if "$scripts/study-parallel.sh" 6 result.json "${study[@]}" 2>parallel.log; then
        fail "a study without one of its parts must not succeed"
    fi
    check_incomplete
    if "$scripts/study-parallel.sh" 6 result.json "${study[@]}" --seed 7 2>parallel.log; then
        fail "parts of another study must not be taken"
    fi
    touch healthy
    "$scripts/study-parallel.sh" 6 result.json "${study[@]}" || fail "the second try failed"
    check_same
    exit
fi

# A cluster of one node. Slurm looks up addresses only where there is one besides 127.0.0.1.
ip link set lo up
ip address add 10.77.0.1/24 dev lo
hostname linetwin-node
mount --make-rprivate /
mkdir -p etc state spool munge
cp /etc/hosts etc/hosts
printf '10.77.0.1 linetwin-node\n' >>etc/hosts
mount --bind etc/hosts /etc/hosts
chmod 700 munge
dd if=/dev/urandom of=munge/key bs=1024 count=1 status=none
chmod 400 munge/key
chmod 755 "$folder"
mkdir munge-run && chmod 755 munge-run
munged --foreground --force --key-file="$folder/munge/key" --socket="$folder/munge-run/socket" --pid-file="$folder/munge/pid" \
    --log-file="$folder/munge/log" --seed-file="$folder/munge/seed" 2>munge.log &
munge=$!
cat >slurm.conf <<END
ClusterName=linetwin
SlurmctldHost=linetwin-node(10.77.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge-run/socket
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SchedulerParameters=bf_interval=1,sched_interval=1
ReturnToService=2
MpiDefault=none
NodeName=linetwin-node NodeAddr=10.77.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
# No control groups: older releases have no word for that, and a plugin that touches none unless a task asks for it.
printf 'CgroupPlugin=disabled\n' >cgroup.conf
case $(slurmd -V) in
    *" 2"[0-2].* | *" 23.02"*) printf 'CgroupPlugin=cgroup/v1\n' >cgroup.conf ;;
esac
export SLURM_CONF=$folder/slurm.conf
slurmctld -D 2>controller-start.log &
controller=$!
slurmd -D -N linetwin-node 2>node-start.log &
node=$!
for ((i = 0; i < ${LINETWIN_TRIES:-120}; ++i)); do
    [ "$(sinfo --noheader --format=%t 2>/dev/null)" = idle ] && break
    sleep 0.5
done
[ "$(sinfo --noheader --format=%t)" = idle ] || fail "the cluster of one node did not start"
# Waits until no job is left, at most two minutes.
wait_for_jobs() {
    for ((i = 0; i < 240; ++i)); do
        [ -n "$(squeue --noheader)" ] || return 0
        sleep 0.5
    done
    fail "$(squeue)"
}

"$scripts/study-slurm.sh" 6 "$folder/result.json" "${study[@]}"
wait_for_jobs
check_incomplete
touch healthy
rm result.json.parts/part-4.log # to see whether it is run again
"$scripts/study-slurm.sh" 6 "$folder/result.json" "${study[@]}"
wait_for_jobs
[ ! -e result.json.parts/part-4.log ] || fail "part 4 was run again"
check_same
