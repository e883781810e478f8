import { rule } from '../rule.js';

export default rule({
  id: 'scale/hours-of-data',
  reads: 'Hours of recorded data: the size of the data.',
  patterns: [
    '{quantity[time]} of ~5 (data|audio|speech|video|videos|recordings|footage|recording|music|demonstrations|trajectories|interaction|conversation|dialogue|dialogues|driving|gameplay|teleoperation|podcasts|lectures|broadcasts)',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute' },
  examples: [
    { text: 'We train on 48 hours of speech.', claims: [{ quote: '48 hours', unit: 'h' }] },
    { text: 'We train for 48 hours.', claims: [] },
  ],
});
