import { rule } from '../rule.js';

export default rule({
  id: 'duration/steps',
  reads: 'Steps, epochs and iterations that stand for the length of a run.',
  patterns: [
    '{quantity[steps]}',
  ],
  weight: 2,
  claim: { kind: 'duration', relation: 'absolute' },
  examples: [
    { text: 'We train for 90 epochs.', claims: [{ quote: '90 epochs' }] },
    { text: 'We train 90 models.', claims: [] },
  ],
});
