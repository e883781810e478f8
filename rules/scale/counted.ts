import { rule } from '../rule.js';

export default rule({
  id: 'scale/counted',
  reads: 'A count of things.',
  patterns: [
    '{quantity[counted]}',
    '{quantity[sizeable]}',
  ],
  weight: 2,
  claim: { kind: 'scale', relation: 'absolute' },
  examples: [
    { text: 'It has 111 million nodes.', claims: [{ quote: '111 million', unit: 'nodes' }] },
    { text: 'It has a recall of 0.71.', claims: [] },
  ],
});
