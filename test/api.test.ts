import { describe, expect, test } from '@jest/globals';
import * as api from '../pipeline/index.js';

const PAPER: api.PaperInput = { id: 'p1', title: 'Ember: Ovens for All', abstract: 'Ember is 3x faster than Foo. It was tried on 256 GPUs in 2019.' };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

test('the public names', () => {
  expect(Object.keys(api).sort()).toEqual(['AGGREGATES', 'COMPARATORS', 'EFFECTS', 'FIELDS', 'KINDS', 'RELATIONS', 'ROLES', 'extract', 'extractPaper']);
});

describe('extractPaper', () => {
  test('gives the paper, its claims, and no more unless asked', () => {
    const { paper, claims, setAside, diagnostics } = api.extractPaper(PAPER);
    expect(paper).toEqual({ id: 'p1', title: PAPER.title, abstract: PAPER.abstract, year: null, date: null, url: null, origin: null });
    expect(claims.map((c) => c.quote)).toEqual(['3x', '256']);
    expect(claims[0]).toMatchObject({ paper_id: 'p1', kind: 'speedup', value: 3, unit: 'x', field: 'abstract', start: 9, end: 11, subject: 'Ember', baseline: 'Foo' });
    expect([setAside, diagnostics]).toEqual([[], []]);
  });

  test('gives the numbers that it set aside, with the reason', () => {
    const { setAside } = api.extractPaper(PAPER, { setAside: true });
    expect(setAside.map((s) => s.quote)).toEqual(['2019']);
    expect(setAside[0]).toMatchObject({ paper_id: 'p1', field: 'abstract', reason: expect.stringMatching(/\w/) as unknown, sentence: expect.stringContaining('2019') as unknown });
  });

  test.each<[string, api.ExtractOptions, string[]]>([
    ['kinds', { kinds: ['scale'] }, ['256']],
    ['roles', { roles: ['result'] }, ['3x']],
    ['no kinds', { kinds: [] }, []],
    ['a confidence that nothing has', { minConfidence: 1.01 }, []],
  ])('keeps to %s', (_what, options, quotes) => {
    expect(api.extractPaper(PAPER, options).claims.map((c) => c.quote)).toEqual(quotes);
  });

  test('needs neither id nor title nor abstract', () => {
    expect(api.extractPaper({}).claims).toEqual([]);
    expect(api.extractPaper({ title: 'Ember is 3x faster' }).claims).toMatchObject([{ field: 'title', start: 9, end: 11 }]);
  });

  test('gives a paper without an id one of its content', () => {
    const [a, b, c] = [{ abstract: 'A' }, { abstract: 'A' }, { abstract: 'B' }].map((p) => api.extractPaper(p).paper.id);
    expect(a).toMatch(/^sha256:[0-9a-f]{12}$/);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  test('gives each claim an id that is its own and stays', () => {
    const ids = api.extractPaper(PAPER).claims.map((c) => c.claim_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(api.extractPaper(PAPER).claims.map((c) => c.claim_id)).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  test('changes nothing that it was given', () => {
    const frozen = Object.freeze({ ...PAPER });
    expect(() => api.extractPaper(frozen, Object.freeze({ kinds: Object.freeze(['scale'] as const) }))).not.toThrow();
  });
});

describe('extract', () => {
  const papers = [PAPER, { ...PAPER, id: 'p2' }, { id: 'p3' }];

  test('gives one extraction for each paper, in order, as extractPaper does', async () => {
    expect(await all(api.extract(papers))).toEqual(papers.map((p) => api.extractPaper(p)));
  });

  test('takes what comes later, and no more of it than it is asked for', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<api.PaperInput> {
      for (;;) yield { ...PAPER, id: String(given++) };
    }
    const seen: string[] = [];
    for await (const { paper } of api.extract(endless())) if (seen.push(paper.id) === 3) break;
    expect(seen).toEqual(['0', '1', '2']);
    expect(given).toBe(3);
  });

  test('passes on what breaks in its source', async () => {
    const broken = (function* (): Generator<api.PaperInput> {
      yield PAPER;
      throw new Error('cold oven');
    })();
    await expect(all(api.extract(broken))).rejects.toThrow('cold oven');
  });

  test('passes its options on', async () => {
    const [first] = await all(api.extract([PAPER], { kinds: ['scale'] }));
    expect(first!.claims.map((c) => c.kind)).toEqual(['scale']);
  });
});
