import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/reduces-by',
  reads: 'A verb of falling, what falls, and by how much.',
  patterns: byAmount('@reduce', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'Calibration reduces word error rate by 12%.', claims: [{ quote: '12%', effect: 'better' }] },
    { text: 'Calibration reduces runtime by 12%.', claims: [] },
  ],
});
