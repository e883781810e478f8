import { rule } from '../rule.js';

export default rule({
  id: 'scale/out-of',
  reads: 'A count out of a whole.',
  patterns: [
    '{quantity[counted]} of? {thing}',
  ],
  weight: 1,
  claim: { kind: 'scale', relation: 'absolute' },
  examples: [
    { text: 'Twelve of 20 pumps failed.', claims: [{ quote: 'Twelve of 20', out_of: 20 }] },
  ],
});
