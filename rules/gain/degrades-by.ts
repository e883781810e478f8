import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'gain/degrades-by',
  reads: 'A verb of getting worse, what does, and by how much.',
  patterns: byAmount('@degrade', '{metric[quality|error|outcome|statistic|unknown]}', 'x|%|pp|none|decibel|physical|fraction'),
  weight: 5,
  claim: { kind: 'gain', effect: 'worse' },
  examples: [
    { text: 'Noise degrades accuracy by 3%.', claims: [{ quote: '3%', effect: 'worse' }] },
    { text: 'Noise degrades latency by 3%.', claims: [] },
  ],
});
