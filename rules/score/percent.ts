import { rule } from '../rule.js';

export default rule({
  id: 'score/percent',
  reads: 'A percentage that nothing says more of: a share of a whole.',
  patterns: [
    '{quantity[%]}',
  ],
  weight: 1,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'In 40% of the patients it failed.', claims: [{ quote: '40%' }] },
    { text: 'In 40 patients it failed.', claims: [] },
  ],
});
