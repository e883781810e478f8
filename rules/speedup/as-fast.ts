import { rule } from '../rule.js';

export default rule({
  id: 'speedup/as-fast',
  reads: '`twice as fast`, `half the time`, `twice the throughput`.',
  patterns: [
    '{quantity[x|fraction]} as (fast|quick|quickly)',
    '{quantity[x]} the? (speed|throughput)',
    '{quantity[fraction]} of? the? {metric[time]}',
  ],
  weight: 7,
  claim: { kind: 'speedup', effect: 'better', metric: 'speed' },
  examples: [
    { text: 'The new index is twice as fast.', claims: [{ quote: 'twice', value: 2 }] },
    { text: 'The new index is twice as large.', claims: [] },
  ],
});
