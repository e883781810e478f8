import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/reduction-in',
  reads: 'A noun of falling with its amount and what falls.',
  patterns: asNoun('@reduction', '{metric[time|rate]}', 'x|%|pp|time|fraction'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'We see a 30% reduction in training time.', claims: [{ quote: '30%', effect: 'better' }] },
    { text: 'We see a 30% reduction in memory.', claims: [] },
  ],
});
