/** What a command is to the program: a yargs command that tells its name and options, for suggestions. */
import type { CommandModule, Options } from 'yargs';

/** Values of options are unknown: yargs gives a list where an option was repeated. values.ts makes them typed. */
export type Values = Readonly<Record<string, unknown>>;

export interface Command extends CommandModule<object, Values> {
  name: string;
  options: Readonly<Record<string, Options>>;
}
