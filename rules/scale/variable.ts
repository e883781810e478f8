import { rule } from '../rule.js';

export default rule({
  id: 'scale/variable',
  reads: 'The setting of a variable: a temperature, a radius.',
  patterns: [
    'k = {quantity[integer]}',
    '(t|e|z|l|m|σ|τ|tau|temperature|radius|alpha|α|λ|lambda) = {quantity[decimal|integer]}',
    '(radius|temperature|horizon) of {quantity[decimal]}',
    '(batch|window|kernel|patch|block|beam|context|hidden|minibatch|step|group|queue|buffer|vocabulary|sample) (size|width|length|depth|dimension) of {quantity[integer]}',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute' },
  examples: [
    { text: 'Decoding at T = 0.2 is stable.', claims: [{ quote: '0.2' }] },
    { text: 'The accuracy = 0.2 is low.', claims: [] },
  ],
});
