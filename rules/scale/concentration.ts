import { rule } from '../rule.js';

export default rule({
  id: 'scale/concentration',
  reads: 'The share of a substance in a solution or a gas.',
  patterns: [
    '{quantity[%]} @substance',
    '@substance {quantity[%]}',
    '{quantity[%]} (group|groups|arm)',
    '(supplemented|enriched) ~1 with {quantity[%]} {other}',
    '(concentration|concentrations) (of|between|from) {quantity[%|physical|amount]}',
    'concentrations ( {quantity[%|physical|amount]}',
    'concentrations (of|in) ~2 ( {quantity[%|physical|amount]}',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute', metric: 'concentration' },
  examples: [
    { text: 'They breathed 7% CO2 for an hour.', claims: [{ quote: '7%' }] },
    { text: 'Eyes were treated with timolol 0.5% for a week.', claims: [{ quote: '0.5%' }] },
    { text: 'Pain was lower in the 0.10% group.', claims: [{ quote: '0.10%' }] },
    { text: 'They breathed with 7% error.', claims: [] },
  ],
});
