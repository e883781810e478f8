import { rule } from '../rule.js';

export default rule({
  id: 'gain/change-was',
  reads: 'How large a rise or fall of something measured was.',
  patterns: [
    '(increase|increases|decrease|decreases|reduction|reductions|rise|rises|fall|falls|decline|declines|loss) ~9 (was|were|is|are|averaged) {quantity[%|pp|physical|rate]}',
    '(increase|increases|decrease|decreases|reduction|reductions|rise|rises|fall|falls|decline|declines|change|changes|difference|differences) (in|of|from|at|after|between) ~15 (was|were|averaged) {quantity[pp|physical|rate]}',
    '(change|changes) from (baseline|pre-dose|predose|pretreatment|pre-treatment|entry) ~9 (was|were|of|:) {quantity[none|%|pp|physical|rate]}',
    '(percent|percentage) (change|changes|increase|increases|decrease|decreases|reduction|reductions|improvement|improvements) ~12 (was|were) {quantity[none]}',
    '(delta|deltas) ~1 (of|reaching|exceeding) {quantity[%|pp|decimal]}',
    '{quantity[physical|rate]} ~1 (increase|increases|decrease|decreases|reduction|reductions|rise|fall|decline|loss|difference)',
    '(increase|increases|rise|decrease|decreases|reduction|reductions|fall|decline) ~3 of {quantity[physical|rate|decimal]}',
  ],
  weight: 4,
  claim: { kind: 'gain', relation: 'change' },
  examples: [
    { text: 'Mean increases from baseline in systolic pressure were 1.6 mmHg.', claims: [{ quote: '1.6 mmHg' }] },
    { text: 'The mean reduction at the height of the heat after 6 weeks was 9.2 mmHg.', claims: [{ quote: '9.2 mmHg' }] },
    { text: 'The mean change from baseline for rye was -4.48.', claims: [{ quote: '-4.48' }] },
    { text: 'The mean percentage decrease from baseline in pain was 23 with rye.', claims: [{ quote: '23', unit: '%' }] },
    { text: 'Systolic pressure was 121 mmHg.', claims: [] },
  ],
});
