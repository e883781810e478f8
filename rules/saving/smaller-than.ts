import { rule } from '../rule.js';

export default rule({
  id: 'saving/smaller-than',
  reads: 'A factor or share and smaller, with what is smaller.',
  patterns: [
    '{quantity[x|%|fraction]} ~1 (smaller|lighter|cheaper|compact) ~1 than {baseline}',
    '{quantity[x|%|fraction]} ~1 (smaller|lighter|cheaper)',
    '{quantity[x]} more? (compact|lightweight|parameter-efficient|memory-efficient|energy-efficient|compute-efficient|sample-efficient|data-efficient|token-efficient|cost-effective|cost-efficient|sparser)',
    '{quantity[x|%]} less than',
    '(smaller|cheaper|lighter) ~2 by {quantity[x|%]}',
  ],
  weight: 6,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'The student is 7x smaller than BigNet.', claims: [{ quote: '7x', baseline: 'BigNet' }] },
    { text: 'The student is 7x faster than BigNet.', claims: [] },
  ],
});
