#!/usr/bin/env bash
# Installs LibreOffice Calc from Debian's packages where it is missing, and runs the tests that open our tables in it.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v soffice >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-calc
fi
CLAIMSHEET_OFFICE=1 node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js test/tables/office.test.ts
