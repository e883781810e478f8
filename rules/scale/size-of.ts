import { rule } from '../rule.js';

export default rule({
  id: 'scale/size-of',
  reads: 'The size of a batch, a window, a patch.',
  patterns: [
    '(batch|window|kernel|patch|block|beam|context|hidden|minibatch|step|group|queue|buffer|vocabulary|sample) (size|width|length|depth|dimension) of {quantity[integer]}',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'absolute' },
  examples: [
    { text: 'We bake with a batch size of 256 all day.', claims: [{ quote: '256' }] },
    { text: 'We bake with a batch price of 256 all day.', claims: [] },
  ],
});
