#!/bin/bash
# Runs the tests on cluster engines: installs PySpark (outside the repository) and GNU parallel, and runs test/cluster
# with them, over the shipped sample, or with --corpus over the 20,000 abstracts beside the project, which takes many
# minutes. Needs Java 17; dist must be built.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=${CLAIMSHEET_VENV:-$(mktemp -d)/venv}
if ! "$venv/bin/python" -c 'import pyspark' 2>/dev/null; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet 'pyspark>=4,<5'
fi
if ! command -v parallel >/dev/null; then
  apt-get update --quiet --quiet
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --quiet parallel >/dev/null
fi

corpus=../shared/corpus/abstracts-20k.jsonl.gz
if [[ ${1-} == --corpus ]]; then
  CLAIMSHEET_CORPUS=$(realpath "$corpus")
  export CLAIMSHEET_CORPUS
fi
export CLAIMSHEET_CLUSTER=1 CLAIMSHEET_PYTHON="$venv/bin/python"
node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --runInBand test/cluster
