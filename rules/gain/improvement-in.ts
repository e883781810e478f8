import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/improvement-in',
  reads: 'A noun of getting better with its amount and of what.',
  patterns: asNoun('@improvement', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'better' },
  examples: [
    { text: 'It yields a 12% improvement in recall.', claims: [{ quote: '12%', effect: 'better' }] },
    { text: 'It yields a 12% improvement in latency.', claims: [] },
  ],
});
