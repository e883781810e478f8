import { rule } from '../rule.js';

export default rule({
  id: 'gain/shift',
  reads: 'A sign that says more or less than before, where nothing else says what the number is.',
  patterns: [
    '{quantity[plus|minus]}',
  ],
  weight: 2,
  claim: { kind: 'gain', relation: 'change' },
  examples: [
    { text: 'On the second tray it came to +3.1%.', claims: [{ quote: '+3.1%' }] },
    { text: 'On the second tray it came to 3.1%.', claims: [] },
  ],
});
