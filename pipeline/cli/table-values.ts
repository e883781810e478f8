/** The values of options of table commands into typed ones, as in values.ts. */
import { suggestion } from './suggest.js';
import { UsageError } from './exit.js';
import { single } from './values.js';

/** Names, from `a,b` or from the option repeated. */
export function names(option: string, given: unknown): string[] | undefined {
  if (given === undefined) return undefined;
  const list = [given].flat().join(',').split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (list.length === 0) throw new UsageError(`${option} has no value`, `Write names after ${option}, separated by commas.`);
  return list;
}

/** A whole number from 1. */
export function wholeNumber(option: string, given: unknown): number | undefined {
  const value = single(option, given);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`${option} is "${value}"`, 'Give a whole number from 1.');
  return Number(value);
}

export interface MeasureValue {
  name: string;
  higherIsBetter: boolean;
}

const DIRECTIONS = ['HIGHER', 'LOWER'] as const;

/** Two measures with what is better in each: `accuracy:HIGHER,parameters:LOWER`. */
export function measures(option: string, given: unknown): [MeasureValue, MeasureValue] | undefined {
  const value = single(option, given);
  if (value === undefined) return undefined;
  const mend = 'Give two measures, each with its direction: accuracy:HIGHER,parameters:LOWER.';
  const parts = value.split(',');
  if (parts.length !== 2) throw new UsageError(`${option} has ${parts.length} measure${parts.length === 1 ? '' : 's'}`, mend);
  const [first, second] = parts.map((part): MeasureValue => {
    const colon = part.lastIndexOf(':');
    const direction = part.slice(colon + 1).trim().toUpperCase();
    const name = part.slice(0, colon).trim();
    if (colon < 1 || name === '') throw new UsageError(`${option}: "${part}" has no direction`, mend);
    const known = DIRECTIONS.find((one) => one === direction);
    if (known === undefined) throw new UsageError(`${option}: "${direction}" is no direction.${suggestion(direction, DIRECTIONS)}`, mend);
    return { name, higherIsBetter: known === 'HIGHER' };
  });
  return [first!, second!];
}
