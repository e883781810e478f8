import { rule } from '../rule.js';

export default rule({
  id: 'saving/compression',
  reads: 'Compression by a factor.',
  patterns: [
    '{quantity[x|%]} ~1 compression',
    'compression ~2 (of|by|:|to) {quantity[x|%]}',
    'compress @be? ~5 by {quantity[x|%]}',
    'compresses ~5 by {quantity[x|%]}',
    'compression ( {quantity[x|%]}',
    '(shrink|shrinks|shrinking|shrank|prune|prunes|pruning) ~3 (model|models|network|networks|weights|binary|checkpoint|index|architecture) by {quantity[x|%]}',
    '(pruning|sparsification|sparsity) ~2 of {quantity[%]}',
    '(compressed|compressing|compress) ~4 {quantity[x|%]}',
  ],
  weight: 6,
  claim: { kind: 'saving', effect: 'better', metric: 'size' },
  examples: [
    { text: 'We reach a 20x compression of the weights.', claims: [{ quote: '20x' }] },
    { text: 'We shrink the network by 70%.', claims: [{ quote: '70%' }] },
    { text: 'We reach a 20x speedup.', claims: [] },
  ],
});
