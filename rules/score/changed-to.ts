import { rule } from '../rule.js';

export default rule({
  id: 'score/changed-to',
  reads: 'What something became: the value before or after a change.',
  patterns: [
    '(@reduce|@increase|@improve|@degrade|@accelerate|moves|bringing|brings|brought|boosting) {metric[quality|error|outcome|statistic|unknown]} ~7 (from|to) (mean|median|average)? of? {quantity[%|decimal|decibel|uncertain]}',
    '{metric[quality|error|outcome|statistic]} ~6 (@reduce|@increase|@improve|@degrade|goes|went|changed|changes|moves|jumps|jumped|plummets|drops|degrade) ~5 (from|to) (mean|median|average)? of? {quantity[%|decimal|decibel|uncertain]}',
    '{metric[quality|error|outcome|statistic|unknown]} ~2 (@reduce|@increase|@improve|@degrade|goes|went|changed|changes|moves|jumps|jumped|plummets|drops|degrade) ~5 (from|to) (mean|median|average)? of? {quantity[%|decimal|decibel|uncertain]}',
    '(@reduce|@increase|@improve|@degrade|@reduction|@improvement|@increase_noun|@accelerate|goes|went|changed|changes|change|moves|jumps|jumped|plummets|drops|dropping|bringing|brings|brought) ~9 (to|from) (mean|median|average)? of? {quantity[%|decimal|decibel|uncertain]}',
    '{metric[quality|error|statistic]} ~1 (@reduce|@increase|@improve|@degrade|changed) from {quantity[none]} to',
    '( {quantity[%|decimal|uncertain]} (to|->|→)',
  ],
  weight: 7,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'Training raises recall from 0.59 to 0.93.', claims: [{ quote: '0.59' }, { quote: '0.93' }] },
    { text: 'Recall improves by 12% with Ember (35.0% to 47.0%).', claims: [{ quote: '35.0%', kind: 'score' }, { quote: '47.0%', kind: 'score' }] },
    { text: 'Accuracy scores fell from 52 to 41 later.', claims: [{ quote: '52', kind: 'score' }] },
    { text: 'Training raises recall by 0.34.', claims: [] },
  ],
});
