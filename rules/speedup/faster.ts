import { rule } from '../rule.js';

export default rule({
  id: 'speedup/faster',
  reads: 'A factor or share and a word for faster, with what is faster after it.',
  patterns: [
    '{quantity[x|%|fraction]} ~1 @fastadj than {baseline}',
    '{quantity[x|%|fraction]} ~1 @fastadj',
    '@fastadj than {baseline} ~3 by {quantity[x|%]}',
    '@fastadj ~4 by {quantity[x|%]}',
    '@fastadj ( {quantity[x|%]}',
    '{quantity[x|%]} {metric[rate]} faster',
    '{quantity[x|%|fraction]} @fastadj {metric[time|rate]}',
  ],
  weight: 7,
  claim: { kind: 'speedup', effect: 'better', metric: 'speed' },
  examples: [
    { text: 'Our parser runs 12x faster than Foo.', claims: [{ quote: '12x', value: 12, unit: 'x', baseline: 'Foo' }] },
    { text: 'It reads 12 files faster than Foo.', claims: [] },
  ],
});
