import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { KINDS, type Claim, type Kind } from '../../pipeline/types.js';
import { invalidClaim, validateClaim } from '../../pipeline/validate.js';
import { loadSchema } from '../../schemas/load.js';
import { claimOf } from '../tables/claim-of.js';

/** A text and a claim about its first number. */
function about(quote: string, fields: Partial<Claim>): [claim: Claim, text: string] {
  const text = `The kiln needs ${quote} here.`;
  const start = text.indexOf(quote);
  return [claimOf({ quote, start, end: start + quote.length, ...fields }), text];
}

type Case = [kind: Kind, quote: string, fields: Partial<Claim>];

const VALID: Case[] = [
  ['speedup', '9x', { value: 9, unit: 'x', relation: 'ratio', effect: 'better', baseline: 'Foo' }],
  ['speedup', '30 ms', { value: 30, unit: 'ms', relation: 'change', effect: 'worse' }],
  ['speedup', '10-20%', { value: 10, value_max: 20, unit: '%', relation: 'change', effect: null }],
  ['speedup', '1/3', { value: 1 / 3, unit: null, relation: 'fraction', effect: 'better' }],
  ['score', '0.4', { value: 0.4, ci_low: 0.3, ci_high: 0.5, ci_level: 95 }],
  ['score', '0.4', { value: 0.4, ci_low: 0.3, ci_high: 0.5, ci_level: null }],
  ['score', '-4 dB', { value: -4, unit: 'dB', uncertainty: 0.5, aggregate: 'median' }],
  ['gain', '2 points', { value: 2, unit: 'pp', relation: 'change', effect: 'better' }],
  ['gain', '-6 mmHg', { value: -6, unit: 'mmHg', relation: 'change', effect: 'better' }],
  ['saving', '90%', { value: 90, unit: '%', relation: 'change', effect: 'better', comparator: '<=' }],
  ['saving', '2 GB', { value: 2, unit: 'GB', relation: 'change', effect: 'better' }],
  ['parameters', '3B', { value: 3e9, unit: 'params', comparator: '>=' }],
  ['compute', '5 GPU-hours', { value: 5, unit: 'GPU-hours' }],
  ['throughput', '60 fps', { value: 60, unit: 'fps', comparator: '>' }],
  ['duration', '0 s', { value: 0, unit: 's' }],
  ['memory', '3.5 GB', { value: 3.5, unit: 'GB' }],
  ['scale', '640x480', { value: 640, shape: [640, 480], unit: 'px', role: 'setup' }],
  ['scale', '-40 °C', { value: -40, unit: '°C' }],
  ['scale', '4x', { value: 4, unit: 'x', relation: 'ratio' }],
  ['coverage', 'nine of ten', { value: 9, out_of: 10, unit: 'bakeries' }],
];

test('every kind has a valid example', () => {
  expect(new Set(VALID.map(([kind]) => kind))).toEqual(new Set(KINDS));
});

test.each(VALID)('valid %s: %s', (kind, quote, fields) => {
  expect(validateClaim(...about(quote, { kind, ...fields }))).toEqual([]);
});

type Fault = [what: string, fields: Partial<Claim> | Record<string, unknown>, problem: string];

const INVALID: Fault[] = [
  ['a kind that there is not', { kind: 'opinion' }, 'kind is "opinion"'],
  ['an unknown field', { colour: 'red' }, 'colour is no field of a claim'],
  ['a missing field', { rule: undefined }, 'rule is missing'],
  ['a value that is no number', { value: NaN }, 'value is null, but must be number'],
  ['a text for a number', { value: '7' }, 'value is "7", but must be number'],
  ['an unknown comparator', { comparator: '≈' }, 'comparator is "≈", which is none of "<="'],
  ['an empty metric', { metric: '' }, 'metric is "", but must NOT have fewer than 1 characters'],
  ['a confidence above 1', { confidence: 1.2 }, 'confidence is 1.2, but must be <= 1'],
  ['a speedup in itself', { kind: 'speedup', relation: 'absolute' }, 'relation is "absolute", which is none of "ratio", "change", "fraction"'],
  ['a ratio in seconds', { kind: 'speedup', relation: 'ratio', unit: 's' }, 'unit is "s", which is none of "x"'],
  ['a score that is a change', { kind: 'score', relation: 'change' }, 'relation is "change"'],
  ['a score with an effect', { kind: 'score', effect: 'better' }, 'effect is "better", but must be null'],
  ['parameters in bytes', { kind: 'parameters', unit: 'B' }, 'unit is "B", not "params" as for parameters'],
  ['a duration without a unit', { kind: 'duration', unit: null }, 'unit is null, but must be string'],
  ['a negative memory', { kind: 'memory', value: -1, unit: 'GB' }, 'value is -1, but must be >= 0'],
  ['half a confidence interval', { ci_low: 0.1 }, 'ci_high is null, but must be number'],
  ['a level without an interval', { ci_level: 95 }, 'ci_level is 95, but must be null'],
  ['a range without its base', { value_max: 9, value_max_base: null }, 'value_max_base is null, but must be number'],
  ['a range that goes down', { value: 7, value_max: 5, value_max_base: 5 }, 'value_max is 5, below value, which is 7'],
  ['an interval that goes down', { ci_low: 2, ci_high: 1 }, 'ci_high is 1, below ci_low, which is 2'],
  ['a whole below its part', { out_of: 5 }, 'out_of is 5, below value, which is 7'],
  ['a shape of one side', { shape: [7] }, 'shape is [7], but must NOT have fewer than 2 items'],
  ['a shape that begins with something else', { shape: [8, 7] }, 'shape begins with 8, not with value, which is 7'],
  ['a quote that stands elsewhere', { start: 0, end: 2 }, 'the text at 0-2 is "Th", not the quote'],
];

test.each(INVALID)('invalid: %s', (_what, fields, problem) => {
  const [claim, text] = about('7', { value: 7 });
  const problems = validateClaim({ ...claim, ...fields } as Claim, text);
  expect(problems).toEqual([expect.stringContaining(problem)]);
});

test('the kind schemas say it without our code too', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
  ajv.addSchema(loadSchema('claim'));
  const [claim] = about('9x', { kind: 'speedup', value: 9, unit: 'x', relation: 'ratio' });
  const valid = ajv.compile(loadSchema('claim.speedup'));
  expect(valid(claim)).toBe(true);
  expect(valid({ ...claim, kind: 'score' })).toBe(false);
  expect(valid({ ...claim, extra: 1 })).toBe(false);
});

describe('the diagnostic', () => {
  const [claim] = about('7', { value: 7, paper_id: 'k1', rule: 'score/of' });
  const diagnostic = invalidClaim(claim, ['one', 'two'], { file: 'kilns.jsonl', line: 4 });

  test('says what, where and how to mend', () => {
    expect(diagnostic).toMatchObject({ code: 'invalid-claim', severity: 'warning', file: 'kilns.jsonl', line: 4, paper_id: 'k1' });
    expect(diagnostic.message).toBe('claim "7" at abstract 15-16, read by score/of, left out: one; two');
  });

  test('is valid against its own schema', () => {
    expect(new Ajv2020({ allowUnionTypes: true }).validate(loadSchema('diagnostic'), diagnostic)).toBe(true);
  });
});
