import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/reduction-in',
  reads: 'A noun of falling with its amount and what falls.',
  patterns: asNoun('@reduction', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'There was a 15% reduction in test error.', claims: [{ quote: '15%', effect: 'better' }] },
    { text: 'There was a 15% reduction in memory.', claims: [] },
  ],
});
