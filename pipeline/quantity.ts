/** The Quantity: one number with everything that its own words say of it, before any rule has looked at it. */
import type { Aggregate, Comparator } from './types.js';
import type { UnitClass } from '../rules/lexicon/units.js';
import type { Word } from './words.js';

/** How a number is written; rules name these as `{quantity[word]}`. */
export type Form = 'digits' | 'word' | 'fraction' | 'factor';

export interface Quantity {
  /** Half-open span of the quote in the plain text. */
  start: number;
  end: number;
  form: Form;
  value: number;
  valueMax: number | null;
  outOf: number | null;
  shape: number[] | null;
  uncertainty: number | null;
  ciLow: number | null;
  ciHigh: number | null;
  ciLevel: number | null;
  /** Unit of measure as printed in tables; null for a bare number and for things counted. */
  unit: string | null;
  unitClass: UnitClass;
  unitBase: string | null;
  unitFactor: number;
  comparator: Comparator | null;
  aggregate: Aggregate | null;
  signed: boolean;
  decimals: number;
  magnitude: boolean;
  /** The number is a verb that says which way: `doubles` is up, `halves` is down. */
  direction: 'up' | 'down' | null;
  /** Words that a hyphen binds to the number, as in `7B-parameter`, where they are no unit. */
  tail: string | null;
  /** `a/b` or `a:b`: both numbers; what they mean is decided where the context is known. */
  pair: [number, number] | null;
  /** A member of a list that borrowed its unit from the last one: `12, 15 and 18 dB`. */
  borrowed: boolean;
  /** Why this is no claim; null where it may be one. */
  aside: string | null;
  /** Index of the list that the quantity stands in, and its place in it. */
  group: number;
  place: number;
}

/** A token of the later stages: word, mark or quantity. */
export interface Token {
  kind: 'word' | 'mark' | 'quantity';
  start: number;
  end: number;
  text: string;
  lower: string;
  word: Word;
  quantity: Quantity | null;
  /** Consumed by the quantity beside it (`up to`, `about`): patterns pass over it. */
  skip: boolean;
}
