import { rule } from '../rule.js';

export default rule({
  id: 'duration/time',
  reads: 'An amount of time.',
  patterns: [
    '{quantity[time]}',
  ],
  weight: 2,
  claim: { kind: 'duration', relation: 'absolute' },
  examples: [
    { text: 'It finishes in 1.4 seconds.', claims: [{ quote: '1.4 seconds', unit: 's' }] },
    { text: 'It finishes 1.4 files.', claims: [] },
  ],
});
