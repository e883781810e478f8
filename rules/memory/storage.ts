import { rule } from '../rule.js';

export default rule({
  id: 'memory/storage',
  reads: 'An amount of storage.',
  patterns: [
    '{quantity[storage]}',
  ],
  weight: 2,
  claim: { kind: 'memory', relation: 'absolute' },
  examples: [
    { text: 'It fits in 24 GB of VRAM.', claims: [{ quote: '24 GB', value: 24 }] },
    { text: 'It fits in 24 slots.', claims: [] },
  ],
});
