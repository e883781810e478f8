import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/increases-by',
  reads: 'A verb of rising, what rises, and by how much.',
  patterns: byAmount('@increase', '{metric[time|rate]}', 'x|%|pp|time|fraction'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'Batching increases throughput by 60%.', claims: [{ quote: '60%', effect: 'better' }] },
    { text: 'Batching increases accuracy by 60%.', claims: [] },
  ],
});
