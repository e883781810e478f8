import { rule } from '../rule.js';

export default rule({
  id: 'score/within-of',
  reads: 'A result that stays within so much of another, or a share of its performance.',
  patterns: [
    '{quantity[%|fraction]} of ~2 (performance|accuracy|quality|score|scores|gains|improvement)',
  ],
  weight: 4,
  claim: { kind: 'score', relation: 'fraction' },
  examples: [
    { text: 'It keeps 95% of the teacher performance.', claims: [{ quote: '95%' }] },
    { text: 'It keeps 95 files.', claims: [] },
  ],
});
