import { rule } from '../rule.js';

export default rule({
  id: 'gain/shift',
  reads: 'A sign that says more or less than before, where nothing else says what the number is.',
  patterns: [
    '{quantity[plus|shift]}',
  ],
  weight: 2,
  claim: { kind: 'gain', relation: 'change' },
  examples: [
    { text: 'Glucose fell in both arms: -2.8 mmol/L and -1.1 mmol/L.', claims: [{ quote: '-2.8 mmol/L' }, { quote: '-1.1 mmol/L' }] },
    { text: 'The offset was -2.8 V.', claims: [] },
  ],
});
