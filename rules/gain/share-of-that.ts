import { rule } from '../rule.js';

export default rule({
  id: 'gain/share-of-that',
  reads: 'A fraction of what another one has: `half that of Foo`.',
  patterns: ['{metric[quality|error|outcome|statistic]} ~6 {quantity[fraction]} (that|those) of {baseline}', '{quantity[fraction]} (that|those) of {baseline}'],
  weight: 5,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'down', relation: 'fraction' },
  examples: [
    { text: 'Its error of 0.14 is half that of the plain oven.', claims: [{ quote: 'half', relation: 'fraction', baseline: 'plain oven', effect: 'better' }] },
    { text: 'Half of that was burnt.', claims: [] },
  ],
});
