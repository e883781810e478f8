import { byAmount } from '../frames.js';
import { rule } from '../rule.js';

export default rule({
  id: 'saving/reduces-by',
  reads: 'A verb of falling, what falls, and by how much.',
  patterns: [...byAmount('@reduce', '{metric[resource]}', 'x|%|pp|fraction|storage|operations|params|physical|money'), '(eliminate|eliminates|eliminating|removes|skips|avoids) ~2 {quantity[%]} {metric[resource]}',
    '(eliminate|eliminates|eliminated|eliminating|remove|removes|removing|skip|skips|skipping|prune|prunes|pruning|discard|discards|discarding) ~4 {quantity[%]} of {metric[resource|unknown]}',
    '{quantity[%]} of? {metric[resource]} (removed|pruned|discarded|dropped|skipped|eliminated|filtered)'],
  weight: 6,
  claim: { kind: 'saving', effect: 'by-direction', direction: 'down' },
  examples: [
    { text: 'The sketch reduces peak memory by 35%.', claims: [{ quote: '35%', effect: 'better' }] },
    { text: 'The filter eliminates 35% of the writes.', claims: [{ quote: '35%', effect: 'better' }] },
    { text: 'The filter eliminates 35% of the errors.', claims: [] },
    { text: 'The sketch reduces latency by 35%.', claims: [] },
  ],
});
