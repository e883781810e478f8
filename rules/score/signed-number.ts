import { rule } from '../rule.js';

export default rule({
  id: 'score/signed-number',
  reads: 'A signed number that nothing else reads.',
  patterns: [
    '{quantity[signed]}',
  ],
  weight: 1,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'The offset came to -0.4 overall.', claims: [{ quote: '-0.4' }] },
  ],
});
