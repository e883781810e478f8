/** What lex makes of a text: words, marks and numbers. */
import type { UnitMatch } from '../units.js';
import type { Word } from '../words.js';

export type TokenKind = 'word' | 'mark' | 'number';

export interface Token {
  kind: TokenKind;
  /** Half-open span in the plain text of the field. */
  start: number;
  end: number;
  text: string;
  lower: string;
  word: Word;
  /** Only for numbers. */
  number: NumberToken | null;
}

export interface NumberToken {
  value: number;
  /** End of the digits and magnitude letter, before unit and tail. */
  digitsEnd: number;
  signed: boolean;
  decimals: number;
  /** A magnitude letter is part of the value. */
  magnitude: boolean;
  unit: UnitMatch | null;
  /** What a hyphen binds to the number: `parameter` of `7B-parameter`. */
  tail: string | null;
  tailEnd: number;
  /** Set where the run is no quantity at all, with the reason. */
  aside: string | null;
}
