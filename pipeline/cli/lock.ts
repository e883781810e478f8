/** `claimsheet lock`: its options, and what they come to as a run. */
import type { Options } from 'yargs';
import { INPUT_FORMATS } from '../read/detect.js';
import type { Command } from './command.js';
import { choice, filesOf, single } from './values.js';

const USAGE = `Writes the claims of texts to claims.lock.jsonl, for claimsheet check to hold later texts against. Commit it: it is sorted, and its diff shows which claims changed.

Examples:
$ claimsheet lock                     # the texts that claimsheet.config.json names, else README.md and docs
$ claimsheet lock --update            # accept what changed since
$ claimsheet lock --update README.md  # of this text only

Usage: claimsheet lock [FILES...] [options]`;

const OPTIONS = {
  update: { alias: 'u', boolean: true, describe: 'Write over a lockfile that has other claims' },
  config: { alias: 'c', string: true, describe: 'The config. Default: claimsheet.config.json, where there is one' },
  lock: { string: true, describe: 'The lockfile. Default: claims.lock.jsonl' },
  from: { string: true, describe: `Format of files of papers: ${INPUT_FORMATS.join(', ')}. Default: found from the content` },
  quiet: { alias: 'q', boolean: true, describe: 'No diagnostics, no last line on stderr' },
} satisfies Record<string, Options>;

export const lockCommand: Command = {
  name: 'lock',
  command: 'lock [files..]',
  describe: 'Accept the claims of texts as they stand',
  options: OPTIONS,
  builder: (yargs) => yargs
    .usage(USAGE)
    .positional('files', { string: true, array: true, describe: 'As for claimsheet check', defaultDescription: 'the "files" of the config' })
    .options(OPTIONS)
    .epilogue('Exit: 0 locked, or locked already; 1 the lockfile has other claims, and --update was not given; 2 for what cannot be read or written.'),
  async handler(argv) {
    const run = {
      files: filesOf(argv.files),
      update: argv.update === true,
      config: single('--config', argv.config),
      lock: single('--lock', argv.lock),
      from: choice('--from', argv.from, INPUT_FORMATS),
      quiet: argv.quiet === true,
    };
    const { runLockCommand } = await import('./run-lock.js');
    process.exitCode = await runLockCommand(run);
  },
};
