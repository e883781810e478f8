import { rule } from '../rule.js';

export default rule({
  id: 'speedup/slower',
  reads: 'A factor or share and a word for slower.',
  patterns: [
    '{quantity[x|%|fraction]} ~1 @slower',
    '@slower ~4 by {quantity[x|%]}',
    '{quantity[x|%]} (slowdown|slowdowns)',
    '{quantity[x|%]} ~1 longer ~1 {metric[time]}',
    '(slowdown|slowdowns) ~2 of {quantity[x|%]}',
  ],
  weight: 7,
  claim: { kind: 'speedup', effect: 'worse', metric: 'speed' },
  examples: [
    { text: 'The baseline is 3x slower than ours.', claims: [{ quote: '3x' }] },
    { text: 'It takes 3x longer training time.', claims: [{ quote: '3x' }] },
    { text: 'It takes 3x longer sequences.', claims: [] },
    { text: 'It is slower on 3 machines.', claims: [] },
  ],
});
