import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/degrades-by',
  reads: 'A verb of getting worse, what does, and by how much.',
  patterns: byAmount('@degrade', '{metric[time|rate]}', 'x|%|pp'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'worse' },
  examples: [
    { text: 'Encryption degrades throughput by 7%.', claims: [{ quote: '7%', effect: 'worse' }] },
    { text: 'Encryption degrades recall by 7%.', claims: [] },
  ],
});
