import { rule } from '../rule.js';

export default rule({
  id: 'compute/operations',
  reads: 'An amount of computation.',
  patterns: [
    '{quantity[operations]}',
    '{quantity[compute]}',
  ],
  weight: 2,
  claim: { kind: 'compute', relation: 'absolute' },
  examples: [
    { text: 'It costs 444M FLOPs.', claims: [{ quote: '444M FLOPs', value: 444000000 }] },
    { text: 'It costs 444 dollars.', claims: [] },
  ],
});
