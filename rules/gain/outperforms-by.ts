import { rule } from '../rule.js';

export default rule({
  id: 'gain/outperforms-by',
  reads: 'A verb of beating, whom, and by how much.',
  patterns: [
    '@outperform {baseline} ~7 by {quantity[x|%|pp|none|decibel]}',
    '@outperform ~20 by {quantity[x|%|pp|none|decibel]}',
    '@outperform ~9 by ~2 margin ~1 of {quantity}',
    '@outperform ~9 by ~2 margin , (i.e.|i.e|namely) ,? {quantity[%|pp]}',
    '@outperform ~10 by ~1 {metric[quality|error|statistic]} of {quantity[%|pp|none|decibel]}',
    '@outperform ~10 by ~1 factor of {quantity[x|none]}',
    '(outperforming|outperforms|surpassing|surpasses|exceeding|beating) {baseline} {quantity[%|pp]}',
    '@outperform ~8 ( {quantity[%|pp]}',
    '@outperform ~8 ( by {quantity[x|%|pp]}',
  ],
  weight: 4,
  claim: { kind: 'gain', effect: 'better' },
  examples: [
    { text: 'Our tagger outperforms Foo by 3.7%.', claims: [{ quote: '3.7%', baseline: 'Foo', effect: 'better' }] },
    { text: 'Our tagger outperforms Foo by a Dice score of 3.7%.', claims: [{ quote: '3.7%', metric: 'Dice score' }] },
    { text: 'Our tagger outperforms Foo on 3 tasks.', claims: [] },
  ],
});
