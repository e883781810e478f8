import { describe, expect, test } from '@jest/globals';
import { confidenceOf, evidenceOf, type Judged } from '../../pipeline/confidence.js';
import { RULES } from '../../pipeline/stages.js';
import { KINDS } from '../../pipeline/types.js';
import { WEIGHTS } from '../../rules/lexicon/confidence.js';
import { claimsIn } from '../read-text.js';

const confidence = (text: string): number => claimsIn(text)[0]!.confidence;

describe('confidence', () => {
  test.each([
    ['Ember is 3x faster than Foo.', 'Ember warms three trays and bakes.'],
    ['Ember has 7 billion parameters.', 'Ember scores 7.1.'],
    ['Ember takes 12 ms.', 'It is 12 (3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16).'],
  ])('%s is surer than %s', (sure, unsure) => {
    const other = claimsIn(unsure)[0];
    expect(confidence(sure)).toBeGreaterThan(other?.confidence ?? 0);
  });

  test('is a number of hundredths in [0, 1]', () => {
    for (const kind of KINDS) {
      const claim: Judged = { rule: RULES[0]!.id, kind, role: 'result', unit: null, quote: '3', value: 3, comparator: null, field: 'abstract', value_max: null, out_of: null, aggregate: null, metric: null, metric_canonical: null, subject: null, baseline: null, dataset: null, condition: null, sentence: 'It is 3.' };
      expect(confidenceOf(claim)).toBeGreaterThan(0);
      expect(confidenceOf(claim)).toBeLessThan(1);
      expect(confidenceOf(claim) * 100).toBeCloseTo(Math.round(confidenceOf(claim) * 100), 9);
    }
  });

  test('the weights name rules that there are', () => {
    const ids = new Set(RULES.map((r) => `rule ${r.id}`));
    expect(Object.keys(WEIGHTS).filter((name) => name.startsWith('rule ') && !ids.has(name))).toEqual([]);
    expect(evidenceOf(claimsIn('Ember is 3x faster than Foo.')[0]!).some((name) => name in WEIGHTS)).toBe(true);
  });
});
