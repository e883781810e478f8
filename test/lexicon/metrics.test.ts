import { METRICS, type MetricDimension } from '../../rules/lexicon/metrics.js';
import { duplicates, fold, functionWords, untidy } from './fold.js';

const forms = METRICS.flatMap((metric) => [metric.name, ...metric.aliases]);
const byForm = new Map(METRICS.flatMap((metric) => [metric.name, ...metric.aliases].map((form) => [fold(form), metric])));

test('the list is broad', () => {
  expect(METRICS.length).toBeGreaterThanOrEqual(1000);
  const floors: Record<MetricDimension, number> = {
    quality: 300, error: 120, time: 60, rate: 30, resource: 100, outcome: 400, statistic: 40,
  };
  for (const [dimension, floor] of Object.entries(floors)) {
    const count = METRICS.filter((metric) => metric.dimension === dimension).length;
    expect([dimension, count >= floor]).toEqual([dimension, true]);
  }
});

test('a printed form names one metric', () => {
  expect(duplicates(forms)).toEqual([]);
  expect(untidy(forms)).toEqual([]);
});

test('no form is a function word', () => {
  expect(functionWords(forms)).toEqual([]);
});

test('polarity agrees with the dimension', () => {
  const allowed: Record<MetricDimension, readonly (boolean | null)[]> = {
    quality: [true],
    // null where it depends on who measures: an attack or a defence
    error: [false, null],
    time: [false],
    rate: [true],
    resource: [true, false, null],
    outcome: [true, false, null],
    statistic: [true, null],
  };
  expect(METRICS.filter((metric) => !allowed[metric.dimension].includes(metric.higherIsBetter))).toEqual([]);
});

test.each([
  ['accuracy', 'quality', true],
  ['F1-score', 'quality', true],
  ['mAP', 'quality', true],
  ['PSNR', 'quality', true],
  ['Word Error Rate', 'error', false],
  ['WER', 'error', false],
  ['FID', 'error', false],
  ['perplexity', 'error', false],
  ['RMSE', 'error', false],
  ['inference latency', 'time', false],
  ['training time', 'time', false],
  ['throughput', 'rate', true],
  ['frame rate', 'rate', true],
  ['FLOPs', 'resource', false],
  ['memory footprint', 'resource', false],
  ['energy efficiency', 'resource', true],
  ['compression ratio', 'resource', true],
  ['mortality', 'outcome', false],
  ['overall survival', 'outcome', true],
  ['BMI', 'outcome', null],
  ['band gap', 'outcome', null],
  ['odds ratio', 'statistic', null],
  ['hazard ratio', 'statistic', null],
] as const)('%s is of dimension %s', (form, dimension, higherIsBetter) => {
  expect(byForm.get(fold(form))).toMatchObject({ dimension, higherIsBetter });
});

test('forms of one metric lead to one name', () => {
  const name = (form: string): string | undefined => byForm.get(fold(form))?.name;
  expect(name('WER')).toBe(name('word error rate'));
  expect(name('area under the ROC curve')).toBe(name('AUROC'));
  expect(name('mean IoU')).toBe(name('mIoU'));
  expect(name('Dice coefficient')).toBe(name('DSC'));
  expect(name('peak signal-to-noise ratio')).toBe(name('PSNR'));
  expect(name('SBP')).not.toBe(name('DBP'));
  expect(name('PSNR')).not.toBe(name('SNR'));
});
