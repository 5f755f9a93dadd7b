# Shared by start, check and the scripts of cmake/: where things are cached, how progress is told, how two runs at
# the same time keep out of each other's way. To be sourced; expects `set -euo pipefail`.

shuwen_top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
shuwen_cache=${SHUWEN_CACHE:-$HOME/.cache/shuwen}

say() { printf '\033[1m==\033[0m %s\n' "$*" >&2; }
note() { printf '   %s\n' "$*" >&2; }
die() { printf 'shuwen: %s\n' "$*" >&2; exit 1; }
[ -t 2 ] || say() { printf '== %s\n' "$*" >&2; }

# have COMMAND: is it on the PATH?
have() { command -v "$1" >/dev/null 2>&1; }

# with_lock NAME COMMAND...: runs the command while no other process holds the lock NAME.
with_lock() {
  local name=$1 fd rc
  shift
  mkdir -p "$shuwen_cache/locks"
  exec {fd}>"$shuwen_cache/locks/$name"
  flock -n "$fd" || { note "waiting for another run ($name)"; flock "$fd"; }
  # Not `COMMAND || rc=$?`: that would switch `set -e` off inside the command. The lock is this shell's alone: what
  # the command leaves running must not hold it.
  set +e
  (set -e; exec {fd}>&-; "$@")
  rc=$?
  set -e
  exec {fd}>&-
  return "$rc"
}

# scratch: a new directory beside the cached things, so that finished work is moved into place in one step.
# What an interrupted run left there is taken away by the next one that finds it a day old.
scratch() {
  mkdir -p "$shuwen_cache/scratch"
  find "$shuwen_cache/scratch" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf --one-file-system {} + || true
  mktemp -d "$shuwen_cache/scratch/XXXXXX"
}

# hash_of FILE...: twelve digits that change with the content of any of the files, not with their place.
hash_of() { cat "$@" | sha256sum | cut -c1-12; }

# heartbeat LABEL LOG: tells every minute, on a terminal every second, how far the log has come; ends with the script.
heartbeat() {
  local start=$SECONDS pause=60 line
  [ ! -t 2 ] || pause=1
  while sleep "$pause" && kill -0 $$ 2>/dev/null; do
    line=$(tail -c 2000 "$2" 2>/dev/null | tr '\r' '\n' | tail -n 1 | cut -c1-60) || true
    if [ -t 2 ]; then
      printf '\r\033[K   %s: %d s  %s' "$1" $((SECONDS - start)) "$line" >&2
    else
      note "$1: $((SECONDS - start)) s so far  $line"
    fi
  done
}

# logged LABEL LOG COMMAND...: runs the command with its output in the log; leaves its exit status in logged_status.
logged() {
  local label=$1 log=$2 start=$SECONDS beat
  shift 2
  note "$label ..."
  heartbeat "$label" "$log" &
  beat=$!
  set +e
  (set -e; "$@") >"$log" 2>&1 </dev/null
  logged_status=$?
  set -e
  kill "$beat" 2>/dev/null || true
  wait "$beat" 2>/dev/null || true
  [ ! -t 2 ] || printf '\r\033[K' >&2
  note "$label: $([ "$logged_status" = 0 ] && echo done || echo failed) after $((SECONDS - start)) s"
}

# timed LABEL COMMAND...: the same for a step without which nothing can go on; shows the log when it fails, and ends.
timed() {
  local log
  mkdir -p "$shuwen_cache/logs"
  log=$(mktemp "$shuwen_cache/logs/XXXXXX.log")
  logged "$1" "$log" "${@:2}"
  if [ "$logged_status" != 0 ]; then
    tail -n 60 "$log" >&2
    die "$1 failed; the whole log is $log"
  fi
  rm -f "$log"
}
