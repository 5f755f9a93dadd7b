#!/usr/bin/env bash
# deps.sh: ICU 76.1 and gumbo-parser 0.13.0 as static libraries, built once and cached by content.
#
#   cmake/deps.sh path native|wasm    prints the prefix; fails when it was never built
#   cmake/deps.sh build native|wasm   builds what is missing, prints the prefix
#
# The sources are Debian 13's, fetched with the machine's own package source, or archives of the same names in the
# directory $SHUWEN_SOURCES; either way their SHA-256 must be those of cmake/deps/sources.sha256.
# The native prefix also holds what both platforms share: ICU's data, the tables made from it, JSON headers.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup/common.sh"
. "$shuwen_top/cmake/setup/debian.sh"

recipe=$shuwen_top/cmake/deps
archives=$shuwen_cache/sources
# -Oz makes the module 20 KB of 2 MB smaller when compressed: speed is worth more.
wasm_flags='-O2 -DNDEBUG'

# compiler_of PLATFORM: what a prefix's name says of how it was built.
compiler_of() {
  case $1 in
    native) echo "$(c++ -dumpmachine 2>/dev/null || uname -m)-$(c++ -dumpversion 2>/dev/null || echo none)" ;;
    wasm) echo "emscripten-$(cat "$shuwen_top/emsdk-version.txt")" ;;
    *) die "deps.sh: the platform is native or wasm, not $1" ;;
  esac
}

prefix_of() {
  local key compiler
  compiler=$(compiler_of "$1")
  key=$(hash_of "$recipe"/{CMakeLists.txt,icu-sources.cmake,make_tables.cpp,sources.sha256} "$recipe"/icu-data/*)
  echo "$shuwen_cache/deps/$1-$compiler-$key"
}

# archives_are_right SUMS: are the archives that the file names cached?
archives_are_right() { (cd "$archives" 2>/dev/null && sha256sum --quiet -c "$1" >/dev/null 2>&1); }

# fetch_archives SUMS WHAT PACKAGE...: provides the archives that the file SUMS names.
fetch_archives() {
  local sums=$1 what=$2 dir
  shift 2
  ! archives_are_right "$sums" || return 0
  mkdir -p "$archives"
  dir=${SHUWEN_SOURCES:-}
  if [ -z "$dir" ]; then
    dir=$(scratch)
    timed "downloading $what" debian_source "$dir" "$@"
  fi
  awk '{print $2}' "$sums" | while read -r name; do cp "$dir/$name" "$archives/"; done
  archives_are_right "$sums" || die "an archive in $archives is not the one that $sums names"
}

unpack() {
  tar -C "$1" -xf "$archives/icu_76.1.orig.tar.gz" icu/source/{common,i18n,stubdata} icu/source/data/in icu/LICENSE
  tar -C "$1" -xf "$archives/gumbo-parser_0.13.0+dfsg.orig.tar.xz" gumbo-parser/src
}

# make_data SOURCES BUILD OUT: ICU's data cut down to cmake/deps/icu-data/keep.txt, its dictionary to Chinese words that
# a division may have (which makes it a quarter smaller), and the tables.
make_data() {
  local all=$1/icu/source/data/in/icudt76l.dat work=$2/data list=$2/data/keep.txt
  mkdir -p "$work/brkitr" "$3"
  grep -v '^#' "$recipe/icu-data/keep.txt" >"$list"
  icupkg -x "$list" -d "$work" "$all"
  genrb -q -e UTF-8 -s "$recipe/icu-data" -d "$work/brkitr" root.txt ja.txt
  "$2/make_tables" "$all" han-words >"$work/han-words.txt"
  gendict -q --uchars "$work/han-words.txt" "$work/brkitr/cjdict.dict"
  printf 'brkitr/root.res\nbrkitr/ja.res\n' >>"$list"
  # The package's name is the prefix of every look-up: it must be this one.
  icupkg -tl -s "$work" -a "$list" new "$3/icudt76l.dat"
  "$2/make_tables" "$all" hant-hans >"$3/hant-hans.tsv"
  "$2/make_tables" "$all" han-pinyin >"$3/han-pinyin.tsv"
}

copy_json_headers() {
  local from=${SHUWEN_JSON_INCLUDE:-/usr/include}
  [ -f "$from/nlohmann/json.hpp" ] || die "nlohmann/json.hpp is not under $from (package nlohmann-json3-dev)"
  mkdir -p "$1"
  cp -rL "$from/nlohmann" "$1/"
}

build_in() {
  local platform=$1 prefix=$2 work options=(-DSHUWEN_DEPS_TABLES=ON) run=() configure=()
  if [ "$platform" = wasm ]; then
    run=("$shuwen_top/cmake/emscripten.sh")
    configure=(emcmake)
    options=(-DCMAKE_C_FLAGS_RELEASE="$wasm_flags" -DCMAKE_CXX_FLAGS_RELEASE="$wasm_flags")
  fi
  fetch_archives "$recipe/sources.sha256" "ICU 76.1 and gumbo-parser 0.13.0 (28 MB, and a package list of 10 MB)" \
    icu gumbo-parser
  work=$(scratch)
  timed "unpacking" unpack "$work"
  timed "configuring" "${run[@]}" "${configure[@]}" cmake -G Ninja -S "$recipe" -B "$work/build" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$prefix" -DSHUWEN_ICU_SOURCE="$work/icu/source" \
    -DSHUWEN_GUMBO_SOURCE="$work/gumbo-parser" "${options[@]}"
  timed "compiling ICU and gumbo-parser for $platform" "${run[@]}" ninja -C "$work/build"
  timed "installing" env DESTDIR="$work/out" "${run[@]}" ninja -C "$work/build" install
  if [ "$platform" = native ]; then
    timed "packing ICU's data" make_data "$work" "$work/build" "$work/out$prefix/share/shuwen"
    copy_json_headers "$work/out$prefix/share/include"
  fi
  mkdir -p "$(dirname "$prefix")"
  mv -T "$work/out$prefix" "$prefix"
  rm -rf "$work"
}

build() {
  [ -d "$2" ] || { say "dependencies for $1"; build_in "$1" "$2"; }
}

# What documents need lives in a prefix of its own: it is built in seconds, and ICU in minutes.
documents_prefix_of() {
  echo "$shuwen_cache/deps/$1-documents-$(compiler_of "$1")-$(hash_of "$recipe"/documents/{CMakeLists.txt,sources.sha256})"
}

build_documents() {
  local platform=$1 prefix=$2 work options=() run=() configure=()
  [ ! -d "$prefix" ] || return 0
  if [ "$platform" = wasm ]; then
    run=("$shuwen_top/cmake/emscripten.sh")
    configure=(emcmake)
    options=(-DCMAKE_C_FLAGS_RELEASE="$wasm_flags" -DCMAKE_CXX_FLAGS_RELEASE="$wasm_flags")
  fi
  fetch_archives "$recipe/documents/sources.sha256" "zlib 1.3.1 and pugixml 1.14 (2 MB, and a package list of 10 MB)" \
    zlib pugixml
  work=$(scratch)
  tar -C "$work" -xf "$archives/zlib_1.3.dfsg+really1.3.1.orig.tar.gz"
  tar -C "$work" -xf "$archives/pugixml_1.14.orig.tar.gz"
  timed "configuring" "${run[@]}" "${configure[@]}" cmake -G Ninja -S "$recipe/documents" -B "$work/build" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DSHUWEN_ZLIB_SOURCE="$work/zlib-1.3.1" \
    -DSHUWEN_PUGIXML_SOURCE="$work/pugixml-1.14" "${options[@]}"
  timed "compiling zlib and pugixml for $platform" "${run[@]}" ninja -C "$work/build"
  timed "installing" env DESTDIR="$work/out" "${run[@]}" ninja -C "$work/build" install
  mkdir -p "$(dirname "$prefix")"
  mv -T "$work/out$prefix" "$prefix"
  rm -rf "$work"
}

[ $# = 2 ] || { sed -n '2,6p' "$0" >&2; exit 2; }
platform=${2%-documents}
if [ "$platform" = "$2" ]; then prefix=$(prefix_of "$2"); else prefix=$(documents_prefix_of "$platform"); fi
case $1 in
  path) [ -d "$prefix" ] || die "the dependencies for $2 are not built yet: run ./start (or cmake/deps.sh build $platform)" ;;
  build)
    [ -d "$prefix" ] || with_lock "deps-$platform" build "$platform" "$prefix"
    with_lock "deps-$platform" build_documents "$platform" "$(documents_prefix_of "$platform")"
    ;;
  *) die "deps.sh: path or build, not $1" ;;
esac
echo "$prefix"
