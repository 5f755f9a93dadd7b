#!/usr/bin/env bash
# Installs the library (built by the preset `native`) into an empty directory and builds another project with it.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
cmake --build "$top/build/native" --target shuwen_core shuwen
cmake --install "$top/build/native" --prefix "$directory/installed"
mv "$directory/installed" "$directory/moved"  # the package must not remember where it was put
cmake -G Ninja -S "$top/tests/packaging/consumer" -B "$directory/build" -DCMAKE_PREFIX_PATH="$directory/moved"
cmake --build "$directory/build"
output=$("$directory/build/consumer")
[ "$output" = "1200 1" ] || { echo "the consumer printed: $output"; exit 1; }
"$directory/moved/bin/shuwen" --version
