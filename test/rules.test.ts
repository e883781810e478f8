import { describe, expect, test } from '@jest/globals';
import { loadRule, RuleError } from '../rules/load.js';
import { RULES } from '../pipeline/stages.js';
import { KINDS } from '../pipeline/types.js';
import { rule } from '../rules/rule.js';
import { readWith, trace } from './read-text.js';

const examples = RULES.flatMap((r) => r.examples);

describe.each(RULES.map((r) => [r.id, r] as const))('%s', (_id, own) => {
  test.each(own.examples.map((e) => [e.text, e] as const))('%s', (text, { claims }) => {
    const read = readWith(own, text);
    try {
      expect(read).toHaveLength(claims.length);
      claims.forEach((claim, i) => expect(read[i]).toMatchObject(claim));
    } catch (error) {
      const why = error as Error;
      why.message += `\n\nThe rule read ${JSON.stringify(read.map(({ quote, value, unit, kind }) => ({ quote, value, unit, kind })))} in\n${trace(text)}`;
      throw why;
    }
  });
});

describe('the rule set', () => {
  test('has rules and examples enough', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(60);
    expect(examples.length).toBeGreaterThanOrEqual(100);
  });

  test.each(KINDS)('has a rule for %s', (kind) => {
    expect(RULES.some((r) => r.claim.kind === kind && r.id.startsWith(`${kind}/`))).toBe(true);
  });

  test('names its rules and reads no id twice', () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  });

  test('shows for every rule what it reads, and for four of five what it does not', () => {
    const without = (some: (n: number) => boolean): string[] => RULES.filter((r) => !r.examples.some((e) => some(e.claims.length))).map((r) => r.id);
    expect(without((n) => n > 0)).toEqual([]);
    expect(without((n) => n === 0).length).toBeLessThanOrEqual(RULES.length * 0.2);
  });

  test('never shows a sentence twice in one rule', () => {
    for (const r of RULES) expect(new Set(r.examples.map((e) => e.text)).size).toBe(r.examples.length);
  });
});

describe('the loader', () => {
  const good = rule({
    id: 'score/hand-made',
    reads: 'A share of ovens.',
    patterns: ['{quantity[%]} of ovens'],
    claim: { kind: 'score' },
    examples: [{ text: 'It heats 40% of ovens.', claims: [{ quote: '40%' }] }],
  });
  const load = (change: object): unknown => loadRule('rules/score/hand-made.ts', 'score/hand-made', { ...good, ...change });
  const refusal = (change: object): string => {
    try {
      load(change);
    } catch (error) {
      expect(error).toBeInstanceOf(RuleError);
      expect((error as RuleError).file).toBe('rules/score/hand-made.ts');
      return (error as Error).message;
    }
    return 'not refused';
  };

  test('takes a rule as it should be', () => {
    expect(load({})).toMatchObject({ id: 'score/hand-made', weight: 5 });
  });

  test.each<[string, object, ...RegExp[]]>([
    ['an unknown key', { pattern: [] }, /unknown key "pattern"/, /known are id, reads, patterns/],
    ['an unknown key of the claim', { claim: { kind: 'score', polarity: 'up' } }, /unknown key "claim\.polarity"/, /known are kind, relation/],
    ['an id that is not its path', { id: 'score/other' }, /"score\/other"/, /has to be "score\/hand-made"/],
    ['a kind that there is none of', { claim: { kind: 'cost' } }, /"cost" is no kind/, /known are speedup/],
    ['no line on what it reads', { reads: '' }, /`reads` is missing/],
    ['no patterns', { patterns: [] }, /`patterns` is empty/],
    ['no examples', { examples: [] }, /`examples` is empty/, /give at least one/],
    ['a pattern that fits every number', { patterns: ['{quantity}'] }, /"\{quantity\}"/, /would fit every number/],
    ['an unknown word class', { patterns: ['{quantity[%]} @ovenish'] }, /@?ovenish/],
    ['a pattern without a number', { patterns: ['of ovens'] }, /of ovens/],
  ])('refuses %s', (_what, change, ...words) => {
    const said = refusal(change);
    expect(said).toMatch(/^rules\/score\/hand-made\.ts: /);
    for (const word of words) expect(said).toMatch(word);
  });

  test.each([[null], ['a text'], [undefined]])('refuses a file whose default export is %p', (value) => {
    expect(() => loadRule('rules/score/hand-made.ts', 'score/hand-made', value)).toThrow(/rules\/score\/hand-made\.ts: .*export default rule/);
  });
});
