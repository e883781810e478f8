import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/improves-by',
  reads: 'A verb of getting better, what does, and by how much.',
  patterns: byAmount('@improve', '{metric[time|rate]}', 'x|%|pp|time|fraction'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'better' },
  examples: [
    { text: 'The scheduler improves throughput by 1.4x.', claims: [{ quote: '1.4x', effect: 'better' }] },
    { text: 'The scheduler improves recall by 4%.', claims: [] },
  ],
});
