import { rule } from '../rule.js';

export default rule({
  id: 'gain/within-of',
  reads: 'How near a result stays to another.',
  patterns: [
    'within {quantity[%|pp]} of {baseline}',
    'within {quantity[%|pp]} of ~2 {baseline}',
    '(approach|approaches|approaching) ~5 within {quantity[%|pp]}',
  ],
  weight: 5,
  claim: { kind: 'gain' },
  examples: [
    { text: 'The student stays within 1 percentage point of the teacher.', claims: [{ quote: '1 percentage point' }] },
    { text: 'The student stays at 91 percent.', claims: [] },
  ],
});
