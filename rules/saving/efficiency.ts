import { rule } from '../rule.js';

export default rule({
  id: 'saving/efficiency',
  reads: 'A factor of efficiency in the use of a resource.',
  patterns: [
    '{quantity[x|%]} ~2 (energy|power|cost|memory|area|data|sample|token|parameter|compute|energy-delay) (efficiency|savings)',
    '{quantity[x|%]} ~1 more ~1 (computationally|energy|power|memory|cost|data|sample|parameter) efficient',
    '(energy|power|cost|memory|area|data|sample|token|parameter) efficiency ~3 by {quantity[x|%]}',
  ],
  weight: 7,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'The chip has 12x better energy efficiency.', claims: [{ quote: '12x' }] },
    { text: 'The chip has 12x better clock rates.', claims: [] },
  ],
});
