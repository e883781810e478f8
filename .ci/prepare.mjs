// Builds the package wherever npm prepares it. `npm install -g` of a git repository prepares it without its dependencies
// (npm/cli#8440): where they are missing, they are installed here first.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const npm = process.env.npm_execpath;
const env = { ...process.env };
delete env.npm_config_global;
delete env.npm_config_location;
const run = (...args) => execFileSync(process.execPath, [npm, ...args], { env, stdio: ['ignore', 2, 2] });

if (!existsSync('node_modules/typescript')) run('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
run('run', '--silent', 'build');
