import { rule } from '../rule.js';

export default rule({
  id: 'speedup/less-time',
  reads: 'A factor or share of less time.',
  patterns: [
    '{quantity[x|%|fraction]} less {metric[time]}',
    'less {metric[time]} ( {quantity[x|%]}',
  ],
  weight: 8,
  claim: { kind: 'speedup', effect: 'better' },
  examples: [
    { text: 'It needs 8x less baking time.', claims: [{ quote: '8x', metric: 'baking time', effect: 'better' }] },
    { text: 'It needs 8x less baking soda.', claims: [] },
  ],
});
