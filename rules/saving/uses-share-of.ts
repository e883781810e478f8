import { rule } from '../rule.js';

export default rule({
  id: 'saving/uses-share-of',
  reads: 'A share of what another system needs.',
  patterns: [
    '(using|uses|use|with|requires|requiring|require|needs|needing|consumes|consuming|only|trained|training|updating|tuning|updates|introducing|adding|retaining|keeping|access|of) {quantity[%|fraction]} of {metric[resource]}',
    'at (only|just|merely)? {quantity[%|fraction]} of {metric[resource]}',
    '@use ~2 {quantity[%|fraction]} of {metric[resource]}',
    '(using|uses|use|employs|employing|updates|updating|tunes|tuning|fine-tunes|fine-tuning|trains|requires|requiring|needs|activates|activating|stores|storing|introduces|introducing|consumes|consuming|adds|adding|keeps|keeping|retains|retaining|labels|labeling|transmits|transmitting|touches) {quantity[%|fraction]} of {metric[resource|unknown]}',
    '{quantity[fraction]} the? {metric[resource]}',
    '(is|are|was|were) {quantity[fraction]} of {baseline}',
    '{metric[resource]} ~2 (is|are|of|by) {quantity[%|fraction]} (of|that) {baseline}',
    '{quantity[fraction]} as (many|much) {metric}',
    '{quantity[%]} as (many|much) {metric[resource]}',
    '(spending|spends|spend|consuming|consumes|using|uses) {quantity[%|fraction]} of {baseline} {metric[resource]}',
    '@reduce {metric[resource]} ~3 to ~1 {quantity[x]} that of {baseline}',
    '(only|just|merely) {quantity[%]} {metric[resource]}',
    '(only|just|merely) {quantity[%]} ~3 {metric[resource]} ~1 (available|allocated|annotated|labeled|labelled)',
  ],
  weight: 6,
  claim: { kind: 'saving', effect: 'better', relation: 'fraction' },
  examples: [
    { text: 'It matches the teacher using just 2.5% of the parameters.', claims: [{ quote: '2.5%', relation: 'fraction' }] },
    { text: 'It uses 12% as many tokens as Foo.', claims: [{ quote: '12%', relation: 'fraction' }] },
    { text: 'It was right in 2.5% of the cases.', claims: [] },
  ],
});
