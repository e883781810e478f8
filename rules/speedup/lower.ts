import { asAdjective } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/lower',
  reads: 'An amount, a word for less, and of what.',
  patterns: [...asAdjective('@lower', '{metric[time|rate]}', 'x|%|pp|time|fraction'), '{quantity[time]} (lower|shorter) than'],
  weight: 6,
  claim: { kind: 'speedup', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'The kernel has 2.5x lower latency.', claims: [{ quote: '2.5x', effect: 'better' }] },
    { text: 'The kernel has 2.5x lower memory.', claims: [] },
  ],
});
