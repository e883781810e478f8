import { canonicalMetric } from '../../pipeline/canonicalise.js';

const CASES: readonly (readonly [printed: string | null, name: string | null])[] = [
  ['accuracies', 'accuracy'],
  ['classification accuracy on X (ACC)', 'accuracy'],
  ['agent success rates', 'success rate'],
  ['mIoU scores', 'mIoU'],
  ['accuracy rate', 'accuracy'],
  ['F1 metric', 'F1'],
  ['HbA1c levels', 'HbA1c'],
  ['word error rate', 'word error rate'],
  ['pre-dose score', 'score'],
  ['score', 'score'],
  ['curve (AUC)', 'AUC'],
  ['κ', 'kappa'],
  ['rho', 'Spearman correlation'],
  ['success', 'success rate'],
  ['__proto__', null],
  ['waders', null],
  [null, null],
];

test.each(CASES)('the metric %s is %s', (printed, name) => {
  expect(canonicalMetric(printed).name).toBe(name);
});
