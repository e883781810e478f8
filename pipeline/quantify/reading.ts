/** One number on its way through the steps of the walk: what has been read of it, and how far. */
import type { Token as Lexeme } from '../lex.js';
import type { Quantity } from '../quantity.js';
import type { Numeral } from './numeral.js';

/** The sentence that numbers are read from. */
export interface Source {
  lexemes: readonly Lexeme[];
  text: string;
  sentenceStart: number;
}

export interface NumberReading extends Source {
  /** First lexeme of the number. */
  from: number;
  /** First lexeme that no step has read yet; each step moves it on. */
  next: number;
  /** The number as written; of a shape its first side, with the end and the unit of the last. */
  numeral: Numeral;
  q: Quantity;
}

/** A quantity that knows its number alone. */
export const quantityOf = (n: Numeral): Quantity => ({
  start: n.start, end: n.end, form: n.form, value: n.value, valueMax: null, outOf: null, shape: null, uncertainty: null, ciLow: null, ciHigh: null, ciLevel: null,
  unit: null, unitClass: 'none', unitBase: null, unitFactor: 1, comparator: null, aggregate: null, signed: n.signed, decimals: n.decimals, magnitude: n.magnitude,
  direction: null, tail: n.tail, pair: null, borrowed: false, aside: n.aside, group: -1, place: 0,
});
