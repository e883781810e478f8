import { Corrections, type Correction } from '../../output/corrections/corrections.js';
import { parseCorrections } from '../../output/corrections/load.js';
import { claimOf } from './claim-of.js';

const CLAIM = claimOf({ claim_id: 'c1', paper_id: 'p1', quote: '71%', value: 71, unit: '%', metric: 'acc.', dataset: 'Imagenet set', subject: 'Heron' });
const reason = 'read the paper';

test.each<[string, Correction, object | null]>([
  ['drop by id', { action: 'drop', where: { claim_id: 'c1' }, reason }, null],
  ['drop by fields', { action: 'drop', where: { paper_id: 'p1', quote: '71%' }, reason }, null],
  ['drop of another', { action: 'drop', where: { paper_id: 'p1', quote: '72%' }, reason }, { value: 71 }],
  ['set a value, and its base', { action: 'set', where: { claim_id: 'c1' }, set: { value: 17 }, reason }, { value: 17, value_base: 17 }],
  ['set a unit, and the base units', { action: 'set', where: { claim_id: 'c1' }, set: { unit: 'ms' }, reason }, { unit: 'ms', value_base: 0.071, unit_base: 's' }],
  ['set a unit to none', { action: 'set', where: { claim_id: 'c1' }, set: { unit: null }, reason }, { unit: null, value_base: 71, unit_base: null }],
  ['set a unit that nobody knows', { action: 'set', where: { claim_id: 'c1' }, set: { unit: 'waders' }, reason }, { value_base: 71, unit_base: 'waders' }],
  ['set a range', { action: 'set', where: { claim_id: 'c1' }, set: { value_max: 75 }, reason }, { value_max: 75, value_max_base: 75 }],
  ['set a kind', { action: 'set', where: { claim_id: 'c1' }, set: { kind: 'gain', relation: 'change' }, reason }, { kind: 'gain', relation: 'change' }],
  ['set a dataset to null', { action: 'set', where: { claim_id: 'c1' }, set: { dataset: null }, reason }, { dataset: null, dataset_canonical: null }],
  ['rename to a known name', { action: 'rename', field: 'dataset', from: 'Imagenet set', to: 'ImageNet-1k', reason }, { dataset: 'ImageNet-1k', dataset_canonical: 'ImageNet' }],
  ['rename to a name of its own', { action: 'rename', field: 'dataset', from: 'Imagenet set', to: 'Reedbed', reason }, { dataset: 'Reedbed', dataset_canonical: 'Reedbed' }],
  ['rename a metric, and know its direction', { action: 'rename', field: 'metric', from: 'acc.', to: 'accuracy', reason }, { metric_canonical: 'accuracy', higher_is_better: true }],
])('%s', (_, correction, expected) => {
  const applied = new Corrections([correction]).apply(CLAIM);
  if (expected === null) expect(applied).toBeNull();
  else expect(applied).toMatchObject(expected);
});

test('corrections that match nothing are reported with their place', () => {
  const corrections = new Corrections([{ action: 'drop', where: { claim_id: 'c1' }, reason }, { action: 'rename', field: 'metric', from: 'gone', to: 'accuracy', reason }]);
  corrections.apply(CLAIM);
  expect(corrections.unmatched('fix.json')).toMatchObject([{ code: 'unmatched-correction', severity: 'warning', file: 'fix.json', message: 'correction 2 (rename metric "gone") matches no claim' }]);
});

test.each([
  ['{', 'invalid JSON'],
  ['{}', "must have required property 'corrections'"],
  ['{"corrections": [{"action": "drop", "where": {"claim_id": "c1"}}]}', "corrections.0 must have required property 'reason'"],
  ['{"corrections": [{"action": "drop", "where": {}, "reason": "x"}]}', 'corrections.0.where must NOT have fewer than 1 properties'],
  ['{"corrections": [{"action": "drop", "whre": {}, "where": {"claim_id": "c1"}, "reason": "x"}]}', 'unknown key "whre"'],
  ['{"corrections": [{"action": "burn", "reason": "x"}]}', 'corrections.0 value of tag "action" must be in oneOf'],
])('a broken file is refused with the place: %s', (text, message) => {
  expect(() => parseCorrections(text, 'fix.json')).toThrow(message);
});
