#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by check-packages.sh as root in a clean root of Debian, with the packages beside it: installs, uses, upgrades and
# removes them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
packages=("$here"/linetwin_*.deb "$here"/linetwin-cli_*.deb)
user_home=/home/planner
export LC_ALL=C.UTF-8

step() { printf '  %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}
apt() { apt-get -qq -o Dpkg::Use-Pty=0 "$@" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log && fail "apt-get $*"; }; }
as_user() { runuser -u planner -- env HOME=$user_home XDG_RUNTIME_DIR=/tmp/run-planner "$@"; }
# has OPTIONS PATTERN: whether a line of the input has it. Reads to the end, as what writes into a closed pipe fails.
has() { grep "$@" >/dev/null; }
# Everything but what is kept of packages and programs in general.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /packages -o -path /home \
        -o -path /var/cache -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/log -o -path /root \) -prune -o -print |
        LC_ALL=C sort
}

step "lintian: no error, no warning without a reason"
runuser -u nobody -- lintian --fail-on error,warning "${packages[@]}" || fail "lintian found something"

step "installing"
apt update
for package in "${packages[@]}"; do
    apt satisfy -y --no-install-recommends "$(dpkg-deb -f "$package" Depends)"
done
useradd --create-home --home-dir $user_home planner
install -d -o planner -m 700 /tmp/run-planner
cd $user_home
files >/tmp/before
apt install -y --no-install-recommends "${packages[@]}"
version=$(dpkg-deb -f "${packages[0]}" Version)

step "both programs run, with the version of the package"
for program in linetwin linetwin-cli; do
    said=$(as_user $program --version)
    [[ $said == *" ${version%%-*}"$'\n'* ]] || fail "$program --version says: $said"
    printf '%s\n' "$said" | sed 's/^/    /'
done
as_user linetwin-cli run builtin:cosmetics --replications 4 >/tmp/run.txt
grep -q OEE /tmp/run.txt || fail "no OEE in the figures"
as_user linetwin --report $user_home/report.html builtin:cosmetics 2>/tmp/report.log || { cat /tmp/report.log && fail "no report"; }
[ -s report.html ] || fail "the report is empty"

step "files are known, and a double click opens them"
for kind in line scenario project; do
    case $kind in
        line) printf 'format: linetwin/line/1\nname: Own line\ntopology:\n  stations:\n    - {name: Filler, output_type: Tube}\n' ;;
        scenario) printf 'format: linetwin/scenario/1\nname: Own scenario\nline: builtin:cosmetics\n' ;;
        project) printf '# A study\nformat: linetwin/project/1\nname: Own project\nline: builtin:cosmetics\nscenarios: []\n' ;;
    esac >own-$kind.linetwin.yaml
    chown planner own-$kind.linetwin.yaml
    type=application/vnd.linetwin.$kind+yaml
    [ "$(as_user gio info -a standard::content-type own-$kind.linetwin.yaml | grep -o 'application/.*')" = "$type" ] ||
        fail "gio takes a $kind for something else"
    # By the name alone, which says that it is LineTwin's.
    [[ $(as_user xdg-mime query filetype own-$kind.linetwin.yaml) == application/vnd.linetwin.* ]] ||
        fail "xdg-mime takes a $kind for something else"
    as_user xdg-mime query default "$type" | has -x linetwin.desktop || fail "a $kind is not opened with LineTwin"
done
printf 'a: 1\n' >other.yaml
as_user gio info -a standard::content-type other.yaml | has linetwin && fail "any YAML is taken for LineTwin's"

Xvfb :77 -screen 0 1280x800x24 -nolisten tcp -noreset >/tmp/xvfb.log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
export DISPLAY=:77
for ((i = 0; i < 100; ++i)); do
    [ -S /tmp/.X11-unix/X77 ] && break
    sleep 0.1
done
# opens TITLE COMMAND…: a window of that title comes, and goes when it is closed.
opens() {
    local title=$1 window
    shift
    as_user env DISPLAY=$DISPLAY "$@" >/tmp/open.log 2>&1 &
    window=$(timeout 120 xdotool search --sync --onlyvisible --name "$title" | head -n 1) || true
    [ -n "$window" ] || { cat /tmp/open.log && fail "no window called $title: $*"; }
    sleep 1
    xdotool windowclose "$window" 2>/dev/null || true
    for ((i = 0; i < 100; ++i)); do
        pgrep -x linetwin >/dev/null || return 0
        sleep 0.1
    done
    pkill -x linetwin || true
}
opens 'own-line|Own line' gio open own-line.linetwin.yaml
opens 'own-project|Own project' xdg-open own-project.linetwin.yaml
opens 'own-scenario|Own scenario' gio launch /usr/share/applications/linetwin.desktop own-scenario.linetwin.yaml
opens 'Welcome' linetwin

step "manual pages are there, and are those of the programs"
for page in linetwin linetwin-cli; do
    man --warnings -E UTF-8 $page >/tmp/page.txt 2>/tmp/page.log || fail "no manual page of $page"
    [ ! -s /tmp/page.log ] || { cat /tmp/page.log && fail "the manual page of $page has mistakes"; }
    mandb -q 2>/dev/null || true
    lexgrog -w "$(man -w $page)" | has ' - ' || fail "whatis cannot read the page of $page"
done
zcat /usr/share/man/man1/linetwin-cli.1.gz | cmp - <(linetwin-cli describe man) || fail "the manual page is not the program's"
linetwin --help | grep -oE -- '--[a-z]+' | sort -u | while read -r option; do
    man linetwin | has -- "$option" || fail "the manual page of linetwin lacks $option"
    for file in bash-completion/completions/linetwin zsh/vendor-completions/_linetwin fish/vendor_completions.d/linetwin.fish; do
        grep -qE -- "${option#--}" /usr/share/$file || fail "$file lacks $option"
    done
done

step "Tab completes in bash, zsh and fish"
cat >/tmp/complete.bash <<'END'
. /usr/share/bash-completion/bash_completion
offers() {
    COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    declare -F _linetwin_cli >/dev/null || _completion_loader linetwin-cli || [ $? = 124 ] || _comp_load linetwin-cli
    _linetwin_cli
    printf '%s\n' "${COMPREPLY[@]}"
}
offers linetwin-cli sens | grep -qx sensitivity &&
    offers linetwin-cli sweep builtin:cosmetics --va | grep -qx -- --vary &&
    offers linetwin-cli sweep builtin:cosmetics --vary Packer.rel | grep -qx 'Packer.reliability.mtbf_min=' &&
    offers linetwin-cli run x.yaml --target oe | grep -qx 'oee=' &&
    offers linetwin-cli run own | grep -qx own-line.linetwin.yaml
END
bash /tmp/complete.bash || fail "bash completes nothing"
bash -c '. /usr/share/bash-completion/completions/linetwin; COMP_WORDS=(linetwin --re) COMP_CWORD=1; _linetwin
    [ "${COMPREPLY[*]}" = --report ]' || fail "bash does not complete linetwin"
fish -c 'complete -C "linetwin-cli sens"' | has '^sensitivity' || fail "fish completes no command"
fish -c 'complete -C "linetwin-cli sweep builtin:cosmetics --vary Packer.rel"' | has '^Packer.reliability.mtbf_min=' ||
    fail "fish completes no parameter"
fish -c 'complete -C "linetwin --re"' | has '^--report' || fail "fish does not complete linetwin"
cat >/tmp/complete.zsh <<'END'
autoload -Uz compinit && compinit -u -d /tmp/zcompdump
[[ ${_comps[linetwin-cli]} == _linetwin-cli && ${_comps[linetwin]} == _linetwin ]] || exit 1
zmodload zsh/zpty
# A shell of its own, which is given a line and Tab.
zpty -b shell zsh -f -i
sleep 0.5
zpty -w shell "PS1=; autoload -Uz compinit; compinit -u -d /tmp/zcompdump2; bindkey '^I' complete-word"
sleep 2
zpty -w -n shell $'linetwin-cli sweep builtin:cosmetics --vary Packer.reliability.mtbf\t'
sleep 3
zpty -r shell line '*mtbf_min=*' && exit 0
exit 1
END
timeout 60 zsh -f /tmp/complete.zsh >/dev/null || fail "zsh completes nothing"

step "software centres and menus can read it"
appstreamcli validate --no-net /usr/share/metainfo/*.linetwin.metainfo.xml >/tmp/appstream.log || true
grep -q '^. Validation' /tmp/appstream.log || { cat /tmp/appstream.log && fail "appstreamcli did not validate"; }
# Who publishes the program names a page on the web; the sources have none.
if grep '^[EW]:' /tmp/appstream.log | grep -v ' url-homepage-missing'; then
    fail AppStream
fi
desktop-file-validate /usr/share/applications/linetwin.desktop || fail "the desktop file"

step "upgrading, to itself and to the next version, keeps settings"
settings=$user_home/.config/LineTwin/linetwin.conf
as_user mkdir -p "${settings%/*}"
[ -s "$settings" ] || fail "the window has kept no settings"
printf '\n[reports]\nauthor=A. Planner\n' >>"$settings"
sum=$(sha256sum "$settings")
apt install -y --reinstall "${packages[@]}"
for package in "${packages[@]}"; do
    name=$(basename "$package" .deb)
    dpkg-deb -R "$package" "/tmp/$name"
    sed -i "s/^Version: .*/Version: $version+next/" "/tmp/$name/DEBIAN/control"
    dpkg-deb -b "/tmp/$name" "/tmp/$name-next.deb" >/dev/null
done
apt install -y /tmp/*-next.deb
[ "$(dpkg-query -W -f '${Version}' linetwin)" = "$version+next" ] || fail "it was not upgraded"
[ "$sum" = "$(sha256sum "$settings")" ] || fail "the settings are not what they were"
opens 'Welcome' linetwin
grep -q 'author=A. Planner' "$settings" || fail "the program lost the settings"

step "removing leaves nothing"
apt purge -y linetwin linetwin-cli
files >/tmp/after
diff /tmp/before /tmp/after >/tmp/left || { cat /tmp/left && fail "files are left, or gone"; }
grep -rl linetwin /usr/share/applications /usr/share/mime /etc 2>/dev/null | head >/tmp/left || true
[ ! -s /tmp/left ] || { cat /tmp/left && fail "something still names LineTwin"; }
[ -s "$settings" ] || fail "the user's settings are gone"
