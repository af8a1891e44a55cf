#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by check-packages.sh as root in a clean root of Debian without Qt, with the archive beside it: it runs from any folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/tmp/run
install -d -m 700 $XDG_RUNTIME_DIR

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# What every desktop has.
apt-get -qq -o Dpkg::Use-Pty=0 install -y --no-install-recommends libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 \
    libfontconfig1 libfreetype6 libglib2.0-0 libdbus-1-3 libsm6 libice6 >/tmp/apt.log 2>&1 || { cat /tmp/apt.log && fail "apt-get"; }
! find / -xdev -name 'libQt6*' -print -quit | grep -q . || fail "there is a Qt in this root"

folder="/opt/any where"
mkdir -p "$folder"
tar -x -f "$here"/linetwin-*.tar.gz -C "$folder"
mv "$folder"/linetwin-* "$folder/line twin"
cd /
for program in linetwin linetwin-cli; do
    missing=$(ldd "$folder/line twin/bin/$program" | grep 'not found' || true)
    [ -z "$missing" ] || fail "$missing"
    "$folder/line twin/bin/$program" --version
done
"$folder/line twin/bin/linetwin-cli" run builtin:cosmetics --replications 2 >/dev/null
"$folder/line twin/bin/linetwin" --report /tmp/report.pdf builtin:cosmetics
[ -s /tmp/report.pdf ] || fail "the report is empty"
ln -s "$folder/line twin/bin/linetwin" /usr/local/bin/linetwin-of-archive
Xvfb :78 -screen 0 1280x800x24 -nolisten tcp -noreset >/tmp/xvfb.log 2>&1 &
server=$!
trap 'kill $server' EXIT
for ((i = 0; i < 100; ++i)); do
    [ -S /tmp/.X11-unix/X78 ] && break
    sleep 0.1
done
DISPLAY=:78 linetwin-of-archive builtin:cosmetics 2>/tmp/window.log &
program=$!
DISPLAY=:78 timeout 120 xdotool search --sync --onlyvisible --name LineTwin >/dev/null || { cat /tmp/window.log && fail "no window"; }
foreign=$(grep -o '/.*' "/proc/$program/maps" | grep -E '/libQt6|/plugins/' | grep -vF "$folder" | sort -u || true)
kill $program
[ -z "$foreign" ] || fail "not of the archive: $foreign"
[ -s "$folder/line twin/share/doc/linetwin/LIBRARIES" ] || fail "the libraries are not listed"
