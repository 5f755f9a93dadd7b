#!/usr/bin/env bash
# emscripten.sh: runs a command where Emscripten, in the version of emsdk-version.txt, is on the PATH.
#
#   cmake/emscripten.sh COMMAND [ARGUMENT...]   for instance: emcmake cmake --preset wasm
#   cmake/emscripten.sh --setup                 provides Emscripten where it is missing
#   cmake/emscripten.sh --which                 says where it is
#
# It is taken from the first of: an emcc of that version on the PATH; $EMSDK; an emsdk in the cache; a root
# directory with Debian 13's package in the cache. --setup makes the third where emsdk can be reached, else the fourth.
# The root is entered with unshare and chroot, the project and the cache bound in at the paths they have outside.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup/common.sh"
. "$shuwen_top/cmake/setup/debian.sh"

version=$(cat "$shuwen_top/emsdk-version.txt")
emsdk=$shuwen_cache/emsdk-$version
emsdk_repository=https://github.com/emscripten-core/emsdk
# What the root holds; a change of this line makes a new root.
root_packages=emscripten,cmake,ninja-build
root=$shuwen_cache/roots/$debian_next-emscripten-$version-$(echo "$root_packages" | sha256sum | cut -c1-8)

right_version() { "$1" --version 2>/dev/null | head -n 1 | grep -qF " $version "; }

# find_emscripten: prints path, emsdk DIRECTORY or root DIRECTORY; fails when there is none.
find_emscripten() {
  if have emcc && right_version emcc; then
    echo path
  elif [ -n "${EMSDK:-}" ] && right_version "$EMSDK/upstream/emscripten/emcc"; then
    echo "emsdk $EMSDK"
  elif [ -e "$emsdk/ready" ]; then
    echo "emsdk $emsdk"
  elif [ -d "$root" ]; then
    echo "root $root"
  else
    return 1
  fi
}

make_emsdk() {
  rm -rf "$emsdk"
  git clone -q --depth 1 "$emsdk_repository" "$emsdk"
  "$emsdk/emsdk" install "$version"
  "$emsdk/emsdk" activate "$version"
  touch "$emsdk/ready"
}

# make_root: as root straight into a directory; as another user through an archive, which that user unpacks.
make_root() {
  local uri work
  uri=$(debian_uri)
  [ -n "$uri" ] || die "no Emscripten $version, and no Debian package source to take it from: install emsdk $version"
  work=$(scratch)
  local options=(--quiet --variant=minbase --components=main --include="$root_packages"
    --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*'
    --dpkgopt='path-exclude=/usr/share/emscripten/cache/sysroot/lib/*/pic/*'
    --dpkgopt='path-exclude=/usr/share/emscripten/cache/sysroot/lib/*/lto-pic/*')
  if [ "$(id -u)" = 0 ]; then
    mmdebstrap "${options[@]}" "$debian_next" "$work/root" "$uri"
  else
    mmdebstrap "${options[@]}" --mode=unshare "$debian_next" "$work/root.tar" "$uri"
    mkdir "$work/root"
    tar -C "$work/root" --exclude='./dev/*' --no-same-owner -xf "$work/root.tar"
  fi
  mkdir -p "$(dirname "$root")"
  mv -T "$work/root" "$root"
  rm -rf "$work"
}

emsdk_reachable() {
  have git && have python3 && GIT_TERMINAL_PROMPT=0 timeout 10 git ls-remote -q "$emsdk_repository" HEAD >/dev/null 2>&1
}

setup() {
  ! find_emscripten >/dev/null || return 0
  say "Emscripten $version"
  if emsdk_reachable; then
    timed "emsdk $version (some 300 MB to download, 1 GB on the disk)" make_emsdk
  else
    have mmdebstrap || install_packages mmdebstrap
    timed "Debian 13's Emscripten in a root of its own (some 290 MB to download, 2 GB on the disk)" make_root
  fi
}

# Runs in a mount namespace of its own: $1 root, $2 project, $3 cache, $4 working directory, then the command.
enter='
set -e
root=$1 project=$2 cache=$3 directory=$4
shift 4
# In a chroot that is no mount point the tree cannot be made private as a whole; the root itself always can.
mount --make-rprivate / 2>/dev/null || { mount --bind "$root" "$root"; mount --make-private "$root"; }
for d in dev proc; do mount --rbind "/$d" "$root/$d"; done
for d in "$project" "$cache"; do mkdir -p "$root$d"; mount --bind "$d" "$root$d"; done
exec chroot "$root" /usr/bin/env -u EM_CACHE -u EMSDK -u CC -u CXX -u CFLAGS -u CXXFLAGS -u NODE_EXTRA_CA_CERTS -C "$directory" \
  HOME=/tmp LANG=C.UTF-8 PATH=/usr/bin:/bin "$@"'

enter_root() {
  local user=()
  [ "$(id -u)" = 0 ] || user=(--user --map-root-user)
  exec unshare "${user[@]}" --mount --propagation unchanged \
    bash -c "$enter" enter "$1" "$shuwen_top" "$shuwen_cache" "$PWD" "${@:2}"
}

case ${1:-} in
  --setup) with_lock emscripten setup; exit ;;
  --which) find_emscripten || die "no Emscripten $version: run ./start"; exit ;;
  '') sed -n '2,6p' "$0" >&2; exit 2 ;;
esac

read -r kind place <<<"$(find_emscripten)" || true
[ -n "$kind" ] || die "no Emscripten $version: run ./start (or cmake/emscripten.sh --setup)"
mkdir -p "$shuwen_cache"
export SHUWEN_CACHE=$shuwen_cache
SHUWEN_NATIVE_PREFIX=$("$shuwen_top/cmake/deps.sh" path native 2>/dev/null) || SHUWEN_NATIVE_PREFIX=
export SHUWEN_NATIVE_PREFIX
case $kind in
  path) exec "$@" ;;
  emsdk) PATH=$place/upstream/emscripten:$PATH exec "$@" ;;
  root) enter_root "$place" "$@" ;;
esac
