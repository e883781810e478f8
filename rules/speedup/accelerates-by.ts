import { rule } from '../rule.js';

export default rule({
  id: 'speedup/accelerates-by',
  reads: 'A verb of speeding up and by how much.',
  patterns: [
    '@accelerate {metric} ~6 by {quantity[x|%]}',
    '@accelerate ~8 by {quantity[x|%]}',
    '@accelerate ~2 by ~1 factor of {quantity}',
    '@accelerate {metric} {quantity[x|%]}',
    '@accelerate {metric} ~4 by ~1 factor of {quantity}',
    '(accelerated|sped) ~3 {quantity[x|%]}',
    '@accelerate ~2 {quantity[x]}',
    '(speed|speeds|speeding|sped) up {metric[time]} ~6 by {quantity[x|%]}',
    '(speed|speeds) up ~6 by {quantity[x|%]}',
  ],
  weight: 6,
  claim: { kind: 'speedup', effect: 'better', metric: 'speed' },
  examples: [
    { text: 'Fusing kernels accelerates training by 2.2x.', claims: [{ quote: '2.2x', metric: 'training' }] },
    { text: 'A hot stone speeds up kneading time by 35%.', claims: [{ quote: '35%', metric: 'kneading time' }] },
    { text: 'A hot stone speeds up FooNet by 35%.', claims: [{ quote: '35%', metric: 'speed' }] },
    { text: 'Fusing kernels accelerates 4 models.', claims: [] },
  ],
});
