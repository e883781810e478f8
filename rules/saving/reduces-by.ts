import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/reduces-by',
  reads: 'A verb of falling, what falls, and by how much.',
  patterns: [...byAmount('@reduce', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'), '(eliminate|eliminates|eliminating|removes|skips|avoids) ~2 {quantity[%]} {metric[resource]}'],
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'The sketch reduces peak memory by 35%.', claims: [{ quote: '35%', effect: 'better' }] },
    { text: 'The sketch reduces latency by 35%.', claims: [] },
  ],
});
