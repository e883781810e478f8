/** `claimsheet schema`: the JSON Schemas of what claimsheet writes, for other tools to validate with. */
import { loadSchema, schemaNames, schemaText } from '../../schemas/load.js';
import type { Command } from './command.js';
import { UsageError } from './exit.js';
import { suggestion } from './suggest.js';
import { single } from './values.js';

const USAGE = `Prints a JSON Schema (draft 2020-12) of what claimsheet writes; without a name, lists them.

Examples:
$ claimsheet schema claim       # what all claims share
$ claimsheet schema speedup     # claims of one kind
$ claimsheet schema diagnostic  # a row of --errors

Usage: claimsheet schema [NAME]`;

export const schemaCommand: Command = {
  name: 'schema',
  command: 'schema [name]',
  describe: 'Print the JSON Schema of a record',
  options: {},
  builder: (yargs) => yargs.usage(USAGE).positional('name', { string: true, describe: 'Name of a schema, or of a kind of claim' }),
  handler(argv) {
    const name = single('the name', argv.name);
    process.stdout.write(name === undefined ? listing() : schemaText(known(name)));
  },
};

function listing(): string {
  const names = schemaNames();
  const width = Math.max(...names.map(({ length }) => length));
  return names.map((name) => `${name.padEnd(width)}  ${loadSchema(name).description}\n`).join('');
}

/** A kind may be named without `claim.` before it. */
function known(name: string): string {
  const names = schemaNames();
  const found = names.find((one) => one === name || one === `claim.${name}`);
  const short = names.map((one) => one.replace(/^claim\./, ''));
  if (found === undefined) throw new UsageError(`there is no schema "${name}".${suggestion(name, short)}`, 'List them with claimsheet schema.');
  return found;
}
