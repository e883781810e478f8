import { rule } from '../rule.js';

export default rule({
  id: 'gain/signed-number',
  reads: 'A signed number that nothing else reads.',
  patterns: [
    '{quantity[signed]}',
  ],
  weight: 2,
  claim: { kind: 'gain' },
  examples: [
    { text: 'Against the rest: -0.4 overall.', claims: [{ quote: '-0.4' }] },
    { text: 'Against the rest: 0.4 overall.', claims: [] },
  ],
});
