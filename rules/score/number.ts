import { rule } from '../rule.js';

export default rule({
  id: 'score/number',
  reads: 'A bare decimal: the value of some measure.',
  patterns: [
    '{quantity[decimal|decibel|x|uncertain]}',
  ],
  weight: 1,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'The correlation was 0.82.', claims: [{ quote: '0.82' }] },
  ],
});
