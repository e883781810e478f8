/**
 * A measured value in the unit of a claim. Shares may be measured as 0.1263 and printed as 12.6%: without a unit in the
 * config, a value up to 1 is taken for a share where the claim is in percent.
 */
import type { Claim } from '../../types.js';
import { readUnit } from '../../units.js';
import type { Result } from './result.js';

export interface InUnit {
  value: number;
  /** Another way to take a value without a unit, where there is one. */
  or: number | null;
}

/** Null where the units do not go together. */
export function inUnitOf({ unit, value: claimed, value_base, unit_base, kind }: Claim, { value, unit: measured }: Result): InUnit | null {
  if (unit === '%' || unit === 'pp') {
    if (measured === '%') return { value, or: null };
    if (measured === 'fraction') return { value: value * 100, or: null };
    if (measured !== null) return null;
    return Math.abs(value) <= 1 ? { value: value * 100, or: value } : { value, or: null };
  }
  if (measured === 'fraction') return { value: Math.abs(claimed) > 1 ? value * 100 : value, or: null };
  if (measured === '%') return { value: Math.abs(claimed) <= 1 ? value / 100 : value, or: null };
  if (measured === null) return { value, or: kind === 'score' && unit === null && Math.abs(claimed) > 1 && Math.abs(value) <= 1 ? value * 100 : null };
  if (measured === unit || (measured === 'x' && unit === null)) return { value, or: null };
  const factor = claimed === 0 ? null : value_base / claimed;
  // In prose a `B` behind a number is a billion; as the unit of results it can only be bytes.
  const named = measured === 'B' ? 'bytes' : measured;
  const read = readUnit(named, 0, true);
  if (!read || factor === null || read.end !== named.length || (read.base ?? read.name) !== unit_base) return null;
  return { value: (value * read.factor) / factor, or: null };
}
