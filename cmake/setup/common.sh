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
  local name=$1 fd rc=0
  shift
  mkdir -p "$shuwen_cache/locks"
  exec {fd}>"$shuwen_cache/locks/$name"
  flock -n "$fd" || { note "waiting for another run ($name)"; flock "$fd"; }
  "$@" || rc=$?
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

# timed LABEL COMMAND...: runs the command, its output kept in a log that is shown when it fails.
timed() {
  local label=$1 log rc=0 start=$SECONDS
  shift
  mkdir -p "$shuwen_cache/logs"
  log=$(mktemp "$shuwen_cache/logs/XXXXXX.log")
  note "$label ..."
  "$@" >"$log" 2>&1 </dev/null || rc=$?
  if [ "$rc" != 0 ]; then
    tail -n 60 "$log" >&2
    die "$label failed; the whole log is $log"
  fi
  rm -f "$log"
  note "$label: done in $((SECONDS - start)) s"
}
