import { rule } from '../rule.js';

export default rule({
  id: 'saving/reduces-to',
  reads: 'A resource that falls to a share of what it was.',
  patterns: [
    '@reduce {metric[resource]} ~5 to {quantity[%|fraction]}',
    '{metric[resource]} ~2 (reduced|lowered|cut|decreased|falls|fell|drops|dropped) ~1 to {quantity[%|fraction]} of',
  ],
  weight: 8,
  claim: { kind: 'saving', effect: 'better', relation: 'fraction' },
  examples: [
    { text: 'It reduces peak memory to 40% of the dense model.', claims: [{ quote: '40%' }] },
    { text: 'It reduces the error to 40% of the dense model.', claims: [] },
  ],
});
