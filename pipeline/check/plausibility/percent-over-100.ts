/** A share or a score in percent cannot pass 100: `accuracy of 912%` lost its decimal point. */
import type { PlausibilityCheck } from './check.js';

/** Measures that are percentages of something else, and may pass it. */
const UNBOUNDED = /\b(?:relative|normali[sz]ed|growth|increase|ratio|utili[sz]ation|overhead|performance|efficiency|throughput|load|price|cost|AUC|concentration|level)\b/i;

/** Measures that are shares of a whole, whatever they are of. */
const BOUNDED = /\b(?:accuracy|precision|recall|sensitivity|specificity|F1|rate|share|coverage|probability|mAP|AP)\b/i;

/** `140% of Bar`, `relative accuracy`: a share of something else than the whole. */
const OF_ANOTHER = /^\s*(?:of|relative to|compared)\b/i;
const RELATIVE = /\b(?:relative|normali[sz]ed)\b[^.;]*$/i;

export const percentOver100: PlausibilityCheck = {
  id: 'percent-over-100',
  looksFor: 'a score in percent over 100',
  run: (claims) => claims.flatMap((claim) => {
    const { kind, unit, relation, value, value_max, metric, metric_canonical } = claim.claim;
    const top = value_max ?? value;
    if (kind !== 'score' || unit !== '%' || relation !== 'absolute' || top <= 100) return [];
    const open = metric === null || UNBOUNDED.test(metric) || (metric_canonical === null && !BOUNDED.test(metric))
      || OF_ANOTHER.test(claim.after) || RELATIVE.test(claim.before);
    return [{
      claim, verdict: open ? 'undecided' : 'implausible', expected: 'at most 100%', actual: `${top}%`,
      message: `${metric ?? 'a score'} of ${claim.claim.quote} is over 100%`,
    }];
  }),
};
