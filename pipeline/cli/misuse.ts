/** What yargs says of a bad command line into a UsageError on one line, with what was probably meant. */
import type { Options } from 'yargs';
import { UsageError } from './exit.js';
import { suggestion } from './suggest.js';

/** The options of each command by its name. */
export type KnownCommands = Readonly<Record<string, Readonly<Record<string, Options>>>>;

export function misuse(message: string, args: readonly string[], commands: KnownCommands): UsageError {
  const names = Object.keys(commands);
  const command = names.find((name) => name === args[0]);
  const mend = `See claimsheet ${command ? `${command} ` : ''}--help.`;
  const unknown = /^Unknown (?:argument|command)s?: (.+)$/.exec(message)?.[1]?.split(', ');
  if (!unknown) return new UsageError(message.replace(/\s*\n\s*/g, ' '), mend);

  for (const name of unknown) {
    const option = args.map((arg) => arg.split('=')[0]!).find((arg) => arg === `--${name}` || arg === `-${name}`);
    if (option === undefined) continue;
    const known = ['help', 'version', ...Object.keys(commands[command ?? ''] ?? {})].map((one) => `--${one}`);
    return new UsageError(`there is no option ${option}.${suggestion(option, known)}`, mend);
  }
  const name = unknown[0]!;
  if (command) return new UsageError(`"${name}" is not expected here.`, mend);
  return new UsageError(`there is no command "${name}".${suggestion(name, names)}`, `Use one of ${names.join(', ')}, or see claimsheet --help.`);
}
