import { rule } from '../rule.js';

export default rule({
  id: 'speedup/outperforms-times',
  reads: 'Beating by a factor, where nothing says in what: speed is meant.',
  patterns: [
    '(outperform|outperforms|outperformed|outperforming|beats|beat|surpass|surpasses|surpassing) ~9 by {quantity[x]}',
    '(outperform|outperforms|outperforming) ~9 {quantity[x]}',
  ],
  weight: 5,
  claim: { kind: 'speedup', effect: 'better' },
  examples: [
    { text: 'The index outperforms scanning by 8x.', claims: [{ quote: '8x' }] },
    { text: 'The index outperforms scanning by 8 points.', claims: [] },
  ],
});
