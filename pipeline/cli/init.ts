/** `claimsheet init`: writes a config and a CI job for the repository that it stands in. */
import type { Options } from 'yargs';
import { CI_SYSTEMS } from '../check/init/templates.js';
import type { Command } from './command.js';
import { choice } from './values.js';

const USAGE = `Writes claimsheet.config.json and a job for the CI of the repository that it is run in. Nothing that is there is written over.

Examples:
$ claimsheet init              # GitHub, or GitLab where there is a .gitlab-ci.yml
$ claimsheet init --ci gitlab
$ claimsheet init --force      # write over what is there

Usage: claimsheet init [options]`;

const OPTIONS = {
  ci: { string: true, describe: `Which CI the job is for: ${CI_SYSTEMS.join(', ')}. Default: found from the files here` },
  force: { alias: 'f', boolean: true, describe: 'Write over files that are there' },
} satisfies Record<string, Options>;

export const initCommand: Command = {
  name: 'init',
  command: 'init',
  describe: 'Set up checks for this repository',
  options: OPTIONS,
  builder: (yargs) => yargs.usage(USAGE).options(OPTIONS).epilogue('Exit: 0 done; 2 where a file is there already, or cannot be written.'),
  async handler(argv) {
    const run = { ci: choice('--ci', argv.ci, CI_SYSTEMS), force: argv.force === true };
    const { runInit } = await import('./run-init.js');
    process.exitCode = await runInit(run);
  },
};
