/**
 * The numbers that a text should print in the place of those that it does: with as many decimals, in the same magnitude,
 * with the same marks around them. Null where the text writes them in words, or in a way that is not plainly digits.
 */
import { numbersIn, thousandsMark } from '../printed.js';
import type { Fix, PlacedClaim } from '../types.js';

export function fixOf({ claim, place, written }: PlacedClaim, actual: readonly number[]): Fix | null {
  if (place.start === null || actual.length === 0 || actual.some((value) => !Number.isFinite(value))) return null;
  const ends = claim.value_max === null ? [claim.value] : [claim.value, claim.value_max];
  const numbers = numbersIn(written);
  if (ends.length !== actual.length || numbers.length < ends.length || ends.some((end, i) => (end < 0) !== (actual[i]! < 0))) return null;
  let text = written;
  // From the last to the first, so that the places of the others stay as they are.
  for (let i = ends.length - 1; i >= 0; i--) {
    const { text: old, index, number, decimals } = numbers[i]!;
    const scale = number === 0 ? 1 : Math.abs(ends[i]! / number);
    if (!isMagnitude(scale)) return null;
    text = text.slice(0, index) + like(old, rounded(Math.abs(actual[i]!) / scale, decimals, claim.comparator), decimals) + text.slice(index + old.length);
  }
  return text === written ? null : { start: place.start, end: place.start + written.length, text };
}

/** A bound has to hold of what was measured, so it is not rounded to the other side of it. */
function rounded(value: number, decimals: number, comparator: string | null): number {
  const power = 10 ** decimals;
  const exact = Number((value * power).toPrecision(12));
  if (comparator === '>') return (Math.ceil(exact) - 1) / power;
  if (comparator === '<') return (Math.floor(exact) + 1) / power;
  return Math.round(exact) / power;
}

function like(old: string, value: number, decimals: number): string {
  const plain = value.toFixed(decimals);
  const mark = thousandsMark(old);
  const [whole, rest] = plain.split('.') as [string, string | undefined];
  const grouped = mark === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, () => mark);
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** 12 of `12M` stands for 12 million; any other factor between number and value is none that can be written back. */
function isMagnitude(scale: number): boolean {
  const power = Math.log10(scale);
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
}
