import { rule } from '../rule.js';

export default rule({
  id: 'speedup/halves',
  reads: 'A verb such as halves and the time that it is said of.',
  patterns: [
    '{quantity[falling]} {metric[time]}',
    '{quantity[rising]} {metric[rate]}',
    '{metric[time]} ~3 {quantity[falling]}',
  ],
  weight: 6,
  claim: { kind: 'speedup', effect: 'better' },
  examples: [
    { text: 'Sharing halves the latency.', claims: [{ quote: 'halves', effect: 'better' }] },
    { text: 'Sharing halves the memory.', claims: [] },
  ],
});
