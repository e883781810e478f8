/**
 * A claim's value into what a person reads in two columns: the number, aligned right, and its unit, aligned left.
 * `<=` 372000000 params gives `≤ 372M` and `params`; 12 to 38 % gives `12–38` and `%`. The printed quote stays beside it.
 */
import type { Claim, Comparator } from '../../pipeline/types.js';

const MARKS: Readonly<Record<Comparator, string>> = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '~': '~' };

const MAGNITUDES: readonly (readonly [size: number, letter: string])[] = [[1e12, 'T'], [1e9, 'B'], [1e6, 'M']];

/** Units that are English nouns: more than one of them takes an s. */
const NOUNS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

export interface Readable {
  number: string;
  unit: string;
}

/** The number and the unit of a claim for reading. */
export function readable(claim: Pick<Claim, 'value' | 'value_max' | 'out_of' | 'shape' | 'uncertainty' | 'unit' | 'comparator'>): Readable {
  const { unit, comparator } = claim;
  const mark = comparator === null ? '' : `${MARKS[comparator]} `;
  return { number: mark + numberOf(claim), unit: unit === null ? '' : unitOf(unit, claim.value_max ?? claim.value) };
}

/**
 * A number at reading precision: `1.8T`, `65,536`, `0.0012`. From a million on in letters, as the field writes sizes;
 * at most six significant digits, which is more than an abstract gives.
 */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-4)) return minus(value.toExponential().replace(/(\.\d{4})\d+/, '$1').replace('e', ' × 10^').replace('^+', '^'));
  for (const [least, letter] of MAGNITUDES) {
    if (size >= least) return minus(`${grouped(value / least)}${letter}`);
  }
  return minus(grouped(value));
}

function numberOf({ value, value_max: max, out_of: whole, shape, uncertainty }: Parameters<typeof readable>[0]): string {
  if (shape !== null) return shape.map(shortNumber).join('×');
  if (max !== null) return range(shortNumber(value), shortNumber(max));
  if (whole !== null) return `${shortNumber(value)} of ${shortNumber(whole)}`;
  if (uncertainty !== null) return `${shortNumber(value)} ± ${shortNumber(uncertainty)}`;
  return shortNumber(value);
}

/** `1.2M–3.4M`; a dash between negative numbers would read as a sign. */
function range(low: string, high: string): string {
  return low.includes('−') || high.includes('−') ? `${low} to ${high}` : `${low}–${high}`;
}

function unitOf(unit: string, count: number): string {
  if (unit === 'x') return '×';
  return NOUNS.has(unit) && Math.abs(count) !== 1 ? `${unit}s` : unit;
}

/** Thousands in groups of three, by hand: the locale data of the machine must not decide how a report looks. */
function grouped(value: number): string {
  const [whole = '', part] = plain(Number(value.toPrecision(6))).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? groups : `${groups}.${part}`;
}

function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

function minus(text: string): string {
  return text.replace(/^-/, '−').replace('^-', '^−');
}
