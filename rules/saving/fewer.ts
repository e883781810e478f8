import { rule } from '../rule.js';

export default rule({
  id: 'saving/fewer',
  reads: 'A factor or share, fewer or less, and the thing needed.',
  patterns: [
    '{quantity[x|%|fraction]} ~1 (fewer|less) {metric}',
    '{quantity[x|%|fraction]} ~1 (fewer|less) ~1 {metric[resource]}',
    '(fewer|less) {metric} ( {quantity[x|%]}',
    '{quantity[x|%]} (less|fewer)',
  ],
  weight: 7,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'It needs 10x fewer labels.', claims: [{ quote: '10x', metric: 'labels', effect: 'better' }] },
    { text: 'It needs 10x more labels.', claims: [] },
  ],
});
