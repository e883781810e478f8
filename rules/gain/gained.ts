import { rule } from '../rule.js';

export default rule({
  id: 'gain/gained',
  reads: 'A verb of gaining or losing, how much, and of which measure.',
  patterns: [
    '(gain|gains|gained|gaining|add|adds|added|adding|lose|loses|lost|losing|win|wins) ~1 {quantity[%|pp|none|decibel]} {metric[quality|error|statistic]}',
    '(lead|leads|led|leading|trail|trails|trailed|trailing|win|wins|lag|lags) ~6 by {quantity[%|pp|none|decibel]} {metric[quality|error|statistic]}',
    '{quantity[%|pp|none|decibel]} {metric[quality|error|statistic]} (higher|lower|better|worse) than',
    '{quantity[pp|none|decibel]} {metric[quality|error|statistic]} (above|below) {baseline}',
  ],
  weight: 5,
  claim: { kind: 'gain' },
  examples: [
    { text: 'The glaze gains 2.4 BLEU over the plain crust.', claims: [{ quote: '2.4', metric: 'BLEU', baseline: 'plain crust', effect: 'better' }] },
    { text: 'Without salt the dough loses 3% accuracy.', claims: [{ quote: '3%', metric: 'accuracy', effect: 'worse' }] },
    { text: 'The glaze scores 2.4 BLEU higher than the plain crust.', claims: [{ quote: '2.4', baseline: 'plain crust', effect: 'better' }] },
    { text: 'The glaze scores 42.4 BLEU.', claims: [] },
    { text: 'The glaze gains 2.4 kg.', claims: [] },
  ],
});
