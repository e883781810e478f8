import { rule } from '../rule.js';

export default rule({
  id: 'gain/change-was',
  reads: 'How large a rise or fall of something measured was.',
  patterns: [
    '(increase|increases|decrease|decreases|reduction|reductions|rise|rises|fall|falls|decline|declines|loss) ~9 (was|were|is|are|averaged) {quantity[%|pp|physical|rate]}',
    '{quantity[physical|rate]} ~1 (increase|increases|decrease|decreases|reduction|reductions|rise|fall|decline|loss|difference)',
    '(increase|increases|rise|decrease|decreases|reduction|reductions|fall|decline) ~3 of {quantity[physical|rate|decimal]}',
  ],
  weight: 4,
  claim: { kind: 'gain', relation: 'change' },
  examples: [
    { text: 'Mean increases from baseline in systolic pressure were 1.6 mmHg.', claims: [{ quote: '1.6 mmHg' }] },
    { text: 'Systolic pressure was 121 mmHg.', claims: [] },
  ],
});
