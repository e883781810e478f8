import { asAdjective } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/higher',
  reads: 'An amount, a word for more, and of what.',
  patterns: [...asAdjective('@higher', '{metric[time|rate]}', 'x|%|pp|time|fraction'), '{quantity[time]} (higher|longer) than'],
  weight: 6,
  claim: { kind: 'speedup', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'The runtime has 1.8x higher throughput.', claims: [{ quote: '1.8x', effect: 'better' }] },
    { text: 'The engine has 1.8x higher recall.', claims: [] },
  ],
});
