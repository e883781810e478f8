import { describe, expect, test } from '@jest/globals';
import { activeChecks, plausibilityFindings, PLAUSIBILITY_CHECKS } from '../../pipeline/check/plausibility/index.js';
import { claimsIn } from './read.js';

/** What is found in a text, as `category check`. */
async function found(source: string): Promise<string[]> {
  return plausibilityFindings(await claimsIn(source), PLAUSIBILITY_CHECKS).map(({ category, check }) => `${category} ${check}`);
}

const CASES: [source: string, found: string[]][] = [
  ['Foo reaches an accuracy of 912% on CIFAR-10.', ['implausible percent-over-100']],
  ['Foo reaches an accuracy of 100% on CIFAR-10.', []],
  ['Foo is 92-65% faster than Bar.', ['implausible range-reversed']],
  ['Foo is 65-92% faster than Bar.', []],
  ['Foo reaches an accuracy of 0.912% on CIFAR-10.\n\nBar reaches an accuracy of 90.1% on CIFAR-10.', ['implausible scale-slip']],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nBar reaches an accuracy of 90.1% on CIFAR-10.', []],
  ['Foo improves the accuracy from 0.59 to 0.93 (12% better).', ['implausible change-mismatch']],
  ['Foo improves the accuracy from 0.60 to 0.90 (50% better).', []],
  ['Precision: 0.59 -> 0.93 (12% better).', ['implausible change-mismatch']],
  ['Foo improves the accuracy from 0.713 to 0.749 (+6.3 points).', ['implausible change-mismatch']],
  ['Foo improves the accuracy from 0.713 to 0.749 (+3.6 points).', []],
  ['The runtime was reduced by 53% from 3.0 s to 2.0 s.', ['implausible change-mismatch']],
  ['The runtime was reduced by 33% from 3.0 s to 2.0 s.', []],
  ['The latency fell from 14.2 ms to 9.8 ms (52% lower).', ['implausible change-mismatch']],
  ['The cache is 50% faster, going from 3 s to 2 s.', []],
  ['The memory drops from 16 GB to 900 MB, an 18x reduction.', []],
  ['Startup improved from about 2 s to about 1.3 s (roughly 35% less).', []],
  ['The pass rate rose from 12% to 48% (a 300% increase).', []],
  // Told beside a pair, and of something else.
  ['Going from 8 to 64 GPUs gives a 6.9x speedup.', []],
  ['Increasing the batch from 32 to 256 raises the accuracy by 1.2%.', []],
  ['Scaling from 1B to 7B parameters improves the accuracy by 12%.', []],
  ['BLEU increases from 27.3 to 28.4 (+1.1), and the model is 2.0x faster.', []],
  ['The relative accuracy of Foo is 140% of that of Bar.', []],
  ['Foo takes between 9 and 3 seconds.', ['implausible range-reversed']],
  ['Foo takes between 3 and 9 seconds.', []],
  ['The latency of Foo is 14 ms on CIFAR-10.\n\nThe latency of Foo is 15 ms on CIFAR-10.', ['implausible two-values']],
  ['Foo solves 85% (16/20) of the tasks.', ['implausible parts-mismatch']],
  ['Foo solves 85% (16 of the 20 tasks).', ['implausible parts-mismatch']],
  ['Of 20 tasks, 16 (85%) were solved.', ['implausible parts-mismatch']],
  ['Of 20 tasks, 17 (85%) were solved.', []],
  ['During a follow-up of 555 days, 53 patients (26%) crossed over.', []],
  ['Foo solves 85% (17/20) of the tasks.', []],
  ['The total is 110 = 60 + 40 trays.', ['implausible parts-mismatch']],
  ['The total is 100 = 60 + 40 trays.', []],
  ['We use 110 trays (60 oak + 40 ash).', ['implausible parts-mismatch']],
  ['The corpus has 60 + 40 = 110 files.', ['implausible parts-mismatch']],
  ['The corpus has 60 + 40 + 10 = 110 files.', []],
  ['The corpus has 60 + 40 + 20 = 120 files.', []],
  ['We use 110 trays (60 oak + 40 ash + 10 elm).', []],
  ['We use a total of 110 trays: 60 of oak and 40 of ash.', ['implausible parts-mismatch']],
  ['We use a total of 100 trays: 60 of oak and 40 of ash.', []],
  ['We use a total of 35 trays (21 of oak and 14 of ash, 19 old and 16 new).', []],
  ['Foo has 110M parameters in total: 60M in the encoder and 40M in the decoder.', ['implausible parts-mismatch']],
  ['Foo has 110M parameters in total: 66.4M in the encoder and 43.3M in the decoder.', []],
  ['The data are split into 60% training, 30% validation and 15% test data.', ['implausible parts-mismatch']],
  ['The data are split into 60% training, 30% validation and 10% test data.', []],
  ['The data are split into 33% training, 33% validation and 33% test data.', []],
  ['The trays are split 60%/30%/15% for training, validation and test.', ['implausible parts-mismatch']],
  ['The time is made up of 60% parsing, 30% linking and 15% writing.', ['implausible parts-mismatch']],
  ['Foo spends 60% on parsing, 30% on linking and 15% on writing.', []],
  ['Foo has 110M parameters, 60M in the encoder and 40M in the decoder.', []],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nFoo reaches an accuracy of 90.2% on CIFAR-10.', ['implausible two-values']],
  ['Foo reaches an accuracy of 0.912 on CIFAR-10.\n\nFoo reaches an accuracy of 90.1% on CIFAR-10.', ['implausible two-values']],
  ['Foo reaches an accuracy of 0.912 on CIFAR-10.\n\nFoo reaches an accuracy of 91.2% on CIFAR-10.', []],
  ['Foo reaches an accuracy of 0.91 on CIFAR-10.\n\nFoo reaches an accuracy of 91.24% on CIFAR-10.', []],
  ['Foo reaches an error of 0.9 on CIFAR-10.\n\nFoo reaches an error of 1.2% on CIFAR-10.', []],
  ['| Model | Dataset | Accuracy |\n| --- | --- | --- |\n| Foo | CIFAR-10 | 0.912 |\n\nFoo reaches an accuracy of 90.2% on CIFAR-10.', ['implausible two-values']],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nFoo reaches an accuracy of 91% on CIFAR-10.', []],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nBar reaches an accuracy of 90.2% on CIFAR-10.', []],
  ['| Model | Dataset | Accuracy (%) |\n| --- | --- | --- |\n| Foo | CIFAR-10 | 91.2 |\n\nFoo reaches an accuracy of 90.2% on CIFAR-10.', ['implausible two-values']],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10 with 4 bits.\n\nFoo reaches an accuracy of 90.2% on CIFAR-10 with 2 bits.', []],
  ['| Model | Dataset | Threads | Accuracy (%) |\n| --- | --- | --- | --- |\n| Foo | CIFAR-10 | 4 | 91.2 |\n| Foo | CIFAR-10 | 8 | 90.2 |', []],
  ['# Foo is 10x faster than Bar\n\nFoo is 8x faster than Bar.', ['implausible title-disagrees']],
  ['# Foo is 8x faster than Bar\n\nFoo is 8x faster than Bar.', []],
];

describe('in a text', () => {
  test.each(CASES)('%j', async (source, expected) => {
    const all = await found(source);
    expect(all.filter((one) => one.startsWith('implausible'))).toEqual(expected);
  });
});

test('every check finds something in the cases above', () => {
  const named = new Set(CASES.flatMap(([, found]) => found.map((one) => one.split(' ')[1])));
  expect([...named].sort()).toEqual(PLAUSIBILITY_CHECKS.map(({ id }) => id).sort());
});

test('what cannot be decided is said to be', async () => {
  expect(await found('# Foo is 8x faster than Bar\n\nNothing is said of it.')).toEqual(['undecided title-disagrees']);
});

test('factors written the other way round may be a way that something went', async () => {
  expect(await found('Foo gives 9x to 3x speedups.')).toEqual(['undecided range-reversed']);
});

test('a list in brackets may leave some out', async () => {
  expect(await found('We use 110 trays (60 oak and 40 ash).')).toEqual(['undecided parts-mismatch']);
  expect(await found('We use 100 trays (60 oak and 40 ash).')).toEqual([]);
});

test('before and after are no two values of one thing', async () => {
  expect(await found('The latency of Foo fell from 14 ms to 10 ms.')).toEqual([]);
});

test('a check can be switched off, but none that there is not', () => {
  expect(activeChecks({ 'two-values': false }).map(({ id }) => id)).not.toContain('two-values');
  expect(() => activeChecks({ 'two-value': false })).toThrow('there is no plausibility check "two-value"');
});
