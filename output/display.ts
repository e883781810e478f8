/**
 * A claim's number for people: `≤ 15x`, `12-38%`, `84.3 ± 0.2`, `1.3B params`, `6/7 datasets`. For machines there are
 * the typed columns; nothing is read back from here.
 */
import type { Claim } from '../pipeline/types.js';

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '<': '<', '>': '>', '~': '~' };

/** Units that stand right after the number. */
const GLUED: ReadonlySet<string> = new Set(['x', '%']);

const MAGNITUDES: readonly (readonly [number, string])[] = [[1e15, 'P'], [1e12, 'T'], [1e9, 'B'], [1e6, 'M'], [1e3, 'K']];

/** Smaller numbers are as easy to read as they are: 8192, not 8.192K. */
const SMALLEST_SHORTENED = 1e4;

const GREATEST_DENOMINATOR = 100;

type Shown = Pick<Claim, 'value' | 'value_max' | 'unit' | 'comparator' | 'aggregate' | 'uncertainty' | 'out_of' | 'shape' | 'relation'>;

/** The number with its comparator, statistic, range, uncertainty and unit. */
export function displayOf({ value, value_max, unit, comparator, aggregate, uncertainty, out_of, shape, relation }: Shown): string {
  const statistic = aggregate === null ? '' : `${aggregate} `;
  const sign = comparator === null ? '' : `${SIGNS[comparator]} `;
  return `${sign}${statistic}${amount({ value, value_max, out_of, shape, relation })}${uncertainty === null ? '' : ` ± ${numberText(uncertainty)}`}${unitText(unit)}`;
}

function amount({ value, value_max, out_of, shape, relation }: Pick<Claim, 'value' | 'value_max' | 'out_of' | 'shape' | 'relation'>): string {
  if (shape !== null) return shape.map(String).join('x');
  if (out_of !== null) return `${numberText(value)}/${numberText(out_of)}`;
  if (value_max === null) return (relation === 'fraction' ? fractionText(value) : null) ?? numberText(value);
  // Both ends in the magnitude of the upper one would lose digits of the lower.
  const [low, high] = [numberText(value), numberText(value_max)];
  return low.startsWith('-') || high.startsWith('-') ? `${low} to ${high}` : `${low}-${high}`;
}

/** `1/19` for what would be 0.0526316; null where the number is short as it is, or no simple fraction. */
function fractionText(value: number): string | null {
  if (value <= 0 || value >= 1 || Number(value.toFixed(4)) === value) return null;
  for (let whole = 2; whole <= GREATEST_DENOMINATOR; whole++) {
    const part = Math.round(value * whole);
    if (Math.abs(part / whole - value) < 1e-12) return `${part}/${whole}`;
  }
  return null;
}

/** At most six digits, with a letter for great magnitudes: 372000000 is 372M. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  const [factor, letter] = (size < SMALLEST_SHORTENED ? undefined : MAGNITUDES.find(([factor]) => size >= factor)) ?? [1, ''];
  const short = value / factor;
  return letter === '' && size !== 0 && size < 1e-4 ? String(Number(value.toPrecision(3))) : `${Number(short.toPrecision(6))}${letter}`;
}

function unitText(unit: string | null): string {
  if (unit === null) return '';
  return GLUED.has(unit) ? unit : ` ${unit}`;
}
