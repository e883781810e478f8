#!/bin/sh
# Runs the hooks of .pre-commit-hooks.yaml as pre-commit does: it clones this repository, and calls the hooks in a
# repository of their own, where the first call sets the clone up. Brings pre-commit where there is none.
set -eu
cd "$(dirname "$0")/.."
here="$(pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

if ! command -v pre-commit >/dev/null; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install -q pre-commit
  PATH="$work/python/bin:$PATH"
fi
export PRE_COMMIT_HOME="$work/home"

mkdir "$work/repo"
cd "$work/repo"
git init -q
printf '# Foo\n\nFoo reaches an accuracy of 91.2%% on CIFAR-10.\n' >README.md
cat >.pre-commit-config.yaml <<CONFIG
repos:
  - repo: $here
    rev: $(git -C "$here" rev-parse HEAD)
    hooks: [{ id: claimsheet-check }, { id: claimsheet-check-all }]
CONFIG
git add .
pre-commit run --all-files --verbose || { cat "$PRE_COMMIT_HOME"/*.log; exit 1; }

# a wrong number stops the commit, by both hooks
sed -i 's/91.2/912/' README.md
git add .
if pre-commit run >"$work/log"; then echo 'a wrong number passed'; exit 1; fi
[ "$(grep -c 'README.md:3:28: .*implausible/percent-over-100' "$work/log")" = 2 ]
echo 'hooks: 2 passed'
