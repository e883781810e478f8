/**
 * A slip between 0-1 and 0-100: `0.912% accuracy` beside others of tens of percent, or one metric once as 0.91 and once
 * as 91.2, both without a percent sign. Only scores that are better when higher are looked at, since error rates may well
 * be below one percent.
 */
import { foldName } from '../where.js';
import type { PlacedClaim } from '../types.js';
import type { PlausibilityCheck, Verdict } from './check.js';

export const scaleSlip: PlausibilityCheck = {
  id: 'scale-slip',
  looksFor: 'a score on a scale of 0-1 where the others of its metric are on 0-100',
  run(claims) {
    const byMetric = new Map<string, PlacedClaim[]>();
    for (const placed of claims) {
      const { kind, unit, relation, metric, metric_canonical, higher_is_better } = placed.claim;
      if (kind !== 'score' || relation !== 'absolute' || metric === null || higher_is_better !== true || (unit !== '%' && unit !== null)) continue;
      const key = `${foldName(metric_canonical ?? metric)} ${unit ?? ''}`;
      byMetric.set(key, [...(byMetric.get(key) ?? []), placed]);
    }
    return [...byMetric.values()].flatMap((group) => slipsOf(group));
  },
};

function slipsOf(group: readonly PlacedClaim[]): Verdict[] {
  const small = group.filter(({ claim }) => claim.value > 0 && claim.value < 1);
  const large = group.filter(({ claim }) => claim.value > 10 && claim.value <= 100);
  if (small.length === 0) return [];
  const percent = small[0]!.claim.unit === '%';
  if (large.length === 0) {
    // A lone `0.93% accuracy` may be what was meant.
    return percent ? small.map((claim) => told(claim, 'undecided', null)) : [];
  }
  const odd = percent || small.length <= large.length ? small : large;
  const other = odd === small ? large[0]! : small[0]!;
  return odd.map((claim) => told(claim, 'implausible', other));
}

function told(claim: PlacedClaim, verdict: Verdict['verdict'], other: PlacedClaim | null): Verdict {
  const { metric, quote, value } = claim.claim;
  const beside = other ? `, and ${other.claim.quote} on line ${other.place.line}` : '';
  return { claim, verdict, message: `${metric} is ${quote} here${beside}: one of them may be on the wrong scale`, expected: value < 1 ? String(Number((value * 100).toPrecision(12))) : undefined, actual: quote };
}
