import { rule } from '../rule.js';

export default rule({
  id: 'saving/halves',
  reads: 'A verb such as halves and the resource that it is said of.',
  patterns: [
    '{quantity[falling]} {metric[resource]}',
    '{metric[resource]} ~3 {quantity[falling]}',
  ],
  weight: 6,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'Sharing halves the memory.', claims: [{ quote: 'halves', effect: 'better' }] },
    { text: 'Sharing doubles the memory.', claims: [] },
  ],
});
