import { rule } from '../rule.js';

export default rule({
  id: 'gain/more-than',
  reads: 'How many more things were found or solved than by another.',
  patterns: [
    '{quantity[counted]} (more|additional|extra|fewer) ~3 than {baseline}',
  ],
  weight: 5,
  claim: { kind: 'gain', relation: 'change' },
  examples: [
    { text: 'It finds 7 more bugs than AFL.', claims: [{ quote: '7', baseline: 'AFL' }] },
    { text: 'It finds 7 bugs in AFL.', claims: [] },
  ],
});
