import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/reduces-by',
  reads: 'A verb of falling, what falls, and by how much.',
  patterns: byAmount('@reduce', '{metric[time|rate]}', 'x|%|pp|time|fraction'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'The cache reduces inference latency by 40%.', claims: [{ quote: '40%', metric: 'inference latency', effect: 'better' }] },
    { text: 'The cache reduces memory by 40%.', claims: [] },
  ],
});
