#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the packages of this system's release of Debian and of those given, and tries them as users would: each installed
# in a clean root made by debootstrap, run, used from the desktop and the shell, upgraded and removed; the archive in a
# root without Qt; and the packages made a second time in another folder, which has to give the same bytes.
#   check-packages.sh [--keep DIR] [--no-second-build] [bookworm|trixie]…
# Without releases it tries Debian 12 and 13. Packages of a release other than this system's are built in a root of that
# release; $LINETWIN_CMAKE_OPTIONS go to cmake. Roots are kept under build/roots. Needs root (or sudo) and the network;
# ends with 77 without the former.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
        say "skipped: a root of Debian can be made by root only"
        exit 77
    fi
    exec sudo -E "${BASH_SOURCE[0]}" "$@"
fi
if [ "${LINETWIN_OWN_MOUNTS:-}" != yes ]; then
    # What is mounted here is gone with this script, however it ends.
    LINETWIN_OWN_MOUNTS=yes exec unshare --mount --propagation private "${BASH_SOURCE[0]}" "$@"
fi

mirror=${LINETWIN_DEBIAN_MIRROR:-http://deb.debian.org/debian}
second_build=yes
keep=
suites=()
while [ $# -gt 0 ]; do
    case $1 in
        --no-second-build) second_build=no ;;
        --keep)
            keep=$2
            shift
            ;;
        *) suites+=("$1") ;;
    esac
    shift
done
[ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie)
host=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
roots=$root/build/roots
work=$(mktemp -d "${TMPDIR:-/var/tmp}/linetwin-packages-XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT
mkdir -p "$roots"

# The time of the last change, so that the same sources give the same bytes.
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date -d "$(grep -o 'RELEASE_DATE [0-9-]*' "$root/CMakeLists.txt" | cut -d' ' -f2)" +%s)
export SOURCE_DATE_EPOCH
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
export LINETWIN_CMAKE_OPTIONS=${LINETWIN_CMAKE_OPTIONS:-}

check_tools=(ca-certificates xvfb xauth xdotool libglib2.0-bin shared-mime-info desktop-file-utils xdg-utils libfile-mimeinfo-perl man-db
    bash-completion zsh fish fonts-dejavu-core appstream hicolor-icon-theme lintian)
if [ "$host" = "${suites[0]}" ]; then
    ensure_packages "${build_packages[@]}" "${packages_packages[@]}"
else
    ensure_packages debootstrap
fi

# base SUITE KIND PACKAGE…: a root with these packages, made once. Prints nothing; it is $roots/SUITE-KIND.
base() {
    local suite=$1 kind=$2 folder=$roots/$1-$2
    shift 2
    [ ! -e "$folder" ] || return 0
    say "making a root of Debian $suite ($kind)"
    rm -rf --one-file-system "$folder.new"
    debootstrap --variant=minbase "$suite" "$folder.new" "$mirror" >"$folder.log" 2>&1 || {
        tail "$folder.log" >&2
        fail "debootstrap could not make a root of $suite"
    }
    chroot "$folder.new" apt-get -qq update >>"$folder.log" 2>&1
    chroot "$folder.new" apt-get -qq install -y --no-install-recommends "$@" >>"$folder.log" 2>&1 || {
        tail "$folder.log" >&2
        fail "not all packages could be installed in the root of $suite"
    }
    mv "$folder.new" "$folder"
}

# enter ROOT COMMAND…: with /proc and /dev, and a clean environment.
enter() {
    local folder=$1
    shift
    mountpoint -q "$folder/proc" || mount -t proc proc "$folder/proc"
    mountpoint -q "$folder/dev" || mount --rbind /dev "$folder/dev"
    chroot "$folder" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
        LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" LINETWIN_CMAKE_OPTIONS="$LINETWIN_CMAKE_OPTIONS" "$@"
}
# What was started in it may take a moment to end.
leave() {
    umount --recursive --lazy "$1/proc" "$1/dev" 2>/dev/null || true
}

# Copies what a build needs, and nothing of other builds.
copy_sources() {
    mkdir -p "$1"
    (cd "$root" && tar -c CMakeLists.txt CMakePresets.json LICENSE README.md app engine packaging resources tests translations) |
        tar -x -C "$1"
}

# What builds and packs, here or in a root; arguments: the sources, the build folder, where packages go.
build_script='set -e
cd "$1"
cmake --preset release -B "$2" -DLINETWIN_WERROR=OFF --log-level=WARNING $LINETWIN_CMAKE_OPTIONS
nice cmake --build "$2" -j "$(nproc)"
cd "$2"
cpack -G DEB -B "$3" >"$3.log" || { cat "$3.log"; exit 1; }
cpack -G TGZ -B "$3" >"$3.log" || { cat "$3.log"; exit 1; }
rm -rf "$3/_CPack_Packages"'

# packages_of SUITE: builds them into $work/SUITE.
packages_of() {
    local suite=$1
    say "building the packages for $suite"
    if [ "$suite" = "$host" ]; then
        copy_sources "$work/one"
        env -u CMAKE_CXX_COMPILER_LAUNCHER bash -c "$build_script" build "$work/one" "$work/one/build/release" "$work/$suite"
        return
    fi
    base "$suite" build "${build_packages[@]}" "${packages_packages[@]}"
    local folder=$work/$suite-build
    cp -a --reflink=auto "$roots/$suite-build" "$folder"
    copy_sources "$folder/src"
    enter "$folder" bash -c "$build_script" build /src /src/build/release /packages
    cp -r "$folder/packages" "$work/$suite"
    leave "$folder"
    rm -rf --one-file-system "$folder"
}

# Packages have no path for libraries of their own, and the archive's has nothing but the folder beside the program.
check_library_paths() {
    local file
    mkdir -p "$work/opened"
    for file in "$work/$1"/*.deb; do
        dpkg-deb -x "$file" "$work/opened/deb"
    done
    tar -x -f "$work/$1"/*.tar.gz -C "$work/opened"
    for file in "$work"/opened/deb/usr/bin/* "$work"/opened/linetwin-*/bin/linetwin*; do
        case $file/$(readelf -d "$file" | grep -E 'R(UN)?PATH' | sed 's/.*\[\(.*\)\]/\1/') in
            */opened/deb/*/) ;;
            */opened/linetwin-*/'$ORIGIN/../lib') ;;
            *) fail "$(readelf -d "$file" | grep PATH) in $file" ;;
        esac
    done
    rm -r "$work/opened"
}

# A second build, in another folder and beside the sources, has the same bytes.
check_second_build() {
    say "building them again in another folder"
    copy_sources "$work/a/second folder"
    env -u CMAKE_CXX_COMPILER_LAUNCHER bash -c "$build_script" build "$work/a/second folder" "$work/b" "$work/second"
    local file
    for file in "$work/$host"/*.deb "$work/$host"/*.tar.gz; do
        cmp "$file" "$work/second/${file##*/}" && continue
        mkdir -p "$root/build/other-bytes/second"
        cp "$file" "$root/build/other-bytes"
        cp "$work/second/${file##*/}" "$root/build/other-bytes/second"
        fail "${file##*/} has other bytes the second time; both are in build/other-bytes"
    done
    say "the same bytes twice: $(cd "$work/second" && printf '%s ' *)"
}

try_in_root() {
    local suite=$1 folder=$work/$1-root
    base "$suite" check "${check_tools[@]}"
    say "trying the packages on Debian $suite"
    cp -a --reflink=auto "$roots/$suite-check" "$folder"
    mkdir "$folder/packages"
    cp "$work/$suite"/*.deb "$folder/packages"
    cp "$root/packaging/debian/try-packages.sh" "$folder/packages"
    enter "$folder" /packages/try-packages.sh || fail "the packages do not hold on Debian $suite (see above)"
    leave "$folder"
    rm -rf --one-file-system "$folder"

    say "trying the archive on Debian $suite, which has no Qt"
    cp -a --reflink=auto "$roots/$suite-check" "$folder"
    mkdir "$folder/packages"
    cp "$work/${archive_of:-$suite}"/*.tar.gz "$root/packaging/debian/try-archive.sh" "$folder/packages"
    enter "$folder" /packages/try-archive.sh || fail "the archive does not hold on Debian $suite (see above)"
    leave "$folder"
    rm -rf --one-file-system "$folder"
}

for suite in "${suites[@]}"; do
    packages_of "$suite"
    check_library_paths "$suite"
    if [ "$suite" = "$host" ] && [ $second_build = yes ]; then
        check_second_build
    fi
    # The archive of the oldest release has to run on all.
    try_in_root "$suite"
    archive_of=${archive_of:-$suite}
done
if [ -n "$keep" ]; then
    mkdir -p "$keep"
    for suite in "${suites[@]}"; do
        cp "$work/$suite"/*.deb "$keep"
    done
    cp "$work/${suites[0]}"/*.tar.gz "$keep"
fi
say "all packages hold: ${suites[*]}"
