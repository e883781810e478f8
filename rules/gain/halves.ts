import { rule } from '../rule.js';

export default rule({
  id: 'gain/halves',
  reads: 'A verb such as halves and what is said to fall.',
  patterns: [
    '{quantity[falling]} {metric}',
  ],
  weight: 4,
  claim: { kind: 'gain', effect: 'better' },
  examples: [
    { text: 'Sorting halves the misclassification rate.', claims: [{ quote: 'halves' }] },
    { text: 'Sorting doubles the misclassification rate.', claims: [] },
  ],
});
