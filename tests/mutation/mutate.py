#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the engine in one place at a time and sees whether a test notices: what survives, no test holds.

  tests/mutation/mutate.py                          a few of each folder, always the same
  tests/mutation/mutate.py --count 50 --minutes 60  more of them, for so long; the next call goes on
  tests/mutation/mutate.py --only engine/study/Knee.cpp --count 0      all of one file
  tests/mutation/mutate.py --only … --again         those that survived, after writing a test
  tests/mutation/mutate.py --only … --list          what would be changed

All mutants are compiled into one engine, which is told by its environment which of them to be. Left out is what is no
part of a function that runs: constants of a namespace, values of members, `constexpr` functions.

A test that takes three times as long as it should is stopped, which counts as noticing. Classes that take more than a few
seconds are left to --thorough.

Works in build/mutation with a copy of the tree; log.jsonl there holds what was found. Which mutants are taken follows
from the changed lines alone: a change elsewhere makes no others. Survivors are printed as they go into explained.txt,
once it is certain that no test could kill them or should. Fails if there are others.
"""
import argparse
import hashlib
import json
import math
import os
import re
import resource
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
from mutants import SWITCH_DEFINITION, mutants_of, mutants_that_fail, switched

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / 'build' / 'mutation'
SOURCE, BUILD, LOG, BASELINE = WORK / 'source', WORK / 'build', WORK / 'log.jsonl', WORK / 'baseline.json'
EXPLAINED = Path(__file__).with_name('explained.txt')

#: Whose tests can see a change of a folder, those that are most likely to first.
TESTS = {
    'statistics': ('statistics', 'study', 'output'),
    'io': ('io', 'cli'),
    'simulation': ('simulation', 'analysis', 'study', 'output'),
    'analysis': ('analysis', 'output', 'study', 'cli'),
    'study': ('study', 'output', 'cli'),
}
FOLDERS = {f'engine/{folder}': [f'engine-{tests}-tests' for tests in each] for folder, each in TESTS.items()}
SWITCH_FILE = 'engine/support/Version.cpp'
INCLUDE = re.compile(r'^#include "(engine/[^"]+)"', re.M)
#: Classes that take more processor time than this, in seconds, wait for --thorough.
SLOW = 5
MEMORY = 4 << 30
LARGEST_FILE = 1 << 30
OUTCOMES = ('killed', 'timeout', 'uncompilable', 'explained', 'survived')


def fail(text):
    sys.exit(f'mutate.py: {text}')


def files_of(tree):
    """But for what is made."""
    found = set()
    for folder, folders, names in os.walk(tree):
        here = Path(folder).relative_to(tree)
        folders[:] = [name for name in folders if not (here == Path('.') and name in ('build', '.git', '.cache'))]
        found.update(here / name for name in names)
    return found


def copy_tree(but):
    """Makes the copy as the tree is, leaving alone `but` and what is the same: its times decide what is built."""
    wanted = files_of(ROOT)
    for path in wanted:
        there = SOURCE / path
        text = (ROOT / path).read_bytes()
        if not there.exists() or str(path) not in but and there.read_bytes() != text:
            there.parent.mkdir(parents=True, exist_ok=True)
            there.unlink(missing_ok=True)
            there.write_bytes(text)
            shutil.copymode(ROOT / path, there)
    for path in files_of(SOURCE) - wanted:
        (SOURCE / path).unlink()


def configure():
    options = {
        'CMAKE_BUILD_TYPE': 'RelWithDebInfo',
        # What reads behind an end shall be noticed, and not only by a sanitizer.
        'CMAKE_CXX_FLAGS_RELWITHDEBINFO': '-O1 -D_GLIBCXX_ASSERTIONS',
        'LINETWIN_BUILD_APP': 'OFF',
        'LINETWIN_UNITY': 'ON',
    }
    command = ['cmake', '-S', SOURCE, '-B', BUILD, '-G', 'Ninja', '--log-level=WARNING']
    if subprocess.run([*command, *(f'-D{name}={value}' for name, value in options.items())]).returncode:
        fail('cmake could not configure build/mutation/build (see above)')


def included_by(folder):
    """The headers of the engine that files of a folder include, by way of others too."""
    def includes(path):
        return INCLUDE.findall(path.read_text())

    open_ones = [name for path in (ROOT / folder).rglob('*') if path.suffix in ('.cpp', '.h') for name in includes(path)]
    found = set()
    while open_ones:
        name = open_ones.pop()
        if name not in found and (ROOT / name).is_file():
            found.add(name)
            open_ones.extend(includes(ROOT / name))
    return found


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def build(numbered, executables, jobs):
    """Builds all mutants into one engine; those that do not compile, which it returns, are left out."""
    failed = {}
    while True:
        by_file = defaultdict(list)
        for number, mutant in numbered.items():
            by_file[mutant.file].append((number, mutant))
        for file, mutants in by_file.items():
            put(file, switched((ROOT / file).read_text(), mutants))
        put(SWITCH_FILE, (ROOT / SWITCH_FILE).read_text() + SWITCH_DEFINITION)
        command = ['ninja', '-C', BUILD, f'-j{jobs}', '-k0', *executables]
        made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors='replace')
        if made.returncode == 0:
            return failed
        bad = mutants_that_fail(made.stdout) & numbered.keys()
        if not bad:
            print(made.stdout[-4000:])
            fail('the engine does not build (see above)')
        for number in bad:
            failed[number] = numbered.pop(number)
            put(failed[number].file, (ROOT / failed[number].file).read_text())


def put(file, text):
    path = SOURCE / file
    if path.read_text() != text:
        path.write_text(text)


class Tests:
    """The classes of the test executables: how long each takes, and whether it still passes."""

    def __init__(self, thorough):
        self.thorough = thorough
        self.baseline = json.loads(BASELINE.read_text()) if BASELINE.exists() else {}

    def classes(self, executable):
        said = subprocess.run([BUILD / 'tests' / executable], capture_output=True, text=True).stdout
        return said.split('\n  ')[1:] if said else []

    def take(self, executables):
        """Forgets what was measured where an executable is another."""
        for executable in executables:
            made = digest(BUILD / 'tests' / executable)
            if self.baseline.get(executable, {}).get('digest') != made:
                names = [name.strip() for name in self.classes(executable)]
                self.baseline[executable] = {'digest': made, 'seconds': dict.fromkeys(names)}

    def seconds(self, executable, name):
        """What a class takes with the unchanged engine: infinitely long if only --thorough waits for it."""
        seconds = self.baseline[executable]['seconds']
        if seconds[name] is None or self.thorough and seconds[name] == math.inf:
            outcome, seconds[name] = self.run(executable, name, 0, 600 if self.thorough else SLOW)
            if outcome == 'timeout':
                seconds[name] = math.inf
            elif outcome != 'survived':
                fail(f'{name} of {executable} does not pass where nothing is changed')
            BASELINE.write_text(json.dumps(self.baseline, indent=1))
        return seconds[name] if self.thorough or seconds[name] <= SLOW else math.inf

    def of(self, file, kills):
        """(executable, class) in the order in which they are to be run: the likeliest for their time first."""
        folder, stem = os.path.split(file)[0], Path(file).stem
        found = []
        for place, executable in enumerate(FOLDERS[folder]):
            for name, seconds in self.baseline[executable]['seconds'].items():
                seconds = 1 if seconds is None else seconds
                is_own = name == f'{stem}Test'
                likely = 0.02 / (1 + place) + kills[file, name] + 0.1 * kills[folder, name] + (5 if is_own else 0)
                found.append((-likely / (seconds + 0.2), executable, name))
        return [(executable, name) for _, executable, name in sorted(found)]

    def run(self, executable, name, number, limit=None):
        """Whether a class passes, and its processor time. Stops at the first failure."""
        limit = limit or 3 * self.seconds(executable, name) + 2

        def confine():
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
            resource.setrlimit(resource.RLIMIT_CPU, (int(limit) + 1, int(limit) + 2))

        temporary = WORK / 'tmp'
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir()
        env = dict(os.environ, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8', QTEST_DISABLE_STACK_DUMP='1',
                   QTEST_FUNCTION_TIMEOUT='1000000', RC_PARAMS='seed=2026 noshrink=1', TMPDIR=str(temporary), HOME=str(temporary),
                   XDG_CONFIG_HOME=str(temporary), XDG_RUNTIME_DIR=str(temporary), LINETWIN_MUTANT=str(number))
        process = subprocess.Popen([BUILD / 'tests' / executable, name], cwd=BUILD, env=env, preexec_fn=confine,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
        outcome = self.watch(process, 6 * limit + 30)
        if outcome:
            os.killpg(process.pid, signal.SIGKILL)
        _, status, usage = os.wait4(process.pid, 0)
        process.stdout.close()
        process.returncode = 0
        seconds = usage.ru_utime + usage.ru_stime
        if not outcome:
            by_limit = os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL)
            outcome = 'survived' if status == 0 else 'timeout' if by_limit else 'killed'
        return outcome, seconds

    @staticmethod
    def watch(process, wall_limit):
        """'killed' at the first failure, 'timeout' if it lasts too long, else nothing once it ended."""
        end = time.monotonic() + wall_limit
        rest = b''
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while time.monotonic() < end:
                if not selector.select(timeout=1):
                    continue
                piece = os.read(process.stdout.fileno(), 65536)
                if not piece:
                    return ''
                rest += piece
                if rest.startswith(b'FAIL!') or b'\nFAIL!' in rest or b'\nQFATAL' in rest:
                    return 'killed'
                rest = rest[-20:]
        return 'timeout'


class Explained:
    """Survivors that explained.txt has a reason for."""

    def __init__(self):
        self.reasons = {}
        for block in EXPLAINED.read_text().split('\n\n'):
            lines = [line for line in block.splitlines() if line and not line.startswith('#')]
            if not lines:
                continue
            if len(lines) < 4 or lines[1][:2] != '- ' or lines[2][:2] != '+ ':
                fail(f'{EXPLAINED.name}: not a file, a line with `- `, one with `+ ` and the reason:\n{block}')
            self.reasons[lines[0], lines[1][2:].strip(), lines[2][2:].strip()] = ' '.join(lines[3:])

    def has(self, mutant):
        return (mutant.file, mutant.was, mutant.becomes) in self.reasons

    def stale(self):
        """Those whose mutant there is no more."""
        made = {(mutant.file, mutant.was, mutant.becomes)
                for file in sorted({file for file, _, _ in self.reasons}) for mutant in mutants_in(file)}
        return [reason for reason in self.reasons if reason not in made]


def mutants_in(file):
    path = ROOT / file
    return mutants_of(file, path.read_text()) if path.exists() else []


class Log:
    def __init__(self):
        self.entries = {}
        self.kills = Counter()
        if LOG.exists():
            for line in LOG.read_text().splitlines():
                self._take(json.loads(line))

    def _take(self, entry):
        self.entries[entry['key']] = entry
        if entry['outcome'] == 'killed':
            self.kills[entry['file'], entry['by']] += 1
            self.kills[os.path.split(entry['file'])[0], entry['by']] += 1

    def add(self, mutant, outcome, by):
        entry = {'key': mutant.key, 'file': mutant.file, 'line': mutant.line, 'kind': mutant.kind, 'was': mutant.was,
                 'becomes': mutant.becomes, 'outcome': outcome, 'by': by, 'source': digest(ROOT / mutant.file)}
        self._take(entry)
        with LOG.open('a') as file:
            file.write(json.dumps(entry) + '\n')

    def outcome(self, mutant):
        """Of the mutant when its file was what it is now."""
        entry = self.entries.get(mutant.key)
        return entry['outcome'] if entry and entry['source'] == digest(ROOT / mutant.file) else None


def chosen(options):
    """Of each folder those first whose text, with the seed, gives the least number; at most one of a line."""
    def rank(mutant):
        return hashlib.sha256(f'{options.seed}\n{mutant.key}'.encode()).hexdigest()

    # To change what tests include is to compile them again, and holds few decisions.
    left_out = set() if options.headers else included_by('tests/engine')
    # What is compiled for Windows alone no test runs here.
    left_out |= {str(path.relative_to(ROOT)) for path in (ROOT / 'engine').glob('*/*Windows.cpp')}
    found = []
    for folder in options.folder or FOLDERS:
        files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / folder).iterdir() if path.suffix in ('.cpp', '.h'))
        files = [file for file in files if (file in options.only if options.only else file not in left_out)]
        lines, of_folder = set(), []
        for mutant in sorted((mutant for file in files for mutant in mutants_in(file)), key=rank):
            if options.count and (len(of_folder) == options.count or (mutant.file, mutant.line) in lines):
                continue
            lines.add((mutant.file, mutant.line))
            of_folder.append(mutant)
        found.extend((place // 10, mutant.file, mutant.start, mutant) for place, mutant in enumerate(of_folder))
    return [mutant for *_, mutant in sorted(found, key=lambda each: each[:3])]


def judge(number, mutant, tests, log):
    """Runs the tests that may see the mutant until one fails: the outcome, and which class it was."""
    for executable, name in tests.of(mutant.file, log.kills):
        if tests.seconds(executable, name) == math.inf:
            continue
        outcome, _ = tests.run(executable, name, number)
        if outcome != 'survived':
            return outcome, name
    return 'survived', ''


def report(mutants, log, explained):
    """Counts by folder, then the survivors that nobody has explained, which it returns."""
    counts = defaultdict(Counter)
    new = []
    for mutant in mutants:
        outcome = log.outcome(mutant)
        if outcome == 'survived' and explained.has(mutant):
            outcome = 'explained'
        elif outcome == 'survived':
            new.append(mutant)
        counts[os.path.split(mutant.file)[0]][outcome or 'left'] += 1
        counts['together'][outcome or 'left'] += 1
    print(f'{"":20}' + ''.join(f'{name:>14}' for name in OUTCOMES + ('left',)))
    for folder, count in counts.items():
        print(f'{folder:20}' + ''.join(f'{count[name]:14}' for name in OUTCOMES + ('left',)))
    for mutant in new:
        print(f'\n{mutant.file}\n- {mutant.was}\n+ {mutant.becomes}\n(line {mutant.line})')
    return new


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--count', type=int, default=4, metavar='N', help='of each folder; 0: all (4)')
    parser.add_argument('--seed', default='1', help='another takes others (1)')
    parser.add_argument('--folder', action='append', choices=FOLDERS, metavar='FOLDER', help='of these, e.g. engine/study')
    parser.add_argument('--only', action='append', metavar='FILE', help='of these files; their whole path from the root')
    parser.add_argument('--again', action='store_true', help='also those that survived before')
    parser.add_argument('--thorough', action='store_true', help=f'with the classes that take more than {SLOW} s')
    parser.add_argument('--minutes', type=float, metavar='M', help='start no other after so long')
    parser.add_argument('--headers', action='store_true', help='also headers that tests include')
    parser.add_argument('--jobs', type=int, default=2, metavar='N', help='compilers at once (2)')
    parser.add_argument('--list', action='store_true', help='print the mutants and do nothing')
    parser.add_argument('--report', action='store_true', help='print what is known of them and do nothing')
    options = parser.parse_args()
    for file in options.only or ():
        if str(Path(file).parent) not in FOLDERS or not (ROOT / file).is_file():
            fail(f'{file}: no file of {", ".join(FOLDERS)}')

    explained, log = Explained(), Log()
    for file, was, becomes in explained.stale():
        print(f'explained.txt: there is no such mutant any more\n{file}\n- {was}\n+ {becomes}\n')
    mutants = chosen(options)
    if options.list:
        for mutant in mutants:
            print(f'{mutant.file}:{mutant.line} {mutant.kind}\n- {mutant.was}\n+ {mutant.becomes}')
    elif not options.report:
        def is_open(mutant):
            known = log.outcome(mutant)
            return not known or options.again and known == 'survived' and not explained.has(mutant)

        try_all(mutants, is_open, options, log)
    return 1 if not options.list and report(mutants, log, explained) else 0


def numbered_mutants(mutants):
    """By numbers that stay the same whatever others there are, so that what is built can stay."""
    numbered = {}
    for mutant in mutants:
        number = int(hashlib.sha256(mutant.key.encode()).hexdigest()[:5], 16) + 1
        while number in numbered:
            number += 1
        numbered[number] = mutant
    return numbered


def try_all(mutants, is_open, options, log):
    if not any(is_open(mutant) for mutant in mutants):
        return
    files = {mutant.file for mutant in mutants}
    WORK.mkdir(parents=True, exist_ok=True)
    copy_tree(files | {SWITCH_FILE})
    configure()
    executables = sorted({executable for file in files for executable in FOLDERS[os.path.dirname(file)]})
    # Those that are known, too: what is built can stay.
    numbered = numbered_mutants(mutant for mutant in mutants if log.outcome(mutant) != 'uncompilable')
    print(f'building {len(numbered)} mutants', flush=True)
    for mutant in build(numbered, executables, options.jobs).values():
        log.add(mutant, 'uncompilable', '')
    tests = Tests(options.thorough)
    tests.take(executables)
    begun = time.monotonic()
    left = [(number, mutant) for number, mutant in numbered.items() if is_open(mutant)]
    for place, (number, mutant) in enumerate(left, 1):
        if options.minutes and time.monotonic() - begun > 60 * options.minutes:
            break
        outcome, by = judge(number, mutant, tests, log)
        log.add(mutant, outcome, by)
        print(f'{place}/{len(left)} {mutant.file}:{mutant.line} {mutant.kind}: {outcome} {by}', flush=True)
    print()


if __name__ == '__main__':
    sys.exit(main())
