import { rule } from '../rule.js';

export default rule({
  id: 'duration/age',
  reads: 'An age.',
  patterns: [
    '(age|aged|ages) ~3 {quantity[none]}',
    '(age|aged|ages) ~3 ( ~3 {quantity[none]}',
    'aged ~6 {quantity[uncertain]}',
  ],
  weight: 4,
  claim: { kind: 'duration', relation: 'absolute', unit: 'year', metric: 'age' },
  examples: [
    { text: 'Mean age was 48.5 in the cohort.', claims: [{ quote: '48.5', unit: 'year' }] },
    { text: 'Mean length was 48.5 in the cohort.', claims: [] },
  ],
});
