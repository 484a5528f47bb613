#!/usr/bin/env bash
# Builds the Dockerfile and tries the image, without Docker: imports the sample, serves it, asks it a question and stops
# it. Needs Linux, root and buildah (apt-get install buildah). If the base image cannot be pulled, a stand-in is built
# from this machine's Debian packages, its npm and the Node of the lockfile. Everything is deleted at the end, unless
# KEEP=FILE names an archive for the image (docker load --input FILE).
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot REGISTRY_AUTH_FILE=$work/auth.json
where=(--root "$work/storage" --runroot "$work/run")
echo '{}' >"$REGISTRY_AUTH_FILE"
server=
finish() {
  [[ -z $server ]] || kill -- "-$server" 2>/dev/null || true
  store rm --all >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT
store() { buildah "${where[@]}" "$@"; }
say() { printf '%s\n' "$*" >&2; }

# The packages of a small Debian, with all that they depend on.
packages() {
  apt-cache depends --recurse --installed --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
    --no-enhances base-files bash ca-certificates coreutils dash findutils grep libc-bin libstdc++6 sed tar |
    grep '^[a-z]' | sort -u
}

# A file system like that of the official image, out of files that this machine has.
stand_in() {
  local root=$work/root folder
  mkdir -p "$root"/usr/local/{bin,lib/node_modules} "$root"/{app,etc/ssl/certs,home/node,proc,root,tmp,var/tmp}
  for folder in bin sbin lib lib64; do
    mkdir -p "$root/usr/$folder"
    ln -s "usr/$folder" "$root/$folder"
  done
  packages | xargs dpkg-query --listfiles | grep -vE '^/usr/share/(doc|info|locale|man)/|^/\.$' | sort -u |
    while read -r file; do [[ ! -e $file ]] || printf '%s\n' "$file"; done |
    tar --create --no-recursion --files-from=- 2>/dev/null |
    tar --extract --keep-directory-symlink --directory="$root"
  ln -sf dash "$root/usr/bin/sh"
  ln -sf /proc/self/mounts "$root/etc/mtab"
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  cp /etc/resolv.conf /etc/hosts "$root/etc/"
  printf 'root:x:0:0:root:/root:/bin/bash\nnode:x:1000:1000::/home/node:/bin/bash\n' >"$root/etc/passwd"
  printf 'root:x:0:\nnode:x:1000:\n' >"$root/etc/group"
  chmod 1777 "$root/tmp" "$root/var/tmp"
  cp "$(readlink --canonicalize node_modules/.bin/node)" "$root/usr/local/bin/node"
  cp --recursive "$(npm root --global)/npm" "$root/usr/local/lib/node_modules/"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  local container
  container=$(store from scratch)
  store add --quiet "$container" "$root" / >/dev/null
  # Node has certificates of its own; behind a proxy it needs this machine's too.
  store config --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$container"
  store commit --quiet --rm "$container" localhost/node-stand-in >/dev/null
}

base=$(sed -n 's/^ *NODE_IMAGE: //p' docker-compose.yml)
if timeout 30 buildah "${where[@]}" pull --quiet "docker.io/library/$base" >/dev/null 2>&1; then
  base=docker.io/library/$base
else
  say "Cannot pull $base: building a stand-in from this machine's packages."
  stand_in
  base=localhost/node-stand-in
fi

say "Building the image on $base"
cache=$(npm config get cache)
mkdir -p "$cache"
volumes=(--volume "$cache:/root/.npm") # so that packages are not downloaded again
[[ ! -f $HOME/.npmrc ]] || volumes+=(--volume "$HOME/.npmrc:/root/.npmrc:ro")
store bud --quiet --format docker --build-arg "NODE_IMAGE=$base" "${volumes[@]}" --tag written-answers-graph . >/dev/null
[[ -z ${KEEP:-} ]] || store push --quiet written-answers-graph "docker-archive:$KEEP:written-answers-graph"

# User, variables and folder come from the image, and so does the command.
container=$(store from --pull-never written-answers-graph)
entrypoint=$(store inspect --format '{{range .OCIv1.Config.Entrypoint}}{{.}} {{end}}' "$container")
command=$(store inspect --format '{{range .OCIv1.Config.Cmd}}{{.}} {{end}}' "$container")

say "User: $(store run "$container" -- sh -c 'echo $(node -p "process.getuid()"), Node $(node --version)')"
# shellcheck disable=SC2086
store run "$container" -- $entrypoint import examples/sample | sed -n '1p;$p' >&2
# shellcheck disable=SC2086
setsid buildah "${where[@]}" run --env PORT=0 "$container" -- $entrypoint $command >"$work/served" 2>&1 &
server=$!
url=
for ((i = 0; i < 300 && ${#url} == 0; i++)); do
  sleep 0.2
  url=$(grep -oE 'http://[^ ]*/graphql' "$work/served" | head -1 || true)
  kill -0 "$server" 2>/dev/null || break
done
[[ -n $url ]] || { cat "$work/served" >&2; say "The image does not serve."; exit 1; }
answer=$(node -e 'fetch(process.argv[1] + "?query=%7Bquestions%7BtotalCount%7D%7D").then((r) => r.text()).then(console.log)' "$url")
say "Served: $answer"
[[ $answer == *'"totalCount":71'* ]] || { say "The image serves a wrong graph."; exit 1; }
kill -- "-$server"
for ((i = 0; i < 50; i++)); do
  kill -0 -- "-$server" 2>/dev/null || { server=; break; }
  sleep 0.2
done
[[ -z $server ]] || { say "The server does not stop."; exit 1; }
say "Stopped."
