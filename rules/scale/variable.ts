import { rule } from '../rule.js';

export default rule({
  id: 'scale/variable',
  reads: 'The setting of a variable: a temperature, a radius.',
  patterns: [
    'k = {quantity[integer]}',
    '(t|e|z|l|m|σ|τ|tau|temperature|radius|alpha|α|λ|lambda|sigma|epsilon|eps|ε|η|eta|lr) = {quantity[decimal|integer]}',
    '(radius|temperature|horizon) of {quantity[decimal]}',
    'learning (rate|rates) (of|=|at|:)? {quantity[decimal]}',
    'learning (rate|rates) ( {quantity[decimal]} )',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute', unit: null },
  examples: [
    { text: 'Decoding at T = 0.2 is stable.', claims: [{ quote: '0.2' }] },
    { text: 'At sigma = 0.05 the crust holds, at a learning rate of 2e-4 too.', claims: [{ quote: '0.05', unit: null }, { quote: '2e-4' }] },
    { text: 'The accuracy = 0.2 is low, and the learning was 0.2.', claims: [] },
  ],
});
