import { rule } from '../rule.js';

export default rule({
  id: 'gain/signed-points',
  reads: 'A signed number of points.',
  patterns: [
    '{quantity[pp]}',
  ],
  weight: 2,
  claim: { kind: 'gain' },
  examples: [
    { text: 'Recall: +2 points.', claims: [{ quote: '+2 points' }] },
    { text: 'Recall: 62%.', claims: [] },
  ],
});
