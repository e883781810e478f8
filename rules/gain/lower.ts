import { asAdjective } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/lower',
  reads: 'An amount, a word for less, and of what.',
  patterns: asAdjective('@lower', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|amount|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'The filter has 20% lower error.', claims: [{ quote: '20%', effect: 'better' }] },
    { text: 'The filter has 20% lower latency.', claims: [] },
  ],
});
