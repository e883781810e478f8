#!/usr/bin/env node
/**
 * What the pre-commit hooks run: `claimsheet check` from the copy of this repository that pre-commit keeps. The first run
 * sets that copy up, in place: npm cannot be relied on to install a package from git that has to be built (npm/cli#8440).
 */
import { execSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ready = new URL('../../node_modules/.claimsheet-ready', import.meta.url);

if (!existsSync(ready)) {
  process.stderr.write('claimsheet: setting up for the first time\n');
  // Its `prepare` builds. What it says belongs to no report.
  execSync('npm ci --include=dev --no-audit --no-fund', { cwd: root, stdio: ['ignore', 2, 2] });
  writeFileSync(ready, '');
}

process.argv.splice(2, 0, 'check');
await import(new URL('../../dist/pipeline/cli/main.js', import.meta.url));
