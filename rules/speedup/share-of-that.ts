import { rule } from '../rule.js';

export default rule({
  id: 'speedup/share-of-that',
  reads: 'A fraction of the time of another one: `half that of Foo`.',
  patterns: ['{metric[time]} ~6 {quantity[fraction]} (that|those) of {baseline}'],
  weight: 6,
  claim: { kind: 'speedup', effect: 'better', relation: 'fraction' },
  examples: [
    { text: 'Its latency is half that of the plain oven.', claims: [{ quote: 'half', relation: 'fraction', metric: 'latency', baseline: 'plain oven' }] },
    { text: 'Its error is half that of the plain oven.', claims: [] },
  ],
});
