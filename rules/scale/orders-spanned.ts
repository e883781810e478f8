import { rule } from '../rule.js';

export default rule({
  id: 'scale/orders-spanned',
  reads: 'How far a range reaches, as a factor from its lower end to its upper one.',
  patterns: [
    '(span|spans|spanning|spanned|covering|covers|cover|ranging|range|ranges) (over|across)? {quantity[x]}',
    '(across|over) {quantity[x]} (in|of) (scale|size|magnitude|parameters|compute|range|model|data)',
  ],
  weight: 4,
  claim: { kind: 'scale', relation: 'ratio' },
  examples: [
    { text: 'We bake loaves spanning three orders of magnitude in weight.', claims: [{ quote: 'three orders of magnitude', value: 1000 }] },
    { text: 'The ovens range over a 6x spread of heat.', claims: [{ quote: '6x' }] },
    { text: 'It is 6x faster.', claims: [] },
  ],
});
