/** `claimsheet compare`: its options, and what they come to as a run. */
import type { Options } from 'yargs';
import type { Command } from './command.js';
import { TABLE_INPUT_OPTIONS, TABLE_OUTPUT_OPTIONS, TABLE_REPORT_OPTIONS, tableBuilder, tableRun } from './table-options.js';
import { names } from './table-values.js';
import { choice, single } from './values.js';

const USAGE = `Writes a wide table to compare papers by: a row for each, with its best speedup, main score, gain, saving, size, speed and data.

Examples:
$ claimsheet compare papers.jsonl -o comparison.csv --evidence evidence.csv   # and the claims behind the cells
$ claimsheet compare claims.csv --by subject --columns subject,speedup,score  # a row a system, some columns
$ claimsheet compare claims.jsonl -o comparison.xlsx                          # a workbook
$ claimsheet extract papers.csv --to jsonl | claimsheet compare --to md       # for a README

Usage: claimsheet compare [FILES...] [options]`;

const OPTIONS = {
  ...TABLE_INPUT_OPTIONS,
  by: { string: true, group: 'Table:', describe: 'What a row is: paper (its own numbers), or subject (a named system, whichever paper states the number). Default: paper' },
  columns: { string: true, group: 'Table:', describe: 'Only these columns, separated by commas, in this order. A wrong name lists them all' },
  ...TABLE_OUTPUT_OPTIONS,
  evidence: { string: true, group: 'Output:', describe: 'Write the claim and the quote behind each cell to this file' },
  ...TABLE_REPORT_OPTIONS,
} satisfies Record<string, Options>;

export const compareCommand: Command = {
  name: 'compare',
  command: 'compare [files..]',
  describe: 'Write a table to compare papers by',
  options: OPTIONS,
  builder: tableBuilder(USAGE, OPTIONS),
  async handler(argv) {
    const run = {
      ...tableRun('compare', argv),
      by: choice('--by', argv.by, ['paper', 'subject'] as const) ?? 'paper',
      columns: names('--columns', argv.columns),
      evidence: single('--evidence', argv.evidence),
    };
    const { runCompare } = await import('./run-compare.js');
    process.exitCode = await runCompare(run);
  },
};
