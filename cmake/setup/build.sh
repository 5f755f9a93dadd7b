# Sets the toolchain up and builds everything; shared by start and check. To be sourced after common.sh, debian.sh and
# node.sh.

build_packages=(g++ cmake ninja-build nlohmann-json3-dev libgtest-dev libgmock-dev icu-devtools xz-utils)

# setup_toolchain [PACKAGE...]: provides what the build needs, and the packages.
setup_toolchain() {
  local packages=("${build_packages[@]}" "$@")
  # Asked for here, so that one call of apt brings all; each would be asked for where it is needed, too.
  node_is_there || packages+=(npm)
  "$shuwen_top/cmake/emscripten.sh" --which >/dev/null 2>&1 || packages+=(mmdebstrap)
  install_packages "${packages[@]}"
  provide_node
  "$shuwen_top/cmake/emscripten.sh" --setup
  "$shuwen_top/cmake/deps.sh" build native >/dev/null
  "$shuwen_top/cmake/deps.sh" build wasm >/dev/null
}

# build_preset NAME [ARGUMENT...]: configures and builds natively; the arguments go to the build.
build_preset() {
  local preset=$1
  shift
  cd "$shuwen_top"
  cmake --preset "$preset"
  cmake --build --preset "$preset" "$@"
}

build_wasm() {
  cd "$shuwen_top"
  cmake/emscripten.sh emcmake cmake --preset wasm
  cmake/emscripten.sh cmake --build --preset wasm
}

# The page is built anew when anything it is made of has changed.
build_web() {
  local stamp=$shuwen_top/web/dist/.made-of hash
  hash=$(cd "$shuwen_top" && find web wasm/dist core/lexicon/furniture_reasons.tsv -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' \
    -exec sha256sum {} + | sort -k 2 | sha256sum)
  [ "$(cat "$stamp" 2>/dev/null)" != "$hash" ] || return 0
  install_modules "$shuwen_top/web"
  timed "the page" npm run --prefix "$shuwen_top/web" build
  echo "$hash" >"$stamp"
}

build_all() {
  say "building"
  timed "the command" build_preset native --target shuwen
  timed "the WebAssembly module" build_wasm
  sed 's/^/   /' "$shuwen_top/build/wasm/wasm/sizes.txt" >&2
  [ ! -f "$shuwen_top/web/package.json" ] || build_web
}
