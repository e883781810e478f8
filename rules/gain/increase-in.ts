import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/increase-in',
  reads: 'A noun of rising with its amount and what rises.',
  patterns: asNoun('@increase_noun', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'We observe a 9% increase in recall.', claims: [{ quote: '9%', effect: 'better' }] },
    { text: 'We observe a 9% increase in throughput.', claims: [] },
  ],
});
