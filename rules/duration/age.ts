import { rule } from '../rule.js';

export default rule({
  id: 'duration/age',
  reads: 'An age.',
  patterns: [
    '(age|aged|ages) {quantity[none]}',
    '(age|aged|ages) ~3 (was|were|is|of|averaged|ranged|ranging|range|from|between|to|than|mean|median|:|,|;) {quantity[none]}',
    '(age|aged|ages) ~2 ( (mean|median|average|range|sd|years)? {quantity[none]}',
    'aged ~6 {quantity[uncertain]}',
  ],
  weight: 4,
  claim: { kind: 'duration', relation: 'absolute', unit: 'year', metric: 'age' },
  examples: [
    { text: 'Mean age was 48.5 in the cohort.', claims: [{ quote: '48.5', unit: 'year' }] },
    { text: 'Patients (mean age 48.5, range 31-62) came.', claims: [{ quote: '48.5', unit: 'year' }] },
    { text: 'Pain rose with age (r = 0.5).', claims: [] },
    { text: 'Older age (OR 1.5) mattered.', claims: [] },
    { text: 'Mean length was 48.5 in the cohort.', claims: [] },
  ],
});
