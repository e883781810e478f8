/** `claimsheet report`: its options, and what they come to as a run. */
import type { Options } from 'yargs';
import { INPUT_FORMATS } from '../read/detect.js';
import { KINDS, ROLES } from '../types.js';
import type { Command } from './command.js';
import { HelpWanted } from './exit.js';
import { choice, choices, share, single } from './values.js';

const USAGE = `Writes claims as one HTML file to look at: plots, filters, and every claim in its text with the quote marked.
The file needs no network and works from disk. Given papers, it shows their abstracts; given claims, their sentences.

Examples:
$ claimsheet report papers.jsonl -o report.html                   # extract and show
$ claimsheet report claims.csv -o report.html                     # the claims of an earlier run
$ claimsheet report claims.jsonl --kind speedup --title Speedups -o speedups.html

Usage: claimsheet report [FILES...] [options]`;

const OPTIONS = {
  from: { string: true, group: 'Input:', describe: `Format of inputs that hold papers: ${INPUT_FORMATS.join(', ')}. Default: found from the content` },
  output: { alias: 'o', string: true, group: 'Output:', describe: 'Write the report to this file, complete or not at all. Default: stdout' },
  title: { string: true, group: 'Output:', describe: 'Title of the report. Default: Quantitative claims' },
  kind: { string: true, group: 'Claims:', describe: `Only these kinds, separated by commas: ${KINDS.join(', ')}` },
  role: { string: true, group: 'Claims:', describe: `Only these roles: ${ROLES.join(', ')}` },
  'min-confidence': { string: true, group: 'Claims:', describe: 'Only claims with at least this confidence, from 0 to 1' },
  strict: { boolean: true, group: 'Reports:', describe: 'Exit with 1 where a record was broken' },
  quiet: { alias: 'q', boolean: true, group: 'Reports:', describe: 'No diagnostics and no last line on stderr' },
} satisfies Record<string, Options>;

const FILES = 'Claims that claimsheet extract wrote (CSV, TSV, JSON Lines, JSON), or papers in any format that it reads; - is stdin';

const EPILOGUE = 'Exit: 0 done; 1 with --strict, where a record was broken; 2 for bad usage or what cannot be read or written.';

export const reportCommand: Command = {
  name: 'report',
  command: 'report [files..]',
  describe: 'Write claims as a page to look at',
  options: OPTIONS,
  builder: (yargs) => yargs
    .usage(USAGE)
    .positional('files', { string: true, array: true, describe: FILES, defaultDescription: 'stdin' })
    .options(OPTIONS)
    .epilogue(EPILOGUE),
  async handler(argv) {
    const inputs = (argv.files ?? []) as string[];
    if (inputs.length === 0 && process.stdin.isTTY) throw new HelpWanted('report');
    const run = {
      inputs: inputs.length === 0 ? ['-'] : inputs,
      from: choice('--from', argv.from, INPUT_FORMATS),
      output: single('--output', argv.output),
      title: single('--title', argv.title),
      kinds: choices('--kind', argv.kind, KINDS),
      roles: choices('--role', argv.role, ROLES),
      minConfidence: share('--min-confidence', argv['min-confidence']),
      strict: argv.strict === true,
      quiet: argv.quiet === true,
    };
    const { runReport } = await import('./report-run.js');
    process.exitCode = await runReport(run);
  },
};
