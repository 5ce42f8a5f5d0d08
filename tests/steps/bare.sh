#!/usr/bin/env bash
# Proves what the project installs by itself: in a bare Debian that has nothing, the commands of the README must hold.
#
#   bash tests/steps/bare.sh [PROOF…]      all proofs, or some of: start readers live
#   RELEASE=trixie bash tests/steps/bare.sh   another release than this machine's
#
# It needs Debian or Ubuntu, root, and debootstrap; only Debian's packages and npm are asked for anything. Each proof gets
# a copy of the same bare root, so that no list is saved by what another one brought. What is committed is what is tried.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
proofs=("$@")
[ ${#proofs[@]} -gt 0 ] || proofs=(start readers live)
[ "$(id -u)" = 0 ] || { echo 'Making a bare root needs root.'; exit 1; }
command -v debootstrap >/dev/null || { echo 'debootstrap is missing: apt-get install debootstrap'; exit 1; }

release=${RELEASE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
system=$(. /etc/os-release && [ "$ID" = ubuntu ] && echo ubuntu || echo debian)
mirror=${MIRROR:-$([ "$system" = ubuntu ] && echo http://archive.ubuntu.com/ubuntu || echo http://deb.debian.org/debian)}
work=$(mktemp -d "${TMPDIR:-/tmp}/rung-bare.XXXXXX")
trap 'rm -rf "$work"' EXIT
failed=0

# in_root ROOT COMMAND: runs it there as root. Mounts and processes end with it, however it ends.
in_root() {
  unshare --mount --pid --fork --kill-child bash -c '
    mount -t proc proc "$0/proc"
    mount --rbind /dev "$0/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$0/dev/shm" 2>/dev/null || true
    exec env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
      NPM_CONFIG_CAFILE='"${authorities:+/root/authorities.pem}"' NODE_EXTRA_CA_CERTS='"${authorities:+/root/authorities.pem}"' \
      NPM_CONFIG_REGISTRY='"$(npm config get registry)"' \
      chroot "$0" sh -c "cd /root/rung 2>/dev/null || cd /; $1"' "$1" "$2" </dev/null
}

# The tail of what was printed, where something failed.
tail_of() { tail -n 40 "$1" | sed 's/^/    /'; }

# said NAME LOG COMMAND…: one line on whether it held.
said() {
  local name=$1 log=$2 began=$SECONDS
  shift 2
  if "$@" >"$log" 2>&1; then
    echo "✓ $name ($((SECONDS - began)) s)"
  else
    echo "✗ $name ($((SECONDS - began)) s)"
    tail_of "$log"
    failed=$((failed + 1))
    return 1
  fi
}

# Where npm is told to trust authorities of the house, the root is told too.
authorities=$(npm config get cafile)
[ -f "$authorities" ] || authorities=

bare() {
  debootstrap --variant=minbase "$release" "$1" "$mirror"
  [ -z "$authorities" ] || cp "$authorities" "$1/root/authorities.pem"
  [ "$system" = ubuntu ] && echo "deb $mirror $release main universe" >"$1/etc/apt/sources.list"
  cp /etc/resolv.conf "$1/etc/resolv.conf"
  apt-config dump | grep -E '^Acquire::https?::Proxy ' >"$1/etc/apt/apt.conf.d/90proxy" || true
}

# Node and npm of this machine, in the place where nothing of the system's looks; where they do not run there, Debian's.
node_into() {
  local npm
  npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  mkdir -p "$1/usr/local/lib/node_modules"
  cp "$(readlink -f "$(command -v node)")" "$1/usr/local/bin/node"
  cp -a "$npm" "$1/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$1/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$1/usr/local/bin/npx"
  in_root "$1" 'node --version && npm --version' && return
  rm -rf "$1"/usr/local/bin/{node,npm,npx} "$1/usr/local/lib/node_modules"
  in_root "$1" 'apt-get -q update && apt-get -q install -y --no-install-recommends nodejs npm && npm --version'
}

installed() {
  git clone -q --no-hardlinks "$project" "$1/root/rung"
  in_root "$1" 'npm ci'
}

root=$work/bare
said "a bare $release" "$work/log" bare "$root" || exit 1
said 'Node and npm in it' "$work/log" node_into "$root" || exit 1
echo "  Node $(in_root "$root" 'node --version'), npm $(in_root "$root" 'npm --version')"
said 'npm ci' "$work/log" installed "$root" || exit 1

for proof in "${proofs[@]}"; do
  case $proof in
    start) command='npm start' what='npm start: Chromium comes, opens the practice pages and walks the tour' ;;
    readers) command='npm run test:readers' what='npm run test:readers: every reader comes and reads our files' ;;
    live) command='npm run test:live' what='npm run test:live: Dovecot, Roundcube and Chromium come and are driven' ;;
    *) echo "No such proof: $proof"; exit 1 ;;
  esac
  cp -a --reflink=auto "$root" "$work/$proof"
  said "$what" "$work/log" in_root "$work/$proof" "$command" || true
  grep -E '^[0-9]+ passed, [0-9]+ failed' "$work/log" | tail -n 1 | sed 's/^/  /'
  rm -rf "${work:?}/$proof"
done

[ "$failed" = 0 ] && echo 'Everything that is installed by itself works on a machine that has nothing.'
exit "$failed"
