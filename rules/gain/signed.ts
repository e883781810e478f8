import { rule } from '../rule.js';

export default rule({
  id: 'gain/signed',
  reads: 'A number with a plus or minus sign.',
  patterns: [
    '{quantity[signed]} {metric[quality|error|outcome]}',
    '(by|gain|gains|improvement|improvements|improves|improving|increase|delta|recall) {quantity[signed]}',
    '{quantity[signed]} ~3 (over|compared|relative|versus|vs|vs.|than|excess|improvement|points|gain|gains)',
    '{metric} ( {quantity[signed]}',
    '{metric} {quantity[plus]}',
    '{metric} ~2 ( {quantity[plus]}',
    '{quantity[shift]}',
  ],
  weight: 4,
  claim: { kind: 'gain' },
  examples: [
    { text: 'We gain +2.1 mAP.', claims: [{ quote: '+2.1', metric: 'mAP' }] },
    { text: 'We gain 2.1 mAP.', claims: [] },
  ],
});
