/** What a pattern may call the unit of a quantity: `{quantity[percent|signed]}` names two of these. */
import type { Quantity } from './quantity.js';

/** Units of what a treatment shifts: a signed value of these is a change. */
const CHANGING = /^(?:mmol\/L|mm ?Hg|kg|bpm|beats\/min|cm\/s|g\/L|mg\/dL|ml\/min)$/i;

const DOSE = /^(?:[mu]?g|M?IU|mg\/kg)$/;
const LEVEL = /\/|%|mm ?Hg/;

/** The names that are properties; a pattern without words is filed under all of its names, and tried in this order. */
export const PROPERTIES = ['signed', 'integer', 'sizeable', 'decimal', 'magnitude', 'uncertain', 'rising', 'falling', 'bounded', 'plus', 'minus', 'shift', 'amount', 'shaped'] as const;

/**
 * All names of the unit of a quantity: its unit class, its form, and of `signed`, `integer`, `sizeable` (a whole number
 * over ten), `decimal`, `magnitude` (a million or more, written short), `uncertain` (with `±`), `amount` (physical, but
 * no dose), `level` (a concentration or pressure), `plus` and `minus` (with that sign), `shift` (signed, of what a
 * treatment changes), `shaped` (with sides), `bounded` (a share or decimal with a comparator), `rising` (`doubles`), `falling` (`halves`) and
 * `versus` (set against another) those that hold.
 */
export function unitNames(q: Quantity, versus: boolean): string[] {
  const names: string[] = [q.unitClass, q.form];
  const bare = q.unitClass === 'none';
  if (q.unitClass !== 'time') {
    if (q.signed) names.push('signed');
    if (q.uncertainty !== null) names.push('uncertain');
  }
  if (q.signed) addSigned(names, q);
  if (q.comparator !== null && (q.unitClass === 'percent' || (bare && q.decimals > 0))) names.push('bounded');
  if (q.direction !== null) names.push(q.direction === 'up' ? 'rising' : 'falling');
  if (q.unitClass === 'physical') {
    if (!DOSE.test(q.unit ?? '')) names.push('amount');
    if (LEVEL.test(q.unit ?? '')) names.push('level');
  }
  if (bare) addBare(names, q);
  if (bare && q.shape !== null) names.push('shaped');
  if (versus && (bare || q.unitClass === 'percent')) names.push('versus');
  return names;
}

function addSigned(names: string[], q: Quantity): void {
  if (q.value > 0 && (q.unit === '%' || q.unitClass === 'none' || q.unitClass === 'decibel')) names.push('plus');
  if (q.value < 0 && q.unit === '%') names.push('minus');
  if (q.unit !== null && CHANGING.test(q.unit)) names.push('shift');
}

function addBare(names: string[], q: Quantity): void {
  // `Foo (5.4M)`: a size, however many decimals it has
  if (q.magnitude && (q.valueMax ?? q.value) >= 1e6) names.push('magnitude');
  else if (q.decimals !== 0 || !Number.isInteger(q.value)) {
    names.push('decimal');
    return;
  }
  if (!Number.isInteger(q.value)) return;
  names.push('integer');
  if (q.value > 10 || q.outOf !== null || q.pair !== null) names.push('sizeable');
}
