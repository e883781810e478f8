import { rule } from '../rule.js';

export default rule({
  id: 'speedup/reduces-to',
  reads: 'A time that falls to a share of what it was.',
  patterns: [
    '@reduce {metric[time]} ~5 to {quantity[%|fraction]}',
  ],
  weight: 8,
  claim: { kind: 'speedup', effect: 'better', relation: 'fraction' },
  examples: [
    { text: 'It reduces latency to 40% of the dense model.', claims: [{ quote: '40%' }] },
    { text: 'It reduces latency by 40%.', claims: [] },
  ],
});
