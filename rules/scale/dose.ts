import { rule } from '../rule.js';

export default rule({
  id: 'scale/dose',
  reads: 'How much of a drug was given.',
  patterns: [
    '(dose|doses|dosage|dosages) (of|between|from) {quantity[%|physical|amount]}',
    'doses ( {quantity[%|physical|amount]}',
    'doses (of|in) ~2 ( {quantity[%|physical|amount]}',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute', metric: 'dose' },
  examples: [
    { text: 'They took a single dose of 20 mg ovenazole.', claims: [{ quote: '20 mg', metric: 'dose', subject: 'ovenazole' }] },
    { text: 'The dose fell by 20 mg.', claims: [] },
  ],
});
