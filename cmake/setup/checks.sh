# The parts of ./check, each a function that fails when something is wrong, and how to count what each has tested. To
# be sourced after common.sh.

cd "$shuwen_top"
cores=$(nproc)
fuzz_seconds=${SHUWEN_FUZZ_SECONDS:-60}
fuzz_seed=${SHUWEN_FUZZ_SEED:-1}

part_format() { git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror; }

part_unit() {
  build_preset native
  ctest --test-dir build/native -j "$cores" --timeout 300 --output-on-failure
}

part_sanitized() {
  build_preset asan
  export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
  ctest --test-dir build/asan -j "$cores" --timeout 600 --output-on-failure
}

# tidy_one FILE: unless it was found clean as it is now: it, what it includes, the checks and how it is compiled.
tidy_one() {
  local seen=build/asan/tidy includes key=
  includes=$(grep -m 1 "^$1 " "$seen/includes") || includes=
  if [ -n "$includes" ]; then
    # shellcheck disable=SC2086
    key=$({ clang-tidy-14 --version; cat .clang-tidy CMakePresets.json CMakeLists.txt core/CMakeLists.txt $includes; } | sha256sum)
    [ ! -e "$seen/${key%% *}" ] || return 0
  fi
  clang-tidy-14 -p build/asan --quiet "$1"
  [ -z "$key" ] || touch "$seen/${key%% *}"
}

# Only the files of the core: those of the tests are macros of GoogleTest for the most part.
part_tidy() {
  cmake --preset asan
  cmake --build --preset asan --target shuwen
  mkdir -p build/asan/tidy
  # A line for each source: itself, then what of the project it includes. Compilers tell of it from the root of the
  # file system or from the build folder.
  ninja -C build/asan -t deps | awk -v top="$shuwen_top/" '
    /^[^ ]/ {if (line != "") print line; line = ""}
    /^ / {
      file = index($1, top) == 1 ? substr($1, length(top) + 1) : $1
      if (file ~ /^\//) next
      if (file == $1) file = file ~ /^\.\.\/\.\.\// ? substr(file, 7) : "build/asan/" file
      line = line file " "
    }
    END {if (line != "") print line}' >build/asan/tidy/includes
  export -f tidy_one
  git ls-files 'core/*.cpp' | xargs -P "$cores" -I '{}' bash -ec 'tidy_one {}' 2>&1 |
    { grep -v '^[0-9]* warnings\{0,1\} generated\.$' || true; }
}

# fuzz_one TARGET: a minute of it, from the fixtures alone and with the same dice: a commit meets the same inputs every
# time, a slower machine fewer of them. SHUWEN_FUZZ_SECONDS=3600 SHUWEN_FUZZ_SEED=2 ./check fuzz goes further and elsewhere.
fuzz_one() {
  local corpus=build/asan/corpus/$1
  rm -rf "$corpus"
  mkdir -p "$corpus"
  if build/asan/tests/fuzz/"$1" -seed="$fuzz_seed" -max_total_time="$fuzz_seconds" -timeout=25 -rss_limit_mb=4096 -max_len=65536 \
    -artifact_prefix="build/asan/corpus/$1-" -print_final_stats=1 "$corpus" tests/fixtures >"$corpus.log" 2>&1; then
    echo "fuzz ok: $1, $(sed -n 's/^stat::number_of_executed_units: *//p' "$corpus.log") inputs"
  else
    tail -n 60 "$corpus.log"
    grep -a '^broken' "$corpus.log" || true
    echo "fuzz failed: $1"
    return 1
  fi
}

part_fuzz() {
  build_preset asan
  export -f fuzz_one
  export fuzz_seconds fuzz_seed
  xargs -P "$cores" -I '{}' bash -c 'fuzz_one {}' <build/asan/tests/fuzz/targets.txt
}

part_wasm() { node --test --test-reporter=tap tests/wasm/*.test.mjs tests/packaging/*.test.mjs; }

part_page() { NO_COLOR=1 npm test --prefix web; }

part_consumer() { tests/packaging/consumer.sh; }

# counts_of LOG: prints `passed failed` as the test runners of a log report them, summed.
counts_of() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    /tests passed, [0-9]+ tests failed out of/ {failed += $4; passed += $NF - $4}    # ctest
    /^# pass [0-9]+$/ {passed += $3}                                                 # node --test
    /^# fail [0-9]+$/ {failed += $3}
    /^ *Tests +.*[0-9]+ (passed|failed)/ {                                           # vitest
      for (i = 2; i <= NF; ++i) {
        if ($i ~ /^passed/) passed += $(i - 1)
        if ($i ~ /^failed/) failed += $(i - 1)
      }
    }
    /^fuzz ok/ {++passed}
    /^fuzz failed/ {++failed}
    END {print passed + 0, failed + 0}'
}
