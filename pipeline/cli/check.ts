/** `claimsheet check`: its options, and what they come to as a run. */
import { availableParallelism } from 'node:os';
import type { Options } from 'yargs';
import { REPORTS } from '../../output/check/reports.js';
import { CATEGORIES, DEFAULT_FAIL_ON } from '../check/types.js';
import { INPUT_FORMATS } from '../read/detect.js';
import type { Command } from './command.js';
import { reportTargets, wholeNumber } from './check-values.js';
import { choice, choices, filesOf, share, single } from './values.js';

const USAGE = `Finds the claims of texts by itself and fails where they are wrong: invalid, implausible, other than locked, or other than measured.

Examples:
$ claimsheet check                                         # the texts that claimsheet.config.json names, else README.md and docs
$ claimsheet check README.md paper/main.tex                # these texts
$ claimsheet check --report github --report sarif=out.sarif
$ claimsheet check --since origin/main                     # only claims in lines that changed
$ claimsheet check --fix                                   # write the measured numbers into the texts

Usage: claimsheet check [FILES...] [options]`;

const OPTIONS = {
  config: { alias: 'c', string: true, group: 'Input:', describe: 'The config. Default: claimsheet.config.json, where there is one' },
  lock: { string: true, group: 'Input:', describe: 'The lockfile. Default: claims.lock.jsonl, where there is one' },
  from: { string: true, group: 'Input:', describe: `Format of files of papers: ${INPUT_FORMATS.join(', ')}. Default: found from the content` },
  jobs: { alias: 'j', string: true, group: 'Input:', describe: 'Threads to read many files on. Default: the cores there are' },
  'fail-on': { string: true, group: 'What fails:', describe: `Categories of findings that fail, of ${CATEGORIES.join(', ')}. Default: ${DEFAULT_FAIL_ON.join(',')}` },
  'min-confidence': { string: true, group: 'What fails:', describe: 'Only claims with at least this confidence, from 0 to 1' },
  since: { string: true, group: 'What fails:', describe: 'Only claims in lines that changed since this git revision' },
  'max-findings': { string: true, group: 'What fails:', describe: 'Fail only with more findings than this' },
  'exit-zero': { boolean: true, group: 'What fails:', describe: 'Exit with 0 in spite of findings' },
  fix: { boolean: true, group: 'What fails:', describe: 'Write the measured numbers over drifted ones, as precisely as the text prints; the diff is shown first' },
  report: { string: true, group: 'Reports:', describe: `NAME or NAME=FILE, several times: ${REPORTS.join(', ')}. Default: text` },
  quiet: { alias: 'q', boolean: true, group: 'Reports:', describe: 'No diagnostics on stderr' },
} satisfies Record<string, Options>;

const FILES = 'Markdown (.md), LaTeX (.tex), or papers in any format that extract reads; a folder stands for the Markdown and LaTeX in it';

const EPILOGUE = 'Silence with a reason: <!-- claimsheet-ignore CHECK: reason --> or % claimsheet-ignore CHECK: reason.\n\nExit: 0 clean; 1 findings; 2 for bad usage or what could not be checked.';

export const checkCommand: Command = {
  name: 'check',
  command: 'check [files..]',
  describe: 'Check the claims of texts',
  options: OPTIONS,
  builder: (yargs) => yargs
    .usage(USAGE)
    .positional('files', { string: true, array: true, describe: FILES, defaultDescription: 'the "files" of the config' })
    .options(OPTIONS)
    .epilogue(EPILOGUE),
  async handler(argv) {
    const run = {
      files: filesOf(argv.files),
      config: single('--config', argv.config),
      lock: single('--lock', argv.lock),
      from: choice('--from', argv.from, INPUT_FORMATS),
      failOn: choices('--fail-on', argv['fail-on'], CATEGORIES),
      minConfidence: share('--min-confidence', argv['min-confidence']),
      since: single('--since', argv.since),
      maxFindings: wholeNumber('--max-findings', argv['max-findings']) ?? 0,
      jobs: wholeNumber('--jobs', argv.jobs) || availableParallelism(),
      exitZero: argv['exit-zero'] === true,
      fix: argv.fix === true,
      reports: reportTargets(argv.report),
      quiet: argv.quiet === true,
    };
    const { runCheckCommand } = await import('./run-check.js');
    process.exitCode = await runCheckCommand(run);
  },
};
