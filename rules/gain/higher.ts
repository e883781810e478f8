import { asAdjective } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/higher',
  reads: 'An amount, a word for more, and of what.',
  patterns: asAdjective('@higher', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|amount|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'The probe has 6% higher recall.', claims: [{ quote: '6%', effect: 'better' }] },
    { text: 'The probe has 6% higher throughput.', claims: [] },
  ],
});
