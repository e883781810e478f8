import { rule } from '../rule.js';

export default rule({
  id: 'speedup/overhead',
  reads: 'An overhead that nothing else is said of: it costs time.',
  patterns: [
    '{quantity[%|x]} ~2 (overhead|overheads|slowdown)',
    '(overhead|overheads|slowdown) ~3 (of|is|below|under|by) {quantity[%|x]}',
    '(overhead|overheads) ~3 ( {quantity[%|x]}',
    '(at|with|only) {quantity[%|x]} latency',
    '( ~1 {quantity[x]} latency',
  ],
  weight: 4,
  claim: { kind: 'speedup', effect: 'worse' },
  examples: [
    { text: 'The overhead is below 3%.', claims: [{ quote: '3%', effect: 'worse' }] },
    { text: 'The recall is below 3%.', claims: [] },
  ],
});
