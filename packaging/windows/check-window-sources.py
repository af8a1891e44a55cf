#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the sources of the window as a compiler for Windows does: no call of Linux alone, no header that is missing.

check-window-sources.py BUILD_FOLDER PREFIX: commands are those of BUILD_FOLDER/compile_commands.json; headers of other
libraries are in PREFIX/include. Debian has no Qt for Windows; its headers tell by the compiler for which system they are
read, so this system's serve. Nothing is linked or run.
"""
import json
import os
import shlex
import subprocess
import sys

COMPILER = "x86_64-w64-mingw32-g++-posix"
TAKES_A_VALUE = {"-o", "-include", "-MF", "-MT"}


def for_windows(command, prefix, links):
    arguments = [COMPILER, "-fsyntax-only", "-w", "-isystem", f"{prefix}/include", "-idirafter", links]
    words = iter(shlex.split(command)[1:])
    for word in words:
        if word in TAKES_A_VALUE:
            next(words)
        elif word not in {"-Winvalid-pch", "-MD"} and not word.startswith(("-O", "-W")):
            arguments.append(word)
    return arguments


def main():
    build, prefix = sys.argv[1:]
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    # What these systems share but for the compiler; all of /usr/include would hide MinGW's own headers.
    links = os.path.join(prefix, "headers-of-this-system")
    os.makedirs(links, exist_ok=True)
    for name in ("xlsxwriter", "xlsxwriter.h"):
        link = os.path.join(links, name)
        if not os.path.islink(link):
            os.symlink(os.path.join("/usr/include", name), link)
    read, failed = 0, []
    for each in commands:
        is_of_window = "linetwin_app.dir" in each["file"] or each["file"].endswith("/app/main.cpp")
        if not is_of_window or each["file"].endswith((".gch", "cmake_pch.hxx.cxx", "mocs_compilation.cpp")):
            continue
        read += 1
        run = subprocess.run(for_windows(each["command"], prefix, links), cwd=each["directory"], check=False)
        if run.returncode:
            failed.append(each["file"])
    for each in failed:
        print(f"does not compile for Windows: {each}", file=sys.stderr)
    if read == 0:
        sys.exit(f"no sources of the window in {build}/compile_commands.json")
    print(f"{read - len(failed)} of {read} source files of the window compile for Windows")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
