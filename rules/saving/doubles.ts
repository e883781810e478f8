import { rule } from '../rule.js';

export default rule({
  id: 'saving/doubles',
  reads: 'A verb such as doubles and the resource that it is said of.',
  patterns: [
    '{quantity[rising]} {metric[resource]}',
    '{metric[resource]} ~3 {quantity[rising]}',
  ],
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'The extra pass doubles memory.', claims: [{ quote: 'doubles', effect: 'worse' }] },
    { text: 'The extra pass halves memory.', claims: [] },
  ],
});
