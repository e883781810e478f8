import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/increase-in',
  reads: 'A noun of rising with its amount and what rises.',
  patterns: asNoun('@increase_noun', '{metric[time|rate]}', 'x|%|pp|time|fraction'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'We observe a 25% increase in throughput.', claims: [{ quote: '25%', effect: 'better' }] },
    { text: 'We observe a 25% increase in recall.', claims: [] },
  ],
});
