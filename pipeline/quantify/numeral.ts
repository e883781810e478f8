/** The bare number: what the readers of digits, of number words and of words like `twice` hand to the walk. */
import type { Token as Lexeme } from '../lex.js';
import type { Form } from '../quantity.js';
import type { UnitMatch } from '../units.js';

/** A bare number as read from one or more lexemes. */
export interface Numeral {
  from: number;
  /** First lexeme after the number (its unit not consumed, unless glued). */
  next: number;
  start: number;
  end: number;
  value: number;
  form: Form;
  unit: UnitMatch | null;
  tail: string | null;
  signed: boolean;
  decimals: number;
  magnitude: boolean;
  aside: string | null;
}

/** A number in words: nothing is glued to it, and it has neither sign nor decimals. */
export const wordsAs = (form: Form, value: number, from: number, next: number, start: number, end: number): Numeral =>
  ({ from, next, start, end, value, form, unit: null, tail: null, signed: false, decimals: 0, magnitude: false, aside: null });

/** The unit of a factor that its own word implies. */
export const TIMES: UnitMatch = { name: 'x', class: 'ratio', base: 'x', factor: 1, end: 0 };

/** The first lexeme from `from` on that starts at or behind the offset `end`. */
export function nextAfter(lexemes: readonly Lexeme[], from: number, end: number): number {
  let j = from;
  while (j < lexemes.length && lexemes[j]!.start < end) j++;
  return j;
}

/** The word at `i` in lower case; empty outside the sentence. */
export const lowerAt = (lexemes: readonly { lower: string }[], i: number): string => lexemes[i]?.lower ?? '';

const NO_LETTER = /^(?:$|[^A-Za-z])/;

/** Whether a word ends at `end`, so that a unit read up to there is no beginning of something longer. */
export const wordEnds = (text: string, end: number): boolean => NO_LETTER.test(text.charAt(end));
