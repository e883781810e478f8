/** Orders of magnitude: `4 orders of magnitude` is a factor of 10,000. */
import type { Token as Lexeme } from '../lex.js';
import { lowerAt } from './numeral.js';
import type { NumberReading } from './reading.js';

/** The phrase as one word. */
export const ORDERS_OF_MAGNITUDE = /^orders?-of-magnitude$/;
const MAGNITUDE = /^magnitudes?$/;
const ORDER = /^orders?/;

/** How many lexemes the phrase takes that starts with the word for `orders` at `i`; 0 where it does not go on so. */
export function magnitudeWords(lexemes: readonly Lexeme[], i: number): number {
  if (ORDERS_OF_MAGNITUDE.test(lowerAt(lexemes, i))) return 1;
  return lowerAt(lexemes, i + 1) === 'of' && MAGNITUDE.test(lowerAt(lexemes, i + 2)) ? 3 : 0;
}

/** `4 orders of magnitude`, `1-2 orders of magnitude`: the number is an exponent. */
export function readOrders(r: NumberReading): void {
  const { q, lexemes } = r;
  if (q.unitClass !== 'none' || !ORDER.test(lowerAt(lexemes, r.next))) return;
  const n = magnitudeWords(lexemes, r.next);
  if (!n) return;
  q.value = Math.pow(10, q.value);
  if (q.valueMax !== null) q.valueMax = Math.pow(10, q.valueMax);
  q.form = 'factor';
  [q.unit, q.unitClass, q.unitBase] = ['x', 'ratio', 'x'];
  q.end = lexemes[r.next + n - 1]!.end;
  r.next += n;
}
