import { rule } from '../rule.js';

export default rule({
  id: 'score/metric-of',
  reads: 'A metric, a copula or preposition, and its value.',
  patterns: [
    '{metric[quality|error|outcome|statistic]} : {quantity[%|decimal|pp|decibel]}',
    '{metric[quality|error|outcome|statistic|unknown]} (of|at|is|was|were|are|=|reaches|reached|reaching|about|equals|being|score|value|values|within|between) {quantity[%|decimal|pp|decibel]}',
    '{metric[quality|error|outcome|statistic]} @achieve {quantity[%|decimal|pp|decibel]}',
    '{metric[quality|error|statistic|outcome]} ~3 (of|at|is|was|were|are|=|:|to|reached|reaching) {quantity[%|none|decibel]}',
    '{metric[quality|error|statistic|outcome]} ~2 ( {quantity[%|none|decibel]}',
    '{metric[quality|error|statistic]} {quantity[%|none|decibel]}',
    '{metric[quality|error|outcome|statistic|unknown]} {quantity[bounded]}',
    '{metric[quality|error|statistic]} ~4 (ranged|ranges|ranging|varied|varies|rises|drops|improves|increases|decreases) from {quantity}',
  ],
  weight: 3,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'It reaches an accuracy of 91.2%.', claims: [{ quote: '91.2%', metric: 'accuracy' }] },
    { text: 'It runs on 91 machines.', claims: [] },
  ],
});
