import { rule } from '../rule.js';

export default rule({
  id: 'gain/times-higher',
  reads: 'A factor and higher or lower of something that is measured.',
  patterns: [
    '{quantity[x]} ~1 (higher|greater|better|lower|larger|stronger|worse|steeper|sharper|denser|brighter|richer|tighter|safer|tougher|weaker|cleaner|smoother|improved|improvement|likely) ~1 {metric}',
    '{quantity[x|%|pp|none|decibel]} (better|worse|higher|lower)',
    '{quantity[x|%]} more {metric}',
    '(better|higher|worse|lower) ~3 by {quantity[%|pp|none]}',
    '{quantity[x|%]} more accurate',
    '{quantity[x]} {metric[quality|outcome]}',
    '{quantity[x]} (below|above|beyond|under|over) {other}',
    '{quantity[x]} that of {other}',
    '{quantity[rising]} ~2 (best|prior|previous|state-of-the-art) {other}',
  ],
  weight: 3,
  claim: { kind: 'gain', effect: 'by-direction', direction: 'up' },
  examples: [
    { text: 'It is 10% better than the rest.', claims: [{ quote: '10%' }] },
    { text: 'It is 10% of the rest.', claims: [] },
  ],
});
