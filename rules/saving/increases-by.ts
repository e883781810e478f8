import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/increases-by',
  reads: 'A verb of rising, what rises, and by how much.',
  patterns: byAmount('@increase', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'Buffers increase memory by 10%.', claims: [{ quote: '10%', effect: 'worse' }] },
    { text: 'Buffers increase accuracy by 10%.', claims: [] },
  ],
});
