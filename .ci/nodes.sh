#!/usr/bin/env bash
# Every Node that package.json's `engines` allows gives the same bytes and says nothing else: the oldest of each line, and the newest.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 2
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
read_sample() { "$@" dist/pipeline/cli/main.js extract test/sample/papers-listing.txt --to jsonl -q; }
read_sample node >"$folder/here" || exit 1
for version in 20.19.0 22.12.0 24 26; do
  npm install --prefix "$folder/$version" --no-audit --no-fund --silent "node@$version" || exit 1
  read_sample "$folder/$version/node_modules/.bin/node" >"$folder/there" 2>"$folder/said" || { cat "$folder/said"; exit 1; }
  if [ -s "$folder/said" ]; then
    printf 'Node %s says on stderr:\n' "$version"
    cat "$folder/said"
    exit 1
  fi
  cmp "$folder/here" "$folder/there" || exit 1
  printf 'Node %s: the same %d claims\n' "$version" "$(wc -l <"$folder/there")"
done
