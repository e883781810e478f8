/** A share or a score in percent cannot pass 100: `accuracy of 912%` lost its decimal point. */
import type { PlausibilityCheck } from './check.js';

/** Measures that are percentages of something else, and may pass it. */
const UNBOUNDED = /\b(?:relative|normali[sz]ed|growth|increase|ratio|utili[sz]ation|overhead|performance|efficiency|throughput|load|price|cost|AUC|concentration|level)\b/i;

export const percentOver100: PlausibilityCheck = {
  id: 'percent-over-100',
  looksFor: 'a score in percent over 100',
  run: (claims) => claims.flatMap((claim) => {
    const { kind, unit, relation, value, value_max, metric } = claim.claim;
    const top = value_max ?? value;
    if (kind !== 'score' || unit !== '%' || relation !== 'absolute' || top <= 100) return [];
    const open = metric === null || UNBOUNDED.test(metric);
    return [{
      claim, verdict: open ? 'undecided' : 'implausible', expected: 'at most 100%', actual: `${top}%`,
      message: `${metric ?? 'a score'} of ${claim.claim.quote} is over 100%`,
    }];
  }),
};
