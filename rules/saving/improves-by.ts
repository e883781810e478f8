import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/improves-by',
  reads: 'A verb of getting better, what does, and by how much.',
  patterns: byAmount('@improve', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'The codec improves energy consumption by 18%.', claims: [{ quote: '18%', effect: 'better' }] },
    { text: 'The codec improves recall by 18%.', claims: [] },
  ],
});
