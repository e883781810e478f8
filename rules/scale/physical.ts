import { rule } from '../rule.js';

export default rule({
  id: 'scale/physical',
  reads: 'Any other physical quantity.',
  patterns: [
    '{quantity[physical]}',
    '{quantity[money]}',
    '{quantity[pixels]}',
    '{quantity[bits]}',
    '{quantity[decibel]}',
    '{quantity[count]}',
  ],
  weight: 1,
  claim: { kind: 'scale', relation: 'absolute' },
  examples: [
    { text: 'Patients took 20 mg daily.', claims: [{ quote: '20 mg', unit: 'mg' }] },
    { text: 'Patients took 20 pills daily.', claims: [] },
  ],
});
