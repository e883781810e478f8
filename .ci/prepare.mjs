// Builds the package wherever npm prepares it. `npm install -g` of a git repository, which is how pre-commit installs a
// hook, prepares it without its dependencies (npm/cli#8440): where they are missing, they are installed here first.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const { npm_execpath: npm, npm_config_global: _global, npm_config_location: _location, ...env } = process.env;
const run = (...args) => execFileSync(process.execPath, [npm, ...args], { env, stdio: ['ignore', 2, 2] });

if (!existsSync('node_modules/typescript')) run('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
run('run', '--silent', 'build');
