import { rule } from '../rule.js';

export default rule({
  id: 'scale/times-larger',
  reads: 'A factor of size where size is no resource.',
  patterns: [
    '{quantity[x|%|fraction]} ~1 (larger|bigger|longer|wider|deeper|more|additional|extra) ~1 {metric}',
    '{quantity[x]} ~1 (larger|bigger|longer|wider|deeper)',
    '{quantity[x]} ~2 (increase|growth|scaling) in ~1 (data|size|model|scale|resolution|batch)',
    '{quantity[x]} the? (size|number|amount)',
    '{quantity[x]} as (many|large|much|long)',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'ratio' },
  examples: [
    { text: 'It allows a 4x larger batch.', claims: [{ quote: '4x', relation: 'ratio' }] },
    { text: 'It is 4x faster.', claims: [] },
  ],
});
