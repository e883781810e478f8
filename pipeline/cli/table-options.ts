/** The options that all table commands share, and what they come to. */
import type { Argv, Options } from 'yargs';
import { formatOfName, OUTPUT_FORMATS, type OutputFormat } from '../../output/formats.js';
import { spreadsheetOf, type Spreadsheet } from '../../output/spreadsheet.js';
import { INPUT_FORMATS, type InputFormat } from '../read/detect.js';
import { HelpWanted, UsageError } from './exit.js';
import { choice, filesOf, share, single } from './values.js';
import type { Values } from './command.js';

const FILES = 'Claims that claimsheet extract wrote (CSV, TSV, JSON Lines, JSON), or papers in any format that it reads; - is stdin';

const EPILOGUE = 'Exit: 0 done; 1 with --strict, where a record was broken; 2 for bad usage or what cannot be read or written.';

/** How text tables are written for spreadsheets; extract has them too. */
export const SPREADSHEET_OPTIONS = {
  excel: { boolean: true, group: 'Output:', describe: 'CSV for a double click in Excel: with a byte order mark and CRLF' },
  'excel-locale': { string: true, group: 'Output:', describe: 'The same for the Excel of a locale such as de or fr: semicolons and decimal commas where it has them' },
} satisfies Record<string, Options>;

export const TABLE_INPUT_OPTIONS = {
  from: { string: true, group: 'Input:', describe: `Format of inputs that hold papers: ${INPUT_FORMATS.join(', ')}. Default: found from the content` },
  papers: { string: true, group: 'Input:', describe: 'The papers that claims of an earlier run are of, in any format that extract reads: for their addresses, dates and abstracts, which claims do not hold. Matched by id' },
  'min-confidence': { string: true, group: 'Input:', describe: 'Only claims with at least this confidence, from 0 to 1' },
  corrections: { string: true, group: 'Input:', describe: 'Apply the corrections in this JSON file: drop, set or rename, each with a reason. See claimsheet schema corrections' },
} satisfies Record<string, Options>;

export const TABLE_OUTPUT_OPTIONS = {
  to: { string: true, group: 'Output:', describe: `Format of the table: ${OUTPUT_FORMATS.join(', ')}. Default: by the ending of -o, else csv` },
  output: { alias: 'o', string: true, group: 'Output:', describe: 'Write the table to this file, complete or not at all. Default: stdout' },
  ...SPREADSHEET_OPTIONS,
  'no-escape-formulas': { boolean: true, group: 'Output:', describe: "In CSV and TSV, leave text that a spreadsheet would run as a formula, or in CSV for Excel take for a date, as it is. Otherwise it gets a ' before it" },
  datapackage: { boolean: true, group: 'Output:', describe: 'Write a Frictionless datapackage.json, with the type and meaning of every column, beside the tables' },
} satisfies Record<string, Options>;

export const TABLE_REPORT_OPTIONS = {
  errors: { string: true, group: 'Reports:', describe: 'Write the diagnostics to this file too, as CSV' },
  strict: { boolean: true, group: 'Reports:', describe: 'Exit with 1 where a record was broken' },
  quiet: { alias: 'q', boolean: true, group: 'Reports:', describe: 'No diagnostics and no last line on stderr' },
} satisfies Record<string, Options>;

/** What `--help` of a table command says, and what the command takes. */
export const tableBuilder = (usage: string, options: Readonly<Record<string, Options>>) => <T>(yargs: Argv<T>) => yargs
  .usage(usage)
  .positional('files', { string: true, array: true, describe: FILES, defaultDescription: 'stdin' })
  .options(options)
  .epilogue(EPILOGUE);

export interface TableRun {
  inputs: readonly string[];
  from?: InputFormat;
  papers?: string;
  minConfidence?: number;
  corrections?: string;
  to: OutputFormat;
  output?: string;
  spreadsheet?: Spreadsheet;
  escapeFormulas: boolean;
  datapackage: boolean;
  errors?: string;
  strict: boolean;
  quiet: boolean;
}

/** The shared part of a run of `command`. */
export function tableRun(command: string, argv: Values): TableRun {
  const inputs = filesOf(argv.files);
  if (inputs.length === 0 && process.stdin.isTTY) throw new HelpWanted(command);
  const output = single('--output', argv.output);
  const to = choice('--to', argv.to, OUTPUT_FORMATS) ?? formatOfName(output ?? '') ?? 'csv';
  const papers = single('--papers', argv.papers);
  if (papers === '-') throw new UsageError('--papers is -, which is for claims', 'Name a file.');
  return {
    inputs: inputs.length === 0 ? ['-'] : inputs,
    papers,
    from: choice('--from', argv.from, INPUT_FORMATS),
    minConfidence: share('--min-confidence', argv['min-confidence']),
    corrections: single('--corrections', argv.corrections),
    to,
    output,
    spreadsheet: spreadsheetOption(argv),
    escapeFormulas: argv['no-escape-formulas'] !== true,
    datapackage: argv.datapackage === true,
    errors: single('--errors', argv.errors),
    strict: argv.strict === true,
    quiet: argv.quiet === true,
  };
}

/** How CSV is written for the spreadsheet that was asked for, if any. */
export function spreadsheetOption(argv: Values): Spreadsheet | undefined {
  const locale = single('--excel-locale', argv['excel-locale']);
  if (locale === undefined && argv.excel !== true) return undefined;
  const spreadsheet = spreadsheetOf(locale);
  if (spreadsheet === null) throw new UsageError(`--excel-locale is "${locale}", which is no known locale`, 'Give a language, such as de, or a language and a country, such as fr-CA.');
  return spreadsheet;
}
