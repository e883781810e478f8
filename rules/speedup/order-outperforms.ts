import { rule } from '../rule.js';

export default rule({
  id: 'speedup/order-outperforms',
  reads: 'Outperforms by orders of magnitude, or in efficiency, where speed is meant.',
  patterns: [
    '{quantity[x]} ~2 more? (efficient|efficiently)',
    '{quantity[x]} ~1 convergence ~1 (gain|improvement|gains|improvements)?',
    '{quantity[x]} efficiency (gain|improvement|gains|improvements)?',
    'converge @be? ~2 {quantity[x]} ~1 (faster|quicker)',
  ],
  weight: 6,
  claim: { kind: 'speedup', effect: 'better' },
  examples: [
    { text: 'It is 3x more efficient than scanning.', claims: [{ quote: '3x' }] },
    { text: 'It is 3x larger than scanning.', claims: [] },
  ],
});
