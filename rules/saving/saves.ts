import { rule } from '../rule.js';

export default rule({
  id: 'saving/saves',
  reads: 'What is saved, as an amount or share.',
  patterns: [
    '(save|saves|saving|saved) ~2 {quantity[x|%|fraction]} ~2 {metric}',
    '(saving|saves|save|saved) {metric} ~3 by {quantity[x|%]}',
    '{quantity[x|%]} ~1 (saving|savings) (in|of|on) {metric}',
    '{quantity[x|%]} {metric} (saving|savings)',
    '(saving|savings) ~2 of {quantity[x|%]}',
    '(saves|saving|save) {quantity[x|%]}',
    '{quantity[x|%]} (saving|savings)',
    '(pruning|prunes|prune|removing|removes|dropping|drops|discarding|discards|skipping|skips|eliminating|eliminates) {quantity[%|fraction]} of {metric[resource]}',
    '(cutting|cuts|cut|saving|saves|reducing|reduces) {quantity[%|fraction]} ~2 {metric[resource]}',
    '{quantity[money|physical|storage]} ~1 (saving|savings)',
  ],
  weight: 6,
  claim: { kind: 'saving', effect: 'better' },
  examples: [
    { text: 'Pruning saves 60% of the energy.', claims: [{ quote: '60%' }] },
    { text: 'Pruning saves 60 files.', claims: [] },
  ],
});
