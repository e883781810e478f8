import { rule } from '../rule.js';

export default rule({
  id: 'scale/concentration',
  reads: 'The share of a substance in a solution or a gas.',
  patterns: [
    '{quantity[%]} @substance',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute', metric: 'concentration' },
  examples: [
    { text: 'They breathed 7% CO2 for an hour.', claims: [{ quote: '7%' }] },
    { text: 'They breathed with 7% error.', claims: [] },
  ],
});
