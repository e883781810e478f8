/**
 * A title that says other than its text: `10x faster` above `8x faster than Foo`. It is implausible where the text has
 * the same change or score of the same metric, and undecided where it has none that the number can be held against.
 */
import type { PlacedClaim } from '../types.js';
import { agrees, stepOf } from '../printed.js';
import { sameMetric } from '../where.js';
import type { PlausibilityCheck, Verdict } from './check.js';
import { sameNames } from './same-thing.js';

const COUNTS: ReadonlySet<string> = new Set(['scale', 'coverage', 'duration']);

export const titleDisagrees: PlausibilityCheck = {
  id: 'title-disagrees',
  looksFor: 'a title that says other than its abstract or text',
  run(claims) {
    const body = claims.filter(({ inTitle }) => !inTitle);
    return claims.filter(({ inTitle }) => inTitle).flatMap((claim): Verdict[] => {
      const rivals = body.filter((one) => isRival(claim, one));
      if (rivals.some((one) => supports(claim, one))) return [];
      // A count may be of anything; only what was measured is measured once.
      const rival = COUNTS.has(claim.claim.kind) ? undefined : rivals.find((one) => one.claim.comparator === claim.claim.comparator);
      const quote = claim.claim.quote;
      return rival
        ? [{ claim, verdict: 'implausible', message: `the title says ${quote}, the text ${rival.claim.quote} on line ${rival.place.line}`, expected: rival.claim.quote, actual: quote }]
        : [{ claim, verdict: 'undecided', message: `the text says nothing that ${quote} of the title can be held against` }];
    });
  },
};

function isRival({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): boolean {
  const compatible = (x: string | null, y: string | null): boolean => x === null || y === null || sameNames(x, y);
  return a.kind === b.kind && a.relation === b.relation && a.unit_base === b.unit_base
    && (a.metric === null || b.metric === null || sameMetric(a.metric, b.metric))
    && compatible(a.subject, b.subject) && compatible(a.baseline, b.baseline) && compatible(a.dataset, b.dataset);
}

function supports({ claim: title }: PlacedClaim, { claim: body }: PlacedClaim): boolean {
  const step = stepOf(title.quote, title.value) ?? 0;
  const [low, high] = [body.value_base, body.value_max_base ?? body.value_base];
  const scaled = step * (title.value === 0 ? 1 : Math.abs(title.value_base / title.value));
  if (agrees(low, title.value_base, scaled) || agrees(high, title.value_base, scaled)) return true;
  if (title.comparator === '>' || title.comparator === '>=') return high >= title.value_base;
  if (title.comparator === '<' || title.comparator === '<=') return false;
  return title.comparator === '~' && agrees(low, title.value_base, scaled * 10);
}
