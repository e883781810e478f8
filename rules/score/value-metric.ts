import { rule } from '../rule.js';

export default rule({
  id: 'score/value-metric',
  reads: 'A value and the metric behind it.',
  patterns: [
    '{quantity[%|decibel]} {metric}',
    '{quantity[decimal|integer]} {metric[quality|error|statistic]}',
    '{metric[quality|error|statistic|unknown]} {quantity[decimal]}',
    '{quantity[%]} (in|on|of|for) {metric[quality|error|statistic]}',
    '(scores|scored|scoring) {quantity[none]}',
    '@achieve ~2 {quantity[%|none|decibel]} (on|in|for) {dataset}',
  ],
  weight: 2,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'The model has 80.0% top-1 accuracy.', claims: [{ quote: '80.0%', metric: 'top-1 accuracy' }] },
    { text: 'The model scores 71.', claims: [{ quote: '71' }] },
    { text: 'The model has 80 layers.', claims: [] },
  ],
});
