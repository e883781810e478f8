import { asAdjective } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/lower',
  reads: 'An amount, a word for less, and of what.',
  patterns: asAdjective('@lower', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'It needs 80% fewer FLOPs.', claims: [{ quote: '80%', effect: 'better' }] },
    { text: 'It has 80% lower latency.', claims: [] },
  ],
});
