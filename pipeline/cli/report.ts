/** `claimsheet report`: its options, and what they come to as a run. */
import type { Options } from 'yargs';
import { KINDS, ROLES } from '../types.js';
import type { Command } from './command.js';
import { TABLE_INPUT_OPTIONS, TABLE_REPORT_OPTIONS, tableBuilder, tableRun } from './table-options.js';
import { choices, single } from './values.js';

const USAGE = `Writes claims as one HTML file to look at: plots, filters, and every claim in its text with the quote marked.
The file needs no network and works from disk. Given papers, it shows their abstracts; given claims, their sentences, or with --papers
the abstracts too. Of the versions of a paper it shows the newest, as the other tables do.

Examples:
$ claimsheet report papers.jsonl -o report.html                   # extract and show
$ claimsheet report claims.csv -o report.html                     # the claims of an earlier run
$ claimsheet report claims.csv --papers papers.jsonl -o report.html
$ claimsheet report claims.jsonl --kind speedup --title Speedups -o speedups.html

Usage: claimsheet report [FILES...] [options]`;

const OPTIONS = {
  ...TABLE_INPUT_OPTIONS,
  kind: { string: true, group: 'Input:', describe: `Only these kinds, separated by commas: ${KINDS.join(', ')}` },
  role: { string: true, group: 'Input:', describe: `Only these roles: ${ROLES.join(', ')}` },
  output: { alias: 'o', string: true, group: 'Output:', describe: 'Write the report to this file, complete or not at all. Default: stdout' },
  title: { string: true, group: 'Output:', describe: 'Title of the report. Default: Quantitative claims' },
  ...TABLE_REPORT_OPTIONS,
} satisfies Record<string, Options>;

export const reportCommand: Command = {
  name: 'report',
  command: 'report [files..]',
  describe: 'Write claims as a page to look at',
  options: OPTIONS,
  builder: tableBuilder(USAGE, OPTIONS),
  async handler(argv) {
    const run = {
      ...tableRun('report', argv),
      title: single('--title', argv.title),
      kinds: choices('--kind', argv.kind, KINDS),
      roles: choices('--role', argv.role, ROLES),
    };
    const { runReport } = await import('./report-run.js');
    process.exitCode = await runReport(run);
  },
};
