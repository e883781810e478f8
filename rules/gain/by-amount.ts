import { rule } from '../rule.js';

export default rule({
  id: 'gain/by-amount',
  reads: 'A verb of change and, far behind it, by how much.',
  patterns: [
    '(@reduce|@increase|@improve|@degrade|narrow|narrows|narrowed|narrowing|depress|depressed|depresses|amplify|amplifies|amplified|amplifying|appreciate|appreciates|appreciated|depreciate|depreciates|depreciated|trail|trails|trailing|lead|leads|leading|tighten|tightens|tightened|tightening|inflate|inflates|inflated|inflating|worsened|raise|raises|raised|raising|close|closes|closing) ~16 by {quantity[x|%|pp]}',
  ],
  weight: 2,
  claim: { kind: 'gain', relation: 'change' },
  examples: [
    { text: 'It lowers the bias of the old and rather stubborn tray rotation scheme of the mill by 59%.', claims: [{ quote: '59%' }] },
    { text: 'It narrows the gap to whole loaves by 5%.', claims: [{ quote: '5%' }] },
    { text: 'It was ordered by 59% of bakers.', claims: [] },
  ],
});
