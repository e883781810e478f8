/**
 * The values of options as yargs gives them (text, or a list where an option was repeated) into typed ones.
 * What is no possible value is refused with the option's name and the values that there are.
 */
import { UsageError } from './exit.js';
import { suggestion } from './suggest.js';

/** What stands for `-` among files until it is parsed; no file can be called so. */
export const STDIN_MARK = '\0-';

/** The files that a command names, `-` for stdin. */
export function filesOf(given: unknown): string[] {
  return ((given ?? []) as string[]).map((file) => (file === STDIN_MARK ? '-' : file));
}

/** The one value of an option that stands for one thing. */
export function single(option: string, given: unknown): string | undefined {
  if (given === undefined) return undefined;
  if (Array.isArray(given)) throw new UsageError(`${option} is given ${given.length} times`, 'Give it once.');
  const value = String(given);
  if (value === '') throw new UsageError(`${option} has no value`, `Write a value after ${option}.`);
  return value;
}

/** One of `known`. */
export function choice<Name extends string>(option: string, given: unknown, known: readonly Name[]): Name | undefined {
  const value = single(option, given);
  return value === undefined ? undefined : member(option, value, known);
}

/** Some of `known`, from `a,b` or from the option repeated. */
export function choices<Name extends string>(option: string, given: unknown, known: readonly Name[]): Name[] | undefined {
  if (given === undefined) return undefined;
  const names = [given].flat().join(',').split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) throw new UsageError(`${option} has no value`, `Name some of ${known.join(', ')}.`);
  return names.map((name) => member(option, name, known));
}

/** A number from 0 to 1. */
export function share(option: string, given: unknown): number | undefined {
  const value = single(option, given);
  if (value === undefined) return undefined;
  const number = value.trim() === '' ? NaN : Number(value);
  if (!(number >= 0 && number <= 1)) throw new UsageError(`${option} is "${value}"`, 'Give a number from 0 to 1, such as 0.8.');
  return number;
}

function member<Name extends string>(option: string, given: string, known: readonly Name[]): Name {
  const name = known.find((one) => one === given);
  if (name === undefined) throw new UsageError(`${option} is "${given}", which is not known.${suggestion(given, known)}`, `Use one of ${known.join(', ')}.`);
  return name;
}
