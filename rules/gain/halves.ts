import { rule } from '../rule.js';

export default rule({
  id: 'gain/halves',
  reads: 'A verb such as halves and what is said to fall.',
  patterns: [
    '{quantity[falling]} {metric}',
    '{metric[error|outcome]} (is|are|was|were) ~1 {quantity[falling]}',
  ],
  weight: 4,
  claim: { kind: 'gain', effect: 'better' },
  examples: [
    { text: 'Sorting halves the misclassification rate.', claims: [{ quote: 'halves' }] },
    { text: 'With sorting, the error is halved.', claims: [{ quote: 'halved', metric: 'error', effect: 'better' }] },
    { text: 'Sorting doubles the misclassification rate.', claims: [] },
  ],
});
