import { asAdjective } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/higher',
  reads: 'An amount, a word for more, and of what.',
  patterns: asAdjective('@higher', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'It uses 2x more memory.', claims: [{ quote: '2x', effect: 'worse' }] },
    { text: 'It has 2x higher recall.', claims: [] },
  ],
});
