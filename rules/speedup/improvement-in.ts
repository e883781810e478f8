import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'speedup/improvement-in',
  reads: 'A noun of getting better with its amount and of what.',
  patterns: asNoun('@improvement', '{metric[time|rate]}', 'x|%|pp|time|fraction'),
  weight: 6,
  claim: { kind: 'speedup', effect: 'better' },
  examples: [
    { text: 'It yields a 12% improvement in latency.', claims: [{ quote: '12%', effect: 'better' }] },
    { text: 'It yields a 12% improvement in recall.', claims: [] },
  ],
});
