# Node: Vite needs 20.19 or newer, Debian 12 has 18; npm's own package `node` brings a newer one. To be sourced after
# common.sh and debian.sh.

node_least=20.19
node_version=22.23.3
npm_version=10.9.4
node_dir=$shuwen_cache/node-$node_version-npm-$npm_version

node_is_new_enough() {
  have node && have npm &&
    printf '%s\n%s\n' "$node_least" "$(node -p process.versions.node 2>/dev/null)" | sort -CV
}

# node_is_there: nothing has to be fetched.
node_is_there() { node_is_new_enough || [ -d "$node_dir" ]; }

fetch_node() {
  local work
  work=$(scratch)
  npm install --prefix "$work" --no-audit --no-fund --no-save "node@$node_version" "npm@$npm_version"
  "$work/node_modules/node/bin/node" --version
  mv -T "$work" "$node_dir"
}

# provide_node: a Node that is new enough, and its npm, on the PATH.
provide_node() {
  ! node_is_new_enough || return 0
  if [ ! -d "$node_dir" ]; then
    have npm || install_packages npm
    say "Node $node_version"
    timed "npm's packages node and npm (some 60 MB to download)" fetch_node
  fi
  PATH=$node_dir/node_modules/node/bin:$node_dir/node_modules/.bin:$PATH
  node_is_new_enough || die "Node $node_least or newer is needed"
}

# install_modules DIR: what DIR/package-lock.json names, unless it is there already.
install_modules() {
  local stamp=$1/node_modules/.shuwen-lock hash
  hash=$(hash_of "$1/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" != "$hash" ] || return 0
  timed "npm packages of $(basename "$1")/" npm ci --prefix "$1" --no-audit --no-fund
  echo "$hash" >"$stamp"
}
