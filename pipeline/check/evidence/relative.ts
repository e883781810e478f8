/**
 * A factor, a change or a share out of the two measured values that it compares. A percentage may be meant in more than
 * one way (points or share; of the time or of the speed): each way that the words allow is a reading, the likeliest first.
 */
import { canonicalMetric } from '../../canonicalise.js';
import type { Claim } from '../../types.js';

/** From the value of the subject and that of its baseline. */
export type Reading = (subject: number, baseline: number) => number;

/** Empty where the claim's words cannot be computed from two values. `higher`: whether more of what was measured is better. */
export function readingsOf({ kind, relation, unit, effect, metric }: Claim, higher: boolean | null, isShare: boolean): readonly Reading[] {
  const ratio: Reading = (s, b) => s / b;
  const inverse: Reading = (s, b) => b / s;
  const worse = effect === 'worse';
  if (relation === 'fraction') return unit === '%' ? [(s, b) => (s / b) * 100] : [ratio];
  if (relation === 'ratio') {
    if (kind === 'saving') return [worse ? ratio : inverse];
    if (higher === null) return [];
    const better = higher ? ratio : inverse;
    const worseRatio = higher ? inverse : ratio;
    return [worse ? worseRatio : better].map((reading) => (unit === '%' ? (s, b) => reading(s, b) * 100 : reading));
  }
  if (relation !== 'change') return [];
  const up = kind === 'saving' ? worse : higher === null ? null : higher !== worse;
  if (up === null) return [];
  const sign = up ? 1 : -1;
  const share: Reading = (s, b) => (sign * (s - b) * 100) / b;
  const points: Reading = (s, b) => sign * (s - b);
  if (kind === 'saving') return [share];
  if (kind === 'speedup') {
    // `65% faster` of a time is what the speed gained; `reduces the time by 65%` is what the time lost.
    const rate: Reading = (s, b) => (b / s - 1) * 100;
    return higher === false && !worse && (metric === null || canonicalMetric(metric).higherIsBetter !== false) ? [rate, share] : [share];
  }
  if (unit === 'pp' || unit === null) return [points];
  return unit === '%' ? (isShare ? [points, share] : [share]) : [points];
}
