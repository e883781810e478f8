import { rule } from '../rule.js';

export default rule({
  id: 'gain/improvement-of',
  reads: 'A noun of getting better and its amount, where nothing says of what.',
  patterns: [
    '{quantity[x|%|pp|none|decibel]} ~3 @improvement',
    '@improvement ~4 (of|by|to|is|was|from|:) {quantity[x|%|pp|none|decibel]}',
    '@improvement ( {quantity[x|%|pp|none]}',
    '@improvement ~4 ranging from {quantity}',
    '@improvement {quantity[x|%|pp]}',
    '@improvement {quantity[x|%|pp]} of',
    '@improvement ~5 (of|between) {quantity[%|pp]}',
  ],
  weight: 4,
  claim: { kind: 'gain', effect: 'better' },
  examples: [
    { text: 'Averaged over tasks we see an improvement of 5.2%.', claims: [{ quote: '5.2%', effect: 'better' }] },
    { text: 'It obtains an average improvement 1.2% and 5.1% of crust accuracy.', claims: [{ quote: '1.2%' }, { quote: '5.1%' }] },
    { text: 'Averaged over tasks we see an error of 5.2%.', claims: [] },
  ],
});
