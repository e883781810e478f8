import { rule } from '../rule.js';

export default rule({
  id: 'gain/doubles',
  reads: 'A verb such as doubles and what is said to change.',
  patterns: [
    '{quantity[rising]} {metric[quality|error|outcome|statistic]}',
    '{metric[quality|error|outcome|statistic]} ~3 {quantity[rising]}',
  ],
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'Curation doubles the success rate.', claims: [{ quote: 'doubles', effect: 'better' }] },
    { text: 'Curation doubles the data.', claims: [] },
  ],
});
