#!/bin/sh
# Tests the report in a real browser: Debian's Chromium, driven by playwright-core.
# The README's test command needs no browser and leaves these tests out; this brings what they need.
set -eu
cd "$(dirname "$0")/.."

if ! command -v chromium >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
fi
CLAIMSHEET_BROWSER=1 exec node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js test/report/browser.test.ts
