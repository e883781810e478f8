import { rule } from '../rule.js';

export default rule({
  id: 'parameters/params',
  reads: 'A number of parameters.',
  patterns: [
    '{quantity[params]}',
    '{quantity[none]} ~2 (parameters|params|parameter|weights)',
    'parameters ~1 (of|is|:|from|to) {quantity[none]}',
    'parameters ( {quantity[none]}',
  ],
  weight: 5,
  claim: { kind: 'parameters', unit: 'params', metric: 'parameters', relation: 'absolute' },
  examples: [
    { text: 'The network has 24 billion parameters.', claims: [{ quote: '24 billion', value: 24000000000 }] },
    { text: 'The network has 24 layers.', claims: [] },
  ],
});
