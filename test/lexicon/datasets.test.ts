import { DATASETS } from '../../rules/lexicon/datasets.js';
import { duplicates, fold, functionWords, untidy } from './fold.js';

const forms = DATASETS.flatMap((dataset) => [dataset.name, ...dataset.aliases]);
const byForm = new Map(DATASETS.flatMap((dataset) => [dataset.name, ...dataset.aliases].map((form) => [fold(form), dataset])));

test('the list is broad', () => {
  expect(DATASETS.length).toBeGreaterThanOrEqual(1500);
  const areas = new Map<string, number>();
  for (const { area } of DATASETS) areas.set(area, (areas.get(area) ?? 0) + 1);
  expect(areas.size).toBeGreaterThanOrEqual(15);
  expect([...areas].filter(([, count]) => count < 20)).toEqual([]);
});

test('a printed form names one dataset', () => {
  expect(duplicates(forms)).toEqual([]);
  expect(untidy(forms)).toEqual([]);
});

test('a name that folds to a function word is matched as printed', () => {
  const loose = DATASETS.filter((dataset) => dataset.caseSensitive !== true);
  expect(functionWords(loose.flatMap((dataset) => [dataset.name, ...dataset.aliases]))).toEqual([]);
});

test('a name that needs context is also matched as printed', () => {
  expect(DATASETS.filter((dataset) => dataset.needsContext === true && dataset.caseSensitive !== true)).toEqual([]);
});

test('short names of letters only are matched as printed', () => {
  const short = DATASETS.filter((dataset) => /^[A-Z]{2,4}$/.test(dataset.name) && dataset.caseSensitive !== true);
  expect(short).toEqual([]);
});

test.each(['MATH', 'GLUE', 'Cora', 'BIRD', 'FEVER', 'Spider'])('%s is also a word, and marked', (name) => {
  expect(byForm.get(fold(name))).toMatchObject({ caseSensitive: true });
});

test.each(['Traffic', 'Weather', 'Electricity', 'Exchange', 'PubMed'])('%s needs context', (name) => {
  expect(byForm.get(fold(name))).toMatchObject({ caseSensitive: true, needsContext: true });
});

test.each([
  ['ImageNet-1k', 'ImageNet'],
  ['MS COCO', 'COCO'],
  ['CIFAR10', 'CIFAR-10'],
  ['AIME24', 'AIME 2024'],
  ['NYUv2', 'NYU Depth V2'],
  ['MIMIC III', 'MIMIC-III'],
])('%s is %s', (form, name) => {
  expect(byForm.get(fold(form))?.name).toBe(name);
});

test('versions with results of their own stay apart', () => {
  for (const [one, other] of [['CIFAR-10', 'CIFAR-100'], ['AIME 2024', 'AIME 2025'], ['SQuAD', 'SQuAD 2.0'], ['MIMIC-III', 'MIMIC-IV']]) {
    expect(byForm.get(fold(one!))?.name).not.toBe(byForm.get(fold(other!))?.name);
  }
});
