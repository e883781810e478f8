import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/degradation-in',
  reads: 'A noun of getting worse with its amount and of what.',
  patterns: [...asNoun('@degradation', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'), '{quantity[%|pp]} (degradation|deterioration)'],
  weight: 5,
  claim: { kind: 'gain', effect: 'worse' },
  examples: [
    { text: 'We measure only a 0.5% accuracy loss.', claims: [{ quote: '0.5%', effect: 'worse' }] },
    { text: 'We measure a 5% memory overhead.', claims: [] },
  ],
});
