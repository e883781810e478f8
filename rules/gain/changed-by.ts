import { rule } from '../rule.js';

export default rule({
  id: 'gain/changed-by',
  reads: 'A change of something that no lexicon knows.',
  patterns: [
    '@reduction ~3 of {quantity[x|%|pp|physical|rate]}',
    '@reduction (in|of) ~9 (was|is|were|by|of) {quantity[x|%|pp]}',
    '(difference|@reduction|difference|increase) , {quantity[%|pp|signed]}',
    '(increase|increases|decrease|decreases|reduction|reductions|drop|decline|difference|gain|gains|improvement|improvements) ~6 ( {quantity[%|pp|x]}',
    '{quantity[x|%|pp|fraction]} ~2 @reduction',
    '@increase_noun ~3 of {quantity[x|%|pp]}',
    '{quantity[x|%|pp]} ~2 @increase_noun',
    '(dropping|drops|dropped|falling|fell|falls|declining|declined|degrades|degrading) by {quantity[%|pp]}',
    '(rrr|arr) ,? {quantity[%]}',
    '(reduced|decreased|lower|fewer) ~2 by {quantity[x|%|pp|physical]}',
    '(increased|increase|increases|increasing|rose|higher) ~5 by {quantity[x|%|pp|physical|none]}',
    '(difference|differences|gap|gaps|change|changes) ~3 of {quantity[%|pp|none|physical]}',
    '{quantity[%|pp]} ~2 (difference|gap|change)',
    '{quantity[%|pp]} (below|above|short|behind|ahead) of? {baseline}',
    '(difference|change) {quantity[%|pp|physical|signed]}',
    '(shift|shifts|shifted|shifting|alter|alters|altered|swing|swings|vary|varies|varied|differ|differs|differed) ~6 by {quantity[%|pp]}',
  ],
  weight: 3,
  claim: { kind: 'gain' },
  examples: [
    { text: 'A further decline of 8% was seen.', claims: [{ quote: '8%' }] },
    { text: 'A further score of 8% was seen.', claims: [] },
  ],
});
