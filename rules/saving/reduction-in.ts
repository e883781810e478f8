import { asNoun } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/reduction-in',
  reads: 'A noun of falling with its amount and what falls.',
  patterns: asNoun('@reduction', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'),
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'It gives a 5x reduction in communication volume.', claims: [{ quote: '5x', relation: 'ratio' }] },
    { text: 'It gives a 5x reduction in latency.', claims: [] },
  ],
});
