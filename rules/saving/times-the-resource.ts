import { rule } from '../rule.js';

export default rule({
  id: 'saving/times-the-resource',
  reads: 'A factor of what another system needs.',
  patterns: [
    '{quantity[x]} the ~2 (memory|energy|power|compute|computation|cost|costs|price|parameters|tokens|budget|data|FLOPs|storage|area)',
    '{quantity[x]} as (much|many) {metric[resource]}',
  ],
  claim: { kind: 'saving', relation: 'ratio', effect: 'worse' },
  examples: [
    { text: 'It needs 50x the memory of Foo.', claims: [{ quote: '50x', effect: 'worse', metric: 'memory' }] },
    { text: 'It needs 8 times as much memory as Foo.', claims: [{ quote: '8 times', effect: 'worse', metric: 'memory' }] },
    { text: 'It needs 50x the patience of Foo.', claims: [] },
    { text: 'It needs 50x less memory.', claims: [] },
  ],
});
