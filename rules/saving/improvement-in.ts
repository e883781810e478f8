import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/improvement-in',
  reads: 'A noun of getting better with its amount and of what.',
  patterns: asNoun('@improvement', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'It yields a 12% improvement in energy.', claims: [{ quote: '12%', effect: 'better' }] },
    { text: 'It yields a 12% improvement in recall.', claims: [] },
  ],
});
