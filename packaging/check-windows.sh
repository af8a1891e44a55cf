#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the command line for Windows with MinGW-w64, with warnings as errors, and runs it under Wine: the example lines
# have to give the bytes that they give here. Of the window, for which Debian has no Qt, the sources are compiled only.
#   check-windows.sh [LINETWIN-CLI]: that of this system, build/test's unless given.
# The libraries are made from Debian's sources. Ends with 77 where the compiler or Wine is missing and root is needed for it.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

native=${1:-$root/build/test/bin/linetwin-cli}
[ -x "$native" ] || fail "there is no $native; build it first"
if [ -n "$(missing_of "${windows_packages[@]}")" ] && [ "$(id -u)" -ne 0 ]; then
    say "skipped: not all of these packages are installed: ${windows_packages[*]}"
    exit 77
fi
ensure_packages "${build_packages[@]}" "${windows_packages[@]}"

work=$root/build/windows
prefix=$work/prefix
mirror=${LINETWIN_DEBIAN_MIRROR:-http://deb.debian.org/debian}
mkdir -p "$work/sources" "$work/apt/lists/partial" "$prefix/lib" "$prefix/share/cmake"
cat >"$work/toolchain.cmake" <<EOF
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH $prefix /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static)
EOF

# source_of PACKAGE: unpacked in $work/sources, without a change to the lists of this system.
source_of() {
    local suite
    suite=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
    printf 'deb-src %s %s main\n' "$mirror" "$suite" >"$work/apt/sources.list"
    local apt=(apt-get -qq -o Dir::Etc::SourceList="$work/apt/sources.list" -o Dir::Etc::SourceParts=-
        -o Dir::State::Lists="$work/apt/lists" -o APT::Sandbox::User=root)
    "${apt[@]}" update
    (cd "$work/sources" && "${apt[@]}" source "$1")
}

if [ ! -f "$prefix/lib/libyaml-cpp.a" ]; then
    say "making yaml-cpp for Windows"
    source_of yaml-cpp
    cmake -S "$work"/sources/yaml-cpp-*/ -B "$work/yaml-cpp" -G Ninja --log-level=WARNING -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$prefix" -DYAML_BUILD_SHARED_LIBS=OFF \
        -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF -DCMAKE_POLICY_VERSION_MINIMUM=3.5
    cmake --build "$work/yaml-cpp" --target install >/dev/null
fi
if [ ! -f "$prefix/lib/libnettle.a" ]; then
    say "making Nettle for Windows"
    source_of nettle
    (
        cd "$work"/sources/nettle-*/
        ./configure --host=x86_64-w64-mingw32 CC=x86_64-w64-mingw32-gcc-posix --disable-public-key --disable-shared \
            --disable-documentation --disable-assembler >/dev/null
        make -s libnettle.a >/dev/null
        mkdir -p "$prefix/include/nettle"
        cp ./*.h "$prefix/include/nettle"
        cp libnettle.a "$prefix/lib"
    )
fi
# Those that are headers only are the same for every system.
cp -ru /usr/include/{boost,Random123,CLI,nlohmann} "$prefix/include"
cp -ru /usr/share/cmake/{CLI11,nlohmann_json} "$prefix/share/cmake"
# Boost looks for its headers from where its packages are.
mkdir -p "$prefix/lib/host/cmake"
cp -ru /usr/lib/*/cmake/{Boost-,BoostDetect,boost_headers-}* "$prefix/lib/host/cmake"
boost=$(cd "$prefix/lib/host/cmake" && echo Boost-*)

say "making linetwin-cli.exe"
cmake -S "$root" -B "$work/linetwin" -G Ninja --log-level=WARNING -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$work/toolchain.cmake" -DCMAKE_PREFIX_PATH="$prefix" -DLINETWIN_BUILD_TESTS=OFF \
    -DLINETWIN_BUILD_APP=OFF -DLINETWIN_UNITY=ON -DBoost_DIR="$prefix/lib/host/cmake/$boost"
cmake --build "$work/linetwin" --target linetwin-cli || fail "the build failed (see above)"

export WINEPREFIX=$work/wine WINEDEBUG=-all
program=$work/linetwin/bin/linetwin-cli.exe
here=$work/outputs/here
there=$work/outputs/windows
rm -rf "$work/outputs"
mkdir -p "$here" "$there"
wine wineboot -i >/dev/null 2>&1
windows() { (cd "$there" && wine "$program" "$@"); }
both() { windows "$@" && (cd "$here" && "$native" "$@"); }

say "running it under Wine"
windows --version
for folder in "$root"/resources/examples/*/; do
    name=$(basename "$folder")
    both run "$folder/line.yaml" --quiet --telemetry "$name-telemetry.csv" --events "$name-events.csv" \
        --production "$name-production.csv"
    # Twice, as the second takes the place of the first; few runs, as the mathematics of another system may end in
    # another last digit of an interval.
    both run "$folder/line.yaml" --quiet --replications 5 --json "$name.json"
    both run "$folder/line.yaml" --quiet --replications 5 --json "$name.json"
    for language in C.UTF-8 de_DE.UTF-8; do
        env LC_ALL="$language" wine "$program" run "$folder/line.yaml" >"$there/$name-$language.txt"
        env LC_ALL="$language" "$native" run "$folder/line.yaml" >"$here/$name-$language.txt"
    done
done
both compare "$root"/resources/examples/cosmetics/{today,large_buffer_test}.yaml --quiet --replications 5 --json compare.json
diff -rq "$here" "$there" || fail "other bytes than here, see $work/outputs"
for wrong in "$root/resources" nowhere.yaml; do
    ! windows run "$wrong" >/dev/null 2>&1 || fail "$wrong is taken for a line"
done
[ -z "$(find "$there" -name '*.part')" ] || fail "parts of files are left behind"
say "the same bytes in $(find "$there" -type f | wc -l) files"

# The window cannot be linked, as Debian has no Qt for Windows; that it compiles can be seen.
build=$(dirname "$(dirname "$native")")
if [ -f "$build/compile_commands.json" ]; then
    "$root/packaging/windows/check-window-sources.py" "$build" "$prefix" || fail "the window's sources (see above)"
fi
