# What Debian's archive provides: packages of the machine, and sources and packages of Debian 13 that leave the
# machine's own configuration untouched. To be sourced after common.sh.

debian_next=trixie  # the suite that has ICU 76.1, gumbo-parser 0.13.0 and Emscripten 3.1.69
debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# debian_uri: the package source the machine itself uses (SHUWEN_DEBIAN_URI overrides it).
debian_uri() {
  if [ -n "${SHUWEN_DEBIAN_URI:-}" ]; then
    echo "$SHUWEN_DEBIAN_URI"
  elif have apt-get; then
    . /etc/os-release
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 2>/dev/null |
      awk -v suite="${VERSION_CODENAME:-}" '$2 == suite {print $1; exit}'
  fi
}

# as_root COMMAND...: runs it as root, by sudo where need be.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif have sudo && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  elif have sudo && [ -t 0 ]; then
    sudo "$@"
  else
    die "root is needed for: $*"
  fi
}

# missing_packages PACKAGE...: prints those that are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || echo "$package"
  done
}

# install_packages PACKAGE...: installs what is missing of them; says how much is downloaded.
install_packages() {
  local missing
  have dpkg-query || { note "not a Debian system: taking for granted $*"; return; }
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing ${#missing[@]} packages: ${missing[*]}"
  timed "reading the package lists (some 10 MB)" as_root apt-get update -q
  note "$(apt-get install -s -y --no-install-recommends "${missing[@]}" 2>/dev/null | grep -c '^Inst ' || true) packages with what they need; $(
    apt-get install --print-uris -y --no-install-recommends "${missing[@]}" 2>/dev/null |
      awk '$1 ~ /^.http/ {n += $3} END {printf "%.0f MB", n / 1e6}') to download"
  timed "installing packages" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}"
}

# debian_source DIR NAME...: downloads the upstream archives of Debian 13's source packages into DIR.
debian_source() {
  local dir=$1 uri
  shift
  have apt-get || return 1
  uri=$(debian_uri)
  [ -n "$uri" ] || return 1
  mkdir -p "$dir/apt/lists/partial" "$dir/apt/archives/partial"
  echo "deb-src [signed-by=$debian_keyring] $uri $debian_next main" >"$dir/apt/sources.list"
  cat >"$dir/apt/apt.conf" <<CONF
Dir::State::Lists "$dir/apt/lists";
Dir::Cache "$dir/apt";
Dir::Etc::SourceList "$dir/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Acquire::Languages "none";
APT::Sandbox::User "";
CONF
  (cd "$dir" && export APT_CONFIG=$dir/apt/apt.conf && apt-get -q update && apt-get -q source --tar-only "$@")
}
