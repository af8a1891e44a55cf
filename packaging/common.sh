# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh and test.sh share; to be sourced. They may be started from any folder.
# shellcheck disable=SC2034 # the lists are for those who source this

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(
    cmake ninja-build g++
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-translations-l10n python3
    libyaml-cpp-dev librandom123-dev libboost-dev libcli11-dev nlohmann-json3-dev nettle-dev
    libxlsxwriter-dev
)
window_packages=(fonts-dejavu-core)
# Besides those of a build, for packages and to look at them.
packages_packages=(dpkg-dev file lintian debootstrap git)
windows_packages=(g++-mingw-w64-x86-64-posix wine wine64 dpkg-dev make)
test_packages=(librapidcheck-dev zlib1g-dev xvfb xauth fonts-dejavu-core)
long_test_packages=(chromium chromium-driver parallel slurm-wlm munge iproute2 debootstrap)

say() { printf '==> %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Prints those of the given packages that are not installed.
missing_of() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

# Installs those of the given packages that are missing; asks the network only if there are any.
ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null || ! command -v c++ >/dev/null; then
            fail "this system has no apt. Install by hand what these Debian packages hold, then start again: $*"
        fi
        say "no apt here: taking it that everything needed is installed"
        return
    fi
    local missing
    mapfile -t missing < <(missing_of "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "packages are missing and there is no sudo. As root, run this, then start again:
    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        say "sudo is used to install packages; it may ask for your password"
        sudo -v || fail "sudo did not let us install. Ask an administrator to install: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing with apt: ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    local install=("${apt[@]}" install -y --no-install-recommends "${missing[@]}")
    if ! apt-get -s -qq install --no-install-recommends "${missing[@]}" >/dev/null 2>&1 || ! "${install[@]}"; then
        say "refreshing the package lists"
        "${apt[@]}" update || fail "apt-get update failed (see above); is the network there?"
        "${install[@]}" ||
            fail "apt could not install what is needed (see above). LineTwin needs Debian 12 or a newer relative of it."
    fi
}

# build_preset PRESET TARGET [CMAKE OPTION…]: configures, if needed or told options, and builds incrementally.
build_preset() {
    local preset=$1 target=$2
    shift 2
    local folder=$root/build/$preset
    local fresh=()
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "the sources have moved: starting build/$preset afresh"
        fresh=(--fresh)
    fi
    if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    if [ $# -gt 0 ] || [ ${#fresh[@]} -gt 0 ] || [ ! -f "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
        say "configuring build/$preset"
        (cd "$root" && cmake --preset "$preset" --log-level=WARNING "${fresh[@]}" "$@") ||
            fail "cmake could not configure build/$preset (see above)"
    fi
    say "building $target in build/$preset"
    cmake --build "$folder" --target "$target" || fail "the build failed (see above)"
}

# Qt wants a UTF-8 locale, and a bare system has none set.
ensure_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}
