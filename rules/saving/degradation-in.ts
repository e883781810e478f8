import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/degradation-in',
  reads: 'A noun of getting worse with its amount and of what.',
  patterns: asNoun('@degradation', '{metric[resource]}', 'x|%|pp'),
  weight: 6,
  claim: { kind: 'saving', effect: 'worse' },
  examples: [
    { text: 'We measure a 5% memory overhead.', claims: [{ quote: '5%', effect: 'worse' }] },
    { text: 'We measure a 5% accuracy loss.', claims: [] },
  ],
});
