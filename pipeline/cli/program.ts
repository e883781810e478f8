/**
 * The command line of `claimsheet`: its commands as yargs parses them, and what is said where they cannot be parsed.
 * Only the options of the commands are loaded here; each command loads the rest when it runs.
 */
import yargs, { type Argv } from 'yargs';
import { compareCommand } from './compare.js';
import { checkCommand } from './check.js';
import { extractCommand } from './extract.js';
import { leaderboardCommand } from './leaderboard.js';
import { initCommand } from './init.js';
import { lockCommand } from './lock.js';
import { misuse } from './misuse.js';
import { reportCommand } from './report.js';
import { schemaCommand } from './schema.js';
import { packageVersion } from './version.js';
import { STDIN_MARK } from './values.js';

const COMMANDS = [extractCommand, checkCommand, lockCommand, initCommand, compareCommand, leaderboardCommand, reportCommand, schemaCommand];
const KNOWN = { ...Object.fromEntries(COMMANDS.map(({ name, options }) => [name, options])), completion: {} };

const USAGE = `Reads titles and abstracts of papers and writes every quantitative claim as one row of a tidy table.

Examples:
$ claimsheet extract papers.jsonl -o claims.csv
$ claimsheet extract --help
$ claimsheet schema speedup

Usage: claimsheet COMMAND [options]`;

/** What the parser is left with, by a throw: for a command that returns to it, it lays out the whole help before anything is done. */
class Parsed extends Error {
  constructor(readonly work: () => Promise<void> | void) {
    super();
  }
}

/** Parses `args` and runs the command that they name. Rejects with what the command throws, or with a UsageError. */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    await program(args).parseAsync(withDashes(withoutDivider(args)));
  } catch (outcome) {
    if (!(outcome instanceof Parsed)) throw outcome;
    await outcome.work();
  }
}

/** The parser loses what stands behind `--`: files, all of them, whatever they begin with. A lone `-` stays stdin. */
function withoutDivider(args: readonly string[]): string[] {
  const divider = args.indexOf('--');
  if (divider < 0) return [...args];
  return [...args.slice(0, divider), ...args.slice(divider + 1).map((file) => (/^-./.test(file) ? `./${file}` : file))];
}

/** The parser loses a lone `-`; behind an option that has a value it is that value, stdin or stdout, else a file, stdin. */
function withDashes(args: readonly string[]): string[] {
  const valued = new Set<string>();
  for (const options of Object.values(KNOWN)) {
    for (const [name, option] of Object.entries(options as Record<string, { string?: boolean; alias?: string }>)) {
      if (option.string) for (const form of [`--${name}`, ...(option.alias ? [`-${option.alias}`] : [])]) valued.add(form);
    }
  }
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (arg === '-' && last !== undefined && valued.has(last)) joined[joined.length - 1] = `${last}=-`;
    else joined.push(arg === '-' ? STDIN_MARK : arg);
  }
  return joined;
}

/** The help of a command, as `--help` prints it. */
export async function helpOf(command: string): Promise<string> {
  let help = '';
  await program([]).parseAsync([command, '--help'], {}, (_error, _argv, output) => {
    help = output;
  });
  return help;
}

function program(args: readonly string[]): Argv {
  const cli = yargs()
    .scriptName('claimsheet')
    .usage(USAGE)
    .locale('en')
    .parserConfiguration({ 'boolean-negation': false, 'camel-case-expansion': false, 'dot-notation': false, 'parse-positional-numbers': false })
    .completion('completion', 'Print a completion script for your shell')
    .demandCommand(1, 'No command was given.')
    .strict()
    .help().alias('help', 'h')
    .version(packageVersion())
    .epilogue('Exit: 0 done; 2 for bad usage. Each command lists its own with --help.')
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .exitProcess(false)
    .fail((message: string | null, error: unknown) => {
      throw error ?? misuse(message ?? '', args, KNOWN);
    });
  for (const command of COMMANDS) {
    cli.command({ ...command, handler: (argv) => { throw new Parsed(() => command.handler(argv)); } });
  }
  return cli;
}
