import { rule } from '../rule.js';

export default rule({
  id: 'gain/greater-than',
  reads: 'By how much a measure lies over or under that of another.',
  patterns: [
    '{quantity[%|pp|decimal|physical]} (greater|higher|lower|better|worse) than',
  ],
  weight: 4,
  claim: { kind: 'gain' },
  examples: [
    { text: 'Its effect sizes were 0.49 and 0.29 greater than those of Ember.', claims: [{ quote: '0.49', baseline: 'Ember' }, { quote: '0.29', baseline: 'Ember' }] },
    { text: 'Its effect size was 0.49.', claims: [] },
  ],
});
