/**
 * Measured values against what a claim says of them, at the precision that the text prints: exact and rough numbers,
 * bounds, ranges and aggregates. Gives the numbers that the text would have to print, for a drifted one to be mended.
 */
import { agrees, looseStep, stepOf } from '../printed.js';
import type { PlacedClaim } from '../types.js';

export interface Judgement {
  outcome: 'holds' | 'drifted' | 'undecided';
  /** What the text should say, in the unit of the claim: one number, or two for a range. */
  actual: readonly number[];
  why: string;
}

/** `up to` is said of the best that was measured; `at most` bounds whatever was. */
const ATTAINED_MOST = /\b(?:up to|as (?:much|high|many|large|fast|long) as|(?:max|maximum|peak)(?: of)?)\s*(?:an? )?[$~\\]*$/i;
const ATTAINED_LEAST = /\b(?:as (?:little|low|few|small|short) as|down to)\s*[$~\\]*$/i;

export function judge({ claim, before }: PlacedClaim, measured: readonly number[], tolerance: number): Judgement {
  const { quote, value, value_max, comparator, aggregate } = claim;
  const step = (comparator === '~' ? looseStep : stepOf)(quote, value);
  if (step === null) return { outcome: 'undecided', actual: measured, why: `${quote} is not written in digits` };
  const near = (one: number, printed: number): boolean => agrees(one, printed, step + 2 * tolerance);
  const told = (holds: boolean, ...actual: number[]): Judgement => ({ outcome: holds ? 'holds' : 'drifted', actual, why: '' });
  const values = aggregate === null ? measured : [aggregated(aggregate, measured)];
  const [least, most] = [Math.min(...values), Math.max(...values)];

  if (value_max !== null) {
    const inside = (one: number): boolean => (one >= value || near(one, value)) && (one <= value_max || near(one, value_max));
    if (values.length === 1) return inside(least) ? told(true, value, value_max) : { outcome: 'drifted', actual: [], why: 'one value was measured, which is outside the range' };
    return told(near(least, value) && near(most, value_max), least, most);
  }
  switch (comparator) {
    case '<=': return ATTAINED_MOST.test(before) ? told(near(most, value), most) : told(most <= value || near(most, value), most);
    case '>=': return ATTAINED_LEAST.test(before) ? told(near(least, value), least) : told(least >= value || near(least, value), least);
    case '<': return told(most < value + tolerance, most);
    case '>': return told(least > value - tolerance, least);
    default:
      if (values.length === 1 || near(least, value) === near(most, value)) {
        if (near(least, value) && near(most, value)) return told(true, least);
        if (values.length === 1 || near(least, most)) return told(false, least);
      }
      return { outcome: 'undecided', actual: [], why: `${values.length} results fit it, from ${least} to ${most}` };
  }
}

function aggregated(aggregate: string, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  switch (aggregate) {
    case 'mean': return values.reduce((sum, value) => sum + value, 0) / values.length;
    case 'geomean': return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
    case 'median': return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    case 'max': return sorted.at(-1)!;
    default: return sorted[0]!;
  }
}
