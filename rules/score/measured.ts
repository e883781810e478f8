import { rule } from '../rule.js';

export default rule({
  id: 'score/measured',
  reads: 'A measured level, with the unit that it is measured in.',
  patterns: [
    '{metric[statistic|error]} ~5 (was|were|is|are|from|to|averaged|between|:) {quantity[physical]}',
    '{metric[error]} ~5 (was|were|is|are) {quantity[physical|pixels]}',
    '{metric[error]} ~1 (of|is|was) {quantity[physical|pixels]}',
    '{metric[error]} (in|for|on) {other} (of|is|was) {quantity[physical|pixels]}',
    '{metric[outcome]} ~5 (was|were|is|are|from|to|averaged|between|:) {quantity[level]}',
    '(glucose|cholesterol|insulin|level|levels|determinations|values|concentrations) ~9 {quantity[level]}',
    '(levels|determinations|values|concentrations) (was|were|are) : ~7 {quantity[level]}',
    '(level|levels|value|values|concentration|concentrations|pressure|score|scores) ~4 (was|were|of|from|to|:|averaged) {quantity[uncertain]}',
    '{quantity[uncertain]}',
    '{metric[outcome|statistic]} ( {quantity[physical]}',
    '(accuracy|accuracies) ~4 {quantity[physical|pixels]}',
    '{metric[error]} ~1 ( {quantity[physical|pixels]}',
    '{quantity[physical|pixels]} {metric[error]}',
    '(lower|higher|greater|less) ~8 ( {quantity[level]} vs',
    '{metric[error]} {quantity[physical]}',
    '{metric[error|statistic]} ~2 range of {quantity[physical|pixels]}',
    'vs {quantity[uncertain]}',
  ],
  weight: 3,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'Serum cholesterol was 5.2 mmol/L.', claims: [{ quote: '5.2 mmol/L' }] },
    { text: 'It has an error in the range of 0.2-0.3 eV.', claims: [{ quote: '0.2-0.3 eV' }] },
    { text: 'They got 5.2 mmol/L.', claims: [] },
  ],
});
