import { rule } from '../rule.js';

export default rule({
  id: 'coverage/counted',
  reads: 'How many datasets, tasks, models or studies something spans.',
  patterns: [
    '{quantity[spanned]}',
  ],
  weight: 3,
  claim: { kind: 'coverage', relation: 'absolute' },
  examples: [
    { text: 'We evaluate on seven benchmarks.', claims: [{ quote: 'seven', unit: 'benchmarks' }] },
    { text: 'We evaluate on seven GPUs.', claims: [] },
  ],
});
