import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseConfig } from '../../pipeline/check/config.js';
import { compileConstraints } from '../../pipeline/check/constraints.js';
import { activeChecks, PLAUSIBILITY_CHECKS } from '../../pipeline/check/plausibility/index.js';
import { claimsIn } from './read.js';

describe('a broken config is refused with the place of the fault', () => {
  test.each([
    ['{', 'c.json:1:2: this is no JSON'],
    ['{\n  "files": ["a"],\n  "failon": []\n}', 'c.json:3:3: "failon" is no key of the config'],
    ['{\n  "failOn": ["chnged"]\n}', 'c.json:2:14: failOn.0 must be equal to one of the allowed values: added,'],
    ['{"constraints": [{"id": "a"}]}', 'constraints.0'],
    ['{"minConfidence": 2}', 'minConfidence must be <= 1'],
  ])('%j', (text, message) => {
    expect(() => parseConfig('c.json', text)).toThrow(message);
  });
});

test('the config in the README is one, and names all plausibility checks beside it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const config = parseConfig('README.md', /```json\n(\{\n {2}"files"[\s\S]*?)```/.exec(readme)![1]!);
  expect(compileConstraints(config.constraints!)).toBeDefined();
  expect(activeChecks(config.checks).length).toBe(PLAUSIBILITY_CHECKS.length - 1);
  for (const { id } of PLAUSIBILITY_CHECKS) expect(readme).toContain(`\`${id}\``);
});

describe('constraints', () => {
  async function broken(text: string, ...constraints: Parameters<typeof compileConstraints>[0]) {
    const check = compileConstraints(constraints);
    return (await claimsIn(text)).flatMap(check).map(({ check: id, field, expected, actual }) => `${id} ${field}: ${actual}, expected ${expected}`);
  }

  test('a speedup names its baseline', async () => {
    const constraint = { id: 'speedup-names-baseline', where: { kind: 'speedup' }, schema: { properties: { baseline: { type: 'string' } } } };
    expect(await broken('Foo is 3.1x faster.', constraint)).toEqual(['speedup-names-baseline baseline: null, expected string']);
    expect(await broken('Foo is 3.1x faster than Bar.', constraint)).toEqual([]);
  });

  test('a finding names the claim, the field and what was expected, in words of the config too', async () => {
    const schema = { properties: { baseline: { type: 'string' } } };
    const messages = async (message?: string): Promise<string[]> => (await claimsIn('Foo is 3.1x faster.')).flatMap(compileConstraints([{ id: 'a', schema, message }])).map((finding) => finding.message);
    expect(await messages()).toEqual(['speed of Foo, 3.1x: baseline is null, but has to be string']);
    expect(await messages('say what it is faster than')).toEqual(['speed of Foo, 3.1x: say what it is faster than (baseline is null, but has to be string)']);
  });

  test('a score lies in its range, for one metric and one dataset by any of their names', async () => {
    const constraint = { id: 'in-range', where: { metric: ['Accuracy'], dataset: 'CIFAR10' }, schema: { properties: { value: { maximum: 90 } } } };
    expect(await broken('Foo reaches an accuracy of 91.2% on CIFAR-10.', constraint)).toEqual(['in-range value: 91.2, expected <= 90']);
    expect(await broken('Foo reaches an accuracy of 91.2% on ImageNet.', constraint)).toEqual([]);
  });

  test('units are those that are allowed', async () => {
    const constraint = { id: 'units', where: { kind: 'duration' }, schema: { properties: { unit: { enum: ['s', 'ms'] } } } };
    expect(await broken('The latency of Foo is 3 min.', constraint)).toEqual(['units unit: "min", expected one of "s", "ms"']);
  });

  test('a schema that cannot be used is refused by its name', () => {
    expect(() => compileConstraints([{ id: 'mine', schema: { $ref: 'https://example.org/other.json' } }])).toThrow('the schema of the constraint "mine" cannot be used');
  });
});
