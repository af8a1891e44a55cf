#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and holds the engine to its speed goals, as ratios to the bare kernels in the same run.

Prints Markdown. Ends with 1 if a goal is missed. Repetitions of all benchmarks are interleaved at random and the least
time of each counts, so that other work on the machine disturbs little; kernels are measured in processor time, studies
with threads and whole processes by the clock, for which the machine should be idle.

    cmake --preset benchmark && cmake --build --preset benchmark && tests/benchmark/ratios.py
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

COSMETICS = "cosmetics"
PLANT = f"plant {COSMETICS}"
SHORT = "stations:5/places:50"
LONG = "stations:100/places:50"
SHORT_STUDY = "20 replications/threads:{}/process_time/real_time"

KERNELS_OF_GOALS = f"^(recursion|events|bare .*)/.*{COSMETICS}$|^(recursion|events)/totals/stations:(5|100)/places:50$"
STUDIES = "real_time$"

# What studies simulate, in blocks of cycles or item by item.
TWENTY = "stations:20/places:50"
BLOCKS = f"^(recursion|items)/line figures/({TWENTY}|example .*)$"

RECORDS = f"^(recursion/recording|bare recursion with fresh record)/{COSMETICS}$"

# A record is megabytes. Whether malloc keeps them between runs or takes fresh pages from the system, which may cost as
# much as the rest of the run, is left to chance unless it is told (glibc only).
KEEPING = {"MALLOC_MMAP_THRESHOLD_": str(32 << 20), "MALLOC_TRIM_THRESHOLD_": str(1 << 30)}
FRESH = {"MALLOC_MMAP_THRESHOLD_": str(128 << 10)}

# A shift of the plain recursion took 0.41 ms where a cold run was to take 3.8 s / 300 at most.
COLD_RUN_GOAL = 3800 / 300 / 0.41
COLD_RUN_MEBIBYTES = 30

# What a study may take by the clock on two quiet processors, where a shift of the bare recursion takes 0.41 ms.
MAP = ["--vary", "Filler.buffer_capacity=0:100:10", "--vary", "Packer.buffer_capacity=0:100:10"]
STUDY_GOALS = [
    ("sensitivity, racing", "builtin:cosmetics", ["sensitivity", "--race"], 0.8),
    ("sensitivity of 20 stations, racing", "twenty", ["sensitivity", "--race"], 8),
    ("sizing up to 200 places", "builtin:cosmetics", ["optimize", "--total", "200", "--race"], 2),
    ("sizing of 20 stations up to 200 places", "twenty", ["optimize", "--total", "200", "--race"], 20),
    ("map of 11 by 11 values", "builtin:cosmetics", ["sweep", *MAP], 3),
]
REFERENCE_SHIFT_SECONDS = 0.41e-3


def twenty_stations():
    """A line of twenty equal stations with breakdowns and jams, 50 places between them."""
    names = [f"S{i}" for i in range(20)]
    values = (
        "{uph: 10000, buffer_capacity: 50, reliability: {mtbf_min: 120, mttr_min: 5},"
        " performance: {jam_prob: 0.001, jam_time_sec: 15}}"
    )
    stations = "".join(f"    - {{name: {name}}}\n" for name in names)
    baseline = "".join(f"  {name}: {values}\n" for name in names)
    return f"format: linetwin/line/1\ntopology:\n  stations:\n{stations}baseline:\n{baseline}"


def run_benchmarks(program, pattern, repetitions, min_time, malloc=KEEPING):
    """Nanoseconds per cycle, and milliseconds per iteration by the clock and of the processors, of each repetition."""
    command = [
        program,
        f"--benchmark_filter={pattern}",
        f"--benchmark_repetitions={repetitions}",
        f"--benchmark_min_time={min_time}",
        "--benchmark_enable_random_interleaving=true",
        "--benchmark_format=json",
    ]
    output = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | malloc
    ).stdout
    nanoseconds, clock, processors = {}, {}, {}
    for entry in json.loads(output)["benchmarks"]:
        if entry["run_type"] == "iteration":
            nanoseconds.setdefault(entry["name"], []).append(entry.get("ns_per_cycle"))
            clock.setdefault(entry["name"], []).append(entry["real_time"])
            processors.setdefault(entry["name"], []).append(entry["cpu_time"])
    return nanoseconds, clock, processors


def run_process(command):
    """Seconds by the clock and peak resident memory in MiB of a process from start to end."""
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


class Goals:
    def __init__(self):
        self.missed = 0
        print("| goal | measured | at most or at least | |\n| --- | --- | --- | --- |")

    def at_most(self, name, value, limit):
        self._row(name, value, f"≤ {limit:.3g}", value <= limit)

    def at_least(self, name, value, limit):
        self._row(name, value, f"≥ {limit:.3g}", value >= limit)

    def _row(self, name, value, goal, is_met):
        self.missed += not is_met
        print(f"| {name} | {value:.2f} | {goal} | {'met' if is_met else '**missed**'} |")


def check_kernels(goals, least, least_fresh):
    recursion = f"recursion/totals/{COSMETICS}"
    events = f"events/totals/{COSMETICS}"
    bare_recursion = least[f"bare recursion/{COSMETICS}"]
    goals.at_most("totals / bare recursion", least[recursion] / bare_recursion, 2)
    goals.at_most(
        "five reasons and a calendar / without", least[f"recursion/totals/{PLANT}"] / least[recursion], 1.5
    )
    goals.at_most(
        "full record / bare recursion with record",
        least[f"recursion/recording/{COSMETICS}"] / least[f"bare recursion with record/{COSMETICS}"],
        1.5,
    )
    goals.at_most(
        "the same, both into fresh memory",
        least_fresh[f"recursion/recording/{COSMETICS}"] / least_fresh[f"bare recursion with fresh record/{COSMETICS}"],
        1.5,
    )
    goals.at_most("events / bare events", least[events] / least[f"bare events/{COSMETICS}"], 1.5)
    goals.at_most(
        "100 stations / 5, recursion", least[f"recursion/totals/{LONG}"] / least[f"recursion/totals/{SHORT}"], 2
    )
    goals.at_most("100 stations / 5, events", least[f"events/totals/{LONG}"] / least[f"events/totals/{SHORT}"], 3)


def check_blocks(goals, least):
    lines = [name.removeprefix("items/line figures/") for name in least if name.startswith("items/")]
    ratios = {line: least[f"items/line figures/{line}"] / least[f"recursion/line figures/{line}"] for line in lines}
    goals.at_least("line figures of 20 stations, item by item / in blocks", ratios.pop(TWENTY), 1.5)
    for line, ratio in ratios.items():
        goals.at_least(f"line figures of the {line}, item by item / as is chosen", ratio, 0.9)


def check_processes(goals, folder, bare_shift_milliseconds, runs):
    command = [str(folder / "linetwin-cli"), "run", "builtin:cosmetics", "--replications", "1", "--quiet"]
    cold = [run_process(command) for _ in range(runs)]
    seconds = [second for second, _ in cold]
    goals.at_most(
        "cold `linetwin-cli run` of one shift / shift of the bare recursion",
        min(seconds) * 1000 / bare_shift_milliseconds,
        COLD_RUN_GOAL,
    )
    goals.at_most("its peak memory, MiB", max(memory for _, memory in cold), COLD_RUN_MEBIBYTES)
    memory = {hours: max(run_process([str(folder / "run-totals"), hours])[1] for _ in range(3)) for hours in ("8", "800")}
    goals.at_most("totals: peak memory of 800 h / 8 h", memory["800"] / memory["8"], 1.05)
    return min(seconds) * 1000, statistics.median(seconds) * 1000, memory


def check_studies(goals, folder, bare_shift_milliseconds):
    """Whole studies by the clock and in processor time, in turn, the lesser of two runs each."""
    seconds, processors = {}, {}
    with tempfile.TemporaryDirectory() as place:
        twenty = pathlib.Path(place) / "twenty.yaml"
        twenty.write_text(twenty_stations(), encoding="utf-8")
        for _ in range(2):
            for name, line, (command, *options), _ in STUDY_GOALS:
                argument = str(twenty) if line == "twenty" else line
                program = [str(folder / "linetwin-cli"), command, argument, *options, "--quiet"]
                before = os.times()
                clock, _ = run_process(program)
                after = os.times()
                spent = after.children_user + after.children_system - before.children_user - before.children_system
                seconds.setdefault(name, []).append(clock)
                processors.setdefault(name, []).append(spent)
    for name, _, _, goal in STUDY_GOALS:
        goals.at_most(
            f"{name} / shift of the bare recursion",
            min(seconds[name]) * 1000 / bare_shift_milliseconds,
            goal / REFERENCE_SHIFT_SECONDS,
        )
    return seconds, processors


def print_table(title, unit, measured):
    print(f"\n| {title} | least {unit} | median |\n| --- | --- | --- |")
    for name, values in measured.items():
        print(f"| {name} | {min(values):.2f} | {statistics.median(values):.2f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build/benchmark/bin", help="folder of the programs")
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--all", action="store_true", help="also the benchmarks that no goal is about")
    arguments = parser.parse_args()
    program = str(arguments.bin / "kernel-benchmark")

    loads = [os.getloadavg()[0]]
    kernels, _, kernel_times = run_benchmarks(program, KERNELS_OF_GOALS, arguments.repetitions, 0.03)
    blocks, _, _ = run_benchmarks(program, BLOCKS, arguments.repetitions, 0.01)
    fresh, _, _ = run_benchmarks(program, RECORDS, arguments.repetitions, 0.03, FRESH)
    _, studies, study_processors = run_benchmarks(program, STUDIES, 4 * arguments.repetitions, 0.001)
    least = {name: min(values) for name, values in kernels.items()}

    goals = Goals()
    check_kernels(goals, least, {name: min(values) for name, values in fresh.items()})
    check_blocks(goals, {name: min(values) for name, values in blocks.items()})
    one, two = SHORT_STUDY.format(1), SHORT_STUDY.format(2)
    goals.at_least("one thread / two threads", min(studies[one]) / min(studies[two]), 1.7)
    # What remains comparable on a busy machine: two threads must not work more than one.
    goals.at_least("the same, in processor time", min(study_processors[one]) / min(study_processors[two]), 1.7 / 2)
    bare_shift = min(kernel_times[f"bare recursion/{COSMETICS}"])
    cold_least, cold_median, memory = check_processes(goals, arguments.bin, bare_shift, 2 * arguments.repetitions)
    loads.append(os.getloadavg()[0])
    whole_studies, whole_processors = check_studies(goals, arguments.bin, bare_shift)
    loads.append(os.getloadavg()[0])

    print(f"\nCold run: {cold_least:.1f} ms, median {cold_median:.1f} ms.", end=" ")
    print(f"Totals, peak memory: {memory['8']:.1f} MiB for 8 h, {memory['800']:.1f} MiB for 800 h.", end=" ")
    print(f"Load before, between and after: {', '.join(f'{load:.1f}' for load in loads)}", end=" ")
    print(f"on {os.cpu_count()} processors.")
    if max(loads) > os.cpu_count() / 2:
        print("The machine was busy: the figures of threads and of the cold run may be worse than they are.")
    print_table("kernel", "ns per cycle", kernels)
    print_table("line figures", "ns per cycle", blocks)
    print_table("into fresh memory", "ns per cycle", fresh)
    print_table("study", "ms", studies)
    print_table("whole study", "s by the clock", whole_studies)
    print_table("whole study", "s of the processors", whole_processors)
    if arguments.all:
        everything, _, _ = run_benchmarks(program, "^(recursion|events)/.*stations", 3, 0.02)
        print_table("other lines", "ns per cycle", everything)
    return 1 if goals.missed else 0


if __name__ == "__main__":
    sys.exit(main())
