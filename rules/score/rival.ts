import { rule } from '../rule.js';

export default rule({
  id: 'score/rival',
  reads: 'The value of what was beaten, in brackets right behind its name.',
  patterns: [
    '(surpass|surpasses|surpassing|surpassed|outperform|outperforms|outperforming|outperformed|underperform|underperforms|underperforming|exceed|exceeds|exceeding|exceeded|beat|beats|beating) {subject} ( {quantity[%|decimal]} )',
    '(than|over|versus|vs) {subject} ( {quantity[%|decimal]} )',
  ],
  weight: 8,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'It wins, surpassing Ember-7B (25.7%) by ten points.', claims: [{ quote: '25.7%', subject: 'Ember-7B' }] },
    { text: 'It wins, surpassing Ember-7B by 25.7%.', claims: [] },
  ],
});
