import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/increases-by',
  reads: 'A verb of rising, what rises, and by how much.',
  patterns: byAmount('@increase', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'Replay increases recall by 4 points.', claims: [{ quote: '4 points', effect: 'better' }] },
    { text: 'Replay increases latency by 4 ms.', claims: [] },
  ],
});
