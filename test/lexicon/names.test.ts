import { HARDWARE } from '../../rules/lexicon/hardware.js';
import { MODEL_NAMES } from '../../rules/lexicon/model-names.js';
import { duplicates, fold, functionWords, untidy } from './fold.js';

const hardware = HARDWARE.flatMap((entry) => [entry.name, ...entry.aliases]);
const models = MODEL_NAMES.map((entry) => entry.name);

test('the lists are broad', () => {
  expect(HARDWARE.length).toBeGreaterThanOrEqual(400);
  expect(MODEL_NAMES.length).toBeGreaterThanOrEqual(1500);
  for (const kind of ['model', 'method', 'system'] as const) {
    expect(MODEL_NAMES.filter((entry) => entry.kind === kind).length).toBeGreaterThanOrEqual(200);
  }
  for (const type of ['gpu', 'cpu', 'accelerator', 'board', 'machine', 'phone'] as const) {
    expect(HARDWARE.filter((entry) => entry.type === type).length).toBeGreaterThanOrEqual(30);
  }
});

test('a printed form names one thing', () => {
  expect(duplicates(hardware)).toEqual([]);
  expect(duplicates(models)).toEqual([]);
  expect(untidy([...hardware, ...models])).toEqual([]);
});

test('no hardware name is a function word', () => {
  expect(functionWords(hardware)).toEqual([]);
});

test('model names hold a capital, a digit or several words, so that they differ from running text', () => {
  expect(models.filter((name) => /^[a-z]+$/.test(name) && name.length < 4)).toEqual([]);
  expect(models.filter((name) => /^[a-z]/.test(name) && functionWords([name]).length > 0)).toEqual([]);
});

test('codes of one capital and two digits need context: they also name hormones, stages and vertebrae', () => {
  expect(HARDWARE.filter((entry) => /^[A-Z]\d{1,2}$/.test(entry.name) && entry.needsContext !== true)).toEqual([]);
});

test.each([
  ['NVIDIA A100', 'A100', 'gpu'],
  ['RTX4090', 'RTX 4090', 'gpu'],
  ['AMD EPYC', 'EPYC', 'cpu'],
  ['TPU v4', 'TPUv4', 'accelerator'],
  ['RPi 4', 'Raspberry Pi 4', 'board'],
  ['Frontier supercomputer', 'Frontier', 'machine'],
])('%s is %s', (form, name, type) => {
  const entry = HARDWARE.find((one) => [one.name, ...one.aliases].some((printed) => fold(printed) === fold(form)));
  expect(entry).toMatchObject({ name, type });
});
