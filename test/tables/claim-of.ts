/** A claim of the tests: what is not given is as plain as can be. */
import type { Claim } from '../../pipeline/types.js';

export function claimOf(given: Partial<Claim>): Claim {
  const value = given.value ?? 1;
  return {
    claim_id: 'c1', paper_id: 'p1', title: 'A note on herons', year: null,
    quote: '1', field: 'abstract', start: 0, end: 1, kind: 'score', value: 1, value_max: null,
    out_of: null, shape: null, uncertainty: null, ci_low: null, ci_high: null, ci_level: null,
    unit: null, comparator: null, aggregate: null, relation: 'absolute', effect: null,
    metric: null, subject: null, baseline: null, dataset: null, condition: null, role: 'result',
    value_base: value, value_max_base: given.value_max ?? null, unit_base: given.unit ?? null,
    metric_canonical: null, dataset_canonical: null, higher_is_better: null,
    sentence: 'A sentence.', rule: 'score/of', confidence: 0.9,
    ...given,
  };
}
