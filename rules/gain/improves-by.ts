import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/improves-by',
  reads: 'A verb of getting better, what does, and by how much.',
  patterns: byAmount('@improve', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'better' },
  examples: [
    { text: 'Pooling improves mAP by 2.1 points.', claims: [{ quote: '2.1 points', effect: 'better' }] },
    { text: 'Pooling improves latency by 2x.', claims: [] },
  ],
});
