/** What an amount measures by its unit alone, where the text does not say. */
import type { Quantity } from '../../quantity.js';
import type { Kind } from '../../types.js';

/** `mg/dl`, `pmol/L`, `mg%`: what a volume holds is no dose. */
const CONCENTRATION = /^(?:[kmunpµ]?(?:g|mol|M)|mEq)(?:\/[dmuµ]?[lL]$|%$)/;
/** Units that drugs are given in. */
export const DOSE = /^(?:mg|g|ug|ng|kg|ml|IU|U|mmol|mg\/kg|mg\/day|mCi|Gy|µg|mEq)(?:\/(?![dmu]?[lL]$)|$)/;
export const SPEED = /^(?:[kcmµ]?m\/(?:s|h)|km\/h|mph|knots?)$/;
/** What a unit of physics measures. */
const NATURE: readonly [RegExp, string][] = [
  [/^°|^K$/, 'temperature'], [/^[nµumkMGT]?W$/, 'power'], [/^[nµumkMGT]?(?:J|Wh|eV)(?:\/(?!(?:[cm]?m|k?g|k?mol|K|[md]?L)\b|[cm]?m[23^])|$)/, 'energy'], [/^[nµumk]?V$/, 'voltage'], [/^(?:[hkMG]?Pa|[mkM]?bar|atm)$/, 'pressure'], [/^[mkMGT]?Hz$/, 'frequency'],
];
const PROCESSOR = /^[A-Z]PU\b/;

/** The measure, or null where the unit leaves it open. */
export function byUnit(kind: Kind, q: Quantity): string | null {
  const unit = q.unit ?? '';
  if (kind === 'compute') return PROCESSOR.test(unit) ? unit : q.unitClass === 'operations' ? 'FLOPs' : 'compute';
  if (q.unitClass === 'money') return 'cost';
  if (CONCENTRATION.test(unit)) return 'concentration';
  // no drug is given by the kilogram
  if (unit === 'kg') return 'weight';
  // what fell, or has an interval, was found and not given
  if (DOSE.test(unit)) return q.signed || q.ciLow !== null ? null : 'dose';
  if (SPEED.test(unit)) return 'speed';
  return NATURE.find(([units]) => units.test(unit))?.[1] ?? null;
}
