import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

type Row = Record<string, unknown>;
interface Paper { id: string; title: string; abstract: string; year?: number; url?: string }
interface Gold extends Row { quote: string; field: 'title' | 'abstract'; start: number; end: number; kind: string }

const read = (name: string): string => readFileSync(new URL(`./sample/${name}`, import.meta.url), 'utf8');
const lines = <T>(name: string): T[] => read(name).trimEnd().split('\n').map((line) => JSON.parse(line) as T);

const papers = lines<Paper>('papers.jsonl');
const gold = lines<{ id: string; claims: Gold[] }>('gold.jsonl');
const claims = gold.flatMap(({ id, claims: own }) => own.map((claim) => ({ id, claim })));
const byId = new Map(papers.map((paper) => [paper.id, paper]));

// Each legal value with the fewest times that it must occur; null stands for absent.
const LEGAL: Record<string, [value: string | null, least: number][]> = {
  field: [['abstract', 400], ['title', 5]],
  kind: [
    ['speedup', 40], ['score', 120], ['gain', 40], ['saving', 20], ['parameters', 15], ['compute', 7],
    ['throughput', 12], ['duration', 50], ['memory', 12], ['scale', 120], ['coverage', 20],
  ],
  comparator: [['<=', 20], ['>=', 4], ['>', 10], ['<', 8], ['~', 12], [null, 300]],
  aggregate: [['mean', 15], ['median', 6], ['geomean', 3], ['max', 5], ['min', 2], [null, 300]],
  relation: [['absolute', 300], ['ratio', 35], ['change', 50], ['fraction', 8]],
  effect: [['better', 70], ['worse', 20], [null, 300]],
  role: [['result', 300], ['setup', 100], ['background', 8]],
};

// Fields that only some claims have, with the fewest claims that must have them.
const FILLED: [field: string, least: number][] = [
  ['value_max', 15], ['out_of', 15], ['shape', 3], ['uncertainty', 20], ['ci_low', 8], ['ci_high', 8], ['ci_level', 8],
  ['unit', 450], ['metric', 450], ['subject', 350], ['baseline', 80], ['dataset', 70], ['condition', 150],
];

const FIELDS = [
  'quote', 'field', 'start', 'end', 'kind', 'value', 'value_max', 'out_of', 'shape', 'uncertainty', 'ci_low', 'ci_high', 'ci_level',
  'unit', 'comparator', 'aggregate', 'relation', 'effect', 'metric', 'subject', 'baseline', 'dataset', 'condition', 'role',
];

const wrong = (bad: (claim: Gold, id: string) => boolean): string[] =>
  claims.filter(({ id, claim }) => bad(claim, id)).map(({ id, claim }) => `${id} «${claim.quote}»`);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

describe('the papers', () => {
  test('sixty, each with an id of its own, a title, an abstract and a year', () => {
    expect(papers).toHaveLength(60);
    expect(byId.size).toBe(60);
    expect(papers.filter((paper) => !paper.title || paper.abstract.length < 300 || !isNumber(paper.year)).map(({ id }) => id)).toEqual([]);
    expect(papers.filter((paper) => paper.url).length).toBeGreaterThanOrEqual(5);
  });

  test('annotated in the same order, a few of them without a claim', () => {
    expect(gold.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    expect(gold.filter((paper) => paper.claims.length === 0)).toHaveLength(4);
  });

  test('the listing holds twelve of them, word for word', () => {
    const [first = '', second = '', ...body] = read('papers-listing.txt').trimEnd().split('\n');
    expect([first, second].every((line) => line.startsWith('Get trending papers'))).toBe(true);
    expect(body[0]).toMatch(/^Subscribe\S/);
    body[0] = body[0]?.slice('Subscribe'.length) ?? '';
    expect(body).toHaveLength(24);
    const known = new Map(papers.map((paper) => [paper.title, paper.abstract]));
    for (let i = 0; i < body.length; i += 2) expect(known.get(body[i] ?? '')).toBe(body[i + 1]);
  });
});

describe('the annotations', () => {
  test('hundreds of claims', () => {
    expect(claims.length).toBeGreaterThanOrEqual(600);
  });

  test('every quote is the slice that it says', () => {
    expect(wrong((claim, id) => byId.get(id)?.[claim.field].slice(claim.start, claim.end) !== claim.quote)).toEqual([]);
  });

  test('no two quotes overlap, and they stand in reading order', () => {
    const overlaps = gold.flatMap(({ id, claims: own }) => (['title', 'abstract'] as const).flatMap((field) => {
      const there = own.filter((claim) => claim.field === field);
      return there.filter((claim, i) => i > 0 && claim.start < (there[i - 1]?.end ?? 0)).map((claim) => `${id} «${claim.quote}»`);
    }));
    expect(overlaps).toEqual([]);
  });

  test('no field has a name that the table lacks', () => {
    expect(wrong((claim) => Object.keys(claim).some((key) => !FIELDS.includes(key)))).toEqual([]);
  });

  test.each(Object.entries(LEGAL))('%s is legal, and every legal value occurs', (field, values) => {
    const legal = values.map(([value]) => value);
    expect(wrong((claim) => !legal.includes((claim[field] ?? null) as string | null))).toEqual([]);
    const rare = values.filter(([value, least]) => claims.filter(({ claim }) => (claim[field] ?? null) === value).length < least);
    expect(rare).toEqual([]);
  });

  test.each(FILLED)('%s is filled in at least %i claims', (field, least) => {
    expect(claims.filter(({ claim }) => claim[field] != null).length).toBeGreaterThanOrEqual(least);
  });

  test('numbers are numbers and texts are texts', () => {
    const numeric = ['value_max', 'out_of', 'uncertainty', 'ci_low', 'ci_high', 'ci_level'];
    const text = ['unit', 'metric', 'subject', 'baseline', 'dataset', 'condition'];
    expect(wrong((claim) => !isNumber(claim.value))).toEqual([]);
    expect(wrong((claim) => numeric.some((field) => claim[field] != null && !isNumber(claim[field])))).toEqual([]);
    expect(wrong((claim) => text.some((field) => claim[field] != null && (typeof claim[field] !== 'string' || claim[field] === '')))).toEqual([]);
  });

  test('ranges, intervals, wholes and shapes make sense', () => {
    expect(wrong(({ value, value_max: max }) => max != null && !(Number(max) > Number(value)))).toEqual([]);
    expect(wrong(({ value, out_of: whole }) => whole != null && !(Number(whole) >= Number(value)))).toEqual([]);
    expect(wrong(({ value, ci_low: low, ci_high: high }) => (low == null) !== (high == null)
      || (low != null && !(Number(low) <= Number(value) && Number(value) <= Number(high))))).toEqual([]);
    expect(wrong(({ value, shape }) => shape != null && !(Array.isArray(shape) && shape.length > 1 && shape.every(isNumber) && shape[0] === value))).toEqual([]);
  });

  test('an effect belongs to changes only', () => {
    expect(wrong((claim) => claim['effect'] != null && !['speedup', 'gain', 'saving'].includes(claim.kind))).toEqual([]);
    expect(wrong((claim) => claim.kind === 'parameters' && claim['unit'] !== 'params')).toEqual([]);
  });
});
