import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/increase-in',
  reads: 'A noun of rising with its amount and what rises.',
  patterns: asNoun('@increase_noun', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'This comes with a 5% increase in memory.', claims: [{ quote: '5%', effect: 'worse' }] },
    { text: 'This comes with a 5% increase in recall.', claims: [] },
  ],
});
