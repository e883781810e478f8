/** `claimsheet extract`: its options, and what they come to as a run. */
import { availableParallelism } from 'node:os';
import type { Options } from 'yargs';
import { OUTPUT_FORMATS, formatOfName } from '../../output/formats.js';
import { parseShard, type Shard } from '../jobs/shard.js';
import { INPUT_FORMATS } from '../read/detect.js';
import { KINDS, ROLES } from '../types.js';
import type { Command } from './command.js';
import { HelpWanted, UsageError } from './exit.js';
import { SPREADSHEET_OPTIONS, spreadsheetOption } from './table-options.js';
import { wholeNumber } from './table-values.js';
import { choice, choices, filesOf, share, single } from './values.js';

const USAGE = `Reads titles and abstracts of papers and writes every quantitative claim as one row of a table.

Examples:
$ claimsheet extract papers.jsonl -o claims.csv            # every claim, as CSV
$ claimsheet extract *.jsonl.gz --kind speedup,saving      # some kinds only
$ curl -s URL | claimsheet extract --to jsonl | jq .value  # as a filter
$ claimsheet extract papers.csv --set-aside rest.csv       # and the numbers that are no claims

Usage: claimsheet extract [FILES...] [options]`;

const OPTIONS = {
  from: { string: true, group: 'Input:', describe: `Format of the input: ${INPUT_FORMATS.join(', ')}. Default: found from the content` },
  shard: { string: true, group: 'Input:', describe: 'Only every n-th record, from the i-th on: i/n, such as 3/16 for the third of sixteen jobs' },
  jobs: { alias: 'j', string: true, group: 'Input:', describe: 'Threads to extract on. The output is the same for every number. Default: the cores there are' },
  to: { string: true, group: 'Output:', describe: `Format of the table: ${OUTPUT_FORMATS.join(', ')}. Default: by the ending of -o, else csv` },
  output: { alias: 'o', string: true, group: 'Output:', describe: 'Write the table to this file, complete or not at all. Default: stdout' },
  'per-paper': { boolean: true, group: 'Output:', describe: 'With jsonl: one line for each record, with all its claims and diagnostics' },
  'no-escape-formulas': { boolean: true, group: 'Output:', describe: "In CSV and TSV, leave text that a spreadsheet would run as a formula, or in CSV for Excel take for a date, as it is. Otherwise it gets a ' before it" },
  ...SPREADSHEET_OPTIONS,
  datapackage: { boolean: true, group: 'Output:', describe: 'Write a Frictionless datapackage.json, with the type and meaning of every column, beside the file of -o' },
  kind: { string: true, group: 'Claims:', describe: `Only these kinds, separated by commas: ${KINDS.join(', ')}` },
  role: { string: true, group: 'Claims:', describe: `Only these roles: ${ROLES.join(', ')}` },
  'min-confidence': { string: true, group: 'Claims:', describe: 'Only claims with at least this confidence, from 0 to 1' },
  errors: { string: true, group: 'Reports:', describe: 'Write the diagnostics to this file too, as CSV' },
  'set-aside': { string: true, group: 'Reports:', describe: 'Write the numbers that were seen and are no claims to this file, with the reason, as CSV' },
  summary: { string: true, group: 'Reports:', describe: 'Write counts of papers, claims and diagnostics to this file, as JSON' },
  strict: { boolean: true, group: 'Reports:', describe: 'Exit with 1 where a record was broken' },
  quiet: { alias: 'q', boolean: true, group: 'Reports:', describe: 'No diagnostics, no progress, no last line on stderr' },
} satisfies Record<string, Options>;

const FILES = 'Papers as JSON Lines, a JSON array, CSV or TSV with a header, a listing of titles and abstracts in turn, or one Markdown or LaTeX document, gzipped or not; - is stdin';

const EPILOGUE = 'Exit: 0 done; 1 with --strict, where a record was broken; 2 for bad usage or what cannot be read or written.';

export const extractCommand: Command = {
  name: 'extract',
  command: 'extract [files..]',
  describe: 'Write the claims of papers as a table',
  options: OPTIONS,
  builder: (yargs) => yargs
    .usage(USAGE)
    .positional('files', { string: true, array: true, describe: FILES, defaultDescription: 'stdin' })
    .options(OPTIONS)
    .epilogue(EPILOGUE),
  async handler(argv) {
    const inputs = filesOf(argv.files);
    if (inputs.length === 0 && process.stdin.isTTY) throw new HelpWanted('extract');
    const output = single('--output', argv.output);
    const perPaper = argv['per-paper'] === true;
    const to = choice('--to', argv.to, OUTPUT_FORMATS) ?? (perPaper ? 'jsonl' : formatOfName(output ?? '') ?? 'csv');
    if (perPaper && to !== 'jsonl') throw new UsageError(`--per-paper cannot be written as ${to}`, 'Leave out --to, or make it jsonl.');
    const datapackage = argv.datapackage === true;
    if (datapackage && (perPaper || output === undefined || output === '-')) throw new UsageError('--datapackage has no table to stand beside', 'Write the table to a file with -o, and without --per-paper.');
    const run = {
      inputs: inputs.length === 0 ? ['-'] : inputs,
      from: choice('--from', argv.from, INPUT_FORMATS),
      shard: shardOption(argv.shard),
      jobs: wholeNumber('--jobs', argv.jobs) ?? availableParallelism(),
      to,
      perPaper,
      output,
      kinds: choices('--kind', argv.kind, KINDS),
      roles: choices('--role', argv.role, ROLES),
      minConfidence: share('--min-confidence', argv['min-confidence']),
      errors: single('--errors', argv.errors),
      setAside: single('--set-aside', argv['set-aside']),
      summary: single('--summary', argv.summary),
      strict: argv.strict === true,
      quiet: argv.quiet === true,
      escapeFormulas: argv['no-escape-formulas'] !== true,
      spreadsheet: spreadsheetOption(argv),
      datapackage,
    };
    const { runExtract } = await import('./run-extract.js');
    process.exitCode = await runExtract(run);
  },
};

function shardOption(given: unknown): Shard | undefined {
  const text = single('--shard', given);
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (!shard) throw new UsageError(`--shard is "${text}"`, 'Give i/n with i from 1 to n, such as 1/8.');
  return shard;
}
