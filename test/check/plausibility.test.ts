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
  ['Foo solves 85% (16/20) of the tasks.', ['implausible parts-mismatch']],
  ['Foo solves 85% (17/20) of the tasks.', []],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nFoo reaches an accuracy of 90.2% on CIFAR-10.', ['implausible two-values']],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nFoo reaches an accuracy of 91% on CIFAR-10.', []],
  ['Foo reaches an accuracy of 91.2% on CIFAR-10.\n\nBar reaches an accuracy of 90.2% on CIFAR-10.', []],
  ['| Model | Dataset | Accuracy (%) |\n| --- | --- | --- |\n| Foo | CIFAR-10 | 91.2 |\n\nFoo reaches an accuracy of 90.2% on CIFAR-10.', ['implausible two-values']],
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

test('a check can be switched off, but none that there is not', () => {
  expect(activeChecks({ 'two-values': false }).map(({ id }) => id)).not.toContain('two-values');
  expect(() => activeChecks({ 'two-value': false })).toThrow('there is no plausibility check "two-value"');
});
