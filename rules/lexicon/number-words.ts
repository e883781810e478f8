/** Number words and what they stand for. Data only. */
import { table } from './table.js';

export const ONES: Readonly<Record<string, number>> = table({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
});
export const TENS: Readonly<Record<string, number>> = table({
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
});
export const SCALES: Readonly<Record<string, number>> = table({
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15,
});
/** Magnitudes that follow digits: letters are read by their case. */
export const MAGNITUDES: Readonly<Record<string, number>> = table({
  k: 1e3, K: 1e3, M: 1e6, m: 1e6, B: 1e9, G: 1e9, T: 1e12, bn: 1e9, mn: 1e6, Bn: 1e9, thousand: 1e3, hundred: 100, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7,
});
/** Words that are a factor in themselves. */
export const FACTOR_WORDS: Readonly<Record<string, number>> = table({
  twice: 2, thrice: 3, double: 2, doubles: 2, doubled: 2, doubling: 2, triple: 3, triples: 3, tripled: 3, tripling: 3, quadruple: 4, quadruples: 4, quadrupled: 4, quadrupling: 4,
  halve: 2, halves: 2, halved: 2, halving: 2,
});
/** Fractions: `half`, `two-thirds`, `a quarter`. */
export const FRACTION_WORDS: Readonly<Record<string, number>> = table({
  half: 0.5, third: 1 / 3, thirds: 1 / 3, quarter: 0.25, quarters: 0.25, fifth: 0.2, fifths: 0.2, sixth: 1 / 6, sixths: 1 / 6,
  eighth: 0.125, eighths: 0.125, tenth: 0.1, tenths: 0.1, seventh: 1 / 7, sevenths: 1 / 7, ninth: 1 / 9, ninths: 1 / 9, hundredth: 0.01, twentieth: 0.05,
});
