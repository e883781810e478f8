import { rule } from '../rule.js';

export default rule({
  id: 'speedup/speedup-of',
  reads: 'The noun speedup and its amount, on either side.',
  patterns: [
    '{quantity[x|%|fraction]} ~3 @speedup',
    '{quantity[x|%|fraction]} {metric[time|rate]} @speedup',
    '@speedup ~4 (of|by|to|is|was|are|were|reaches|reached|reaching|from|:|around|between|reaching|up) {quantity[x|%|none]}',
    '@speedup ~2 ( {quantity[x|%]}',
    '@speedup {quantity[x|%]}',
    '@speedup ~1 factor of {quantity}',
    '@speedup ~5 ranging from {quantity[x|%]}',
    'factor of {quantity} ~2 @speedup',
    '{quantity[x]} ~2 (inference|training|runtime|latency|time) ~1 improvement',
  ],
  weight: 6,
  claim: { kind: 'speedup', effect: 'better', metric: 'speed' },
  examples: [
    { text: 'The port gives a 4x speedup.', claims: [{ quote: '4x', effect: 'better' }] },
    { text: 'The port gives a 4x larger batch.', claims: [] },
  ],
});
