/** What runs make of two versions of one paper, and of papers beside claims. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runReport } from '../../pipeline/cli/report-run.js';
import { runCompare } from '../../pipeline/cli/run-compare.js';
import { claimOf } from './claim-of.js';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'claimsheet-')); });
afterAll(() => rm(folder, { recursive: true }));

const OLDER = claimOf({ claim_id: 'old', paper_id: '2301.00001v1', kind: 'speedup', effect: 'better', confidence: 0.9 });
const NEWER = claimOf({ claim_id: 'new', paper_id: '2301.00001v2', kind: 'speedup', effect: 'better', confidence: 0.4 });
const DROPPED = { corrections: [{ action: 'drop', where: { claim_id: 'new' }, reason: 'a typing error' }] };

async function rowsOf(records: readonly object[], options: { minConfidence?: number; corrections?: object } = {}): Promise<number> {
  const [input, output, corrections] = ['input.jsonl', 'comparison.jsonl', 'corrections.json'].map((name) => path.join(folder, name)) as [string, string, string];
  await writeFile(input, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await writeFile(corrections, JSON.stringify(options.corrections ?? { corrections: [] }));
  await runCompare({ inputs: [input], by: 'paper', to: 'jsonl', output, escapeFormulas: true, datapackage: false, strict: false, quiet: true, minConfidence: options.minConfidence, corrections });
  return (await readFile(output, 'utf8')).split('\n').length - 1;
}

test('with claims, the newer one stands for the paper', async () => {
  expect(await rowsOf([OLDER, NEWER])).toBe(1);
});

test.each([
  ['it was withdrawn', [{ paper_id: '2301.00001v1', claims: [OLDER] }, { paper_id: '2301.00001v2', claims: [] }], {}],
  ['a keeper dropped them', [OLDER, NEWER], { corrections: DROPPED }],
  ['they are not sure enough', [OLDER, NEWER], { minConfidence: 0.8 }],
])('where %s, the older one does not come back', async (_, records, options) => {
  expect(await rowsOf(records, options)).toBe(0);
});

test('a report shows the newer version, and says that there was another', async () => {
  const [input, output, errors] = ['versions.jsonl', 'report.html', 'errors.csv'].map((name) => path.join(folder, name)) as [string, string, string];
  await writeFile(input, [OLDER, NEWER].map((claim) => `${JSON.stringify(claim)}\n`).join(''));
  await runReport({ inputs: [input], to: 'csv', output, errors, escapeFormulas: true, datapackage: false, strict: false, quiet: true });
  const html = await readFile(output, 'utf8');
  expect(html).toContain('1 claim from 1 paper; 1 older version left out');
  expect(html).not.toContain('2301.00001v1');
  expect(await readFile(errors, 'utf8')).toContain('older-version,warning,an older version of a paper is left out');
});

describe('papers beside claims', () => {
  const CLAIM = claimOf({ claim_id: 'c', paper_id: 'p-1', title: 'Herons', kind: 'speedup', effect: 'better' });
  const PAPER = { id: 'p-1', title: 'Herons', abstract: 'Words.', url: 'https://example.org/p-1' };

  async function linkWith(papers: readonly object[] | undefined, claims: readonly object[] = [CLAIM]): Promise<{ links: unknown[]; errors: string }> {
    const [input, file, output, errors] = ['claims.jsonl', 'papers.jsonl', 'linked.jsonl', 'linked.csv'].map((name) => path.join(folder, name)) as [string, string, string, string];
    const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
    await writeFile(input, lines(claims));
    await writeFile(file, lines(papers ?? []));
    await runCompare({ inputs: [input], papers: papers && file, by: 'paper', to: 'jsonl', output, errors, escapeFormulas: true, datapackage: false, strict: false, quiet: true });
    const rows = (await readFile(output, 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as { link: unknown });
    return { links: rows.map(({ link }) => link), errors: await readFile(errors, 'utf8') };
  }

  test('without them there is no address', async () => {
    expect((await linkWith(undefined)).links).toEqual([null]);
  });

  test('give the address', async () => {
    expect((await linkWith([{ ...PAPER, id: 'p-0', url: 'https://example.org/p-0' }, PAPER])).links).toEqual(['https://example.org/p-1']);
  });

  test('of one id are told apart by title', async () => {
    const claims = [CLAIM, { ...CLAIM, claim_id: 'd', title: 'Bitterns' }];
    const papers = [{ ...PAPER, title: 'Bitterns', url: 'https://example.org/bitterns' }, PAPER];
    expect((await linkWith(papers, claims)).links.sort()).toEqual(['https://example.org/bitterns', 'https://example.org/p-1']);
  });

  test('of other claims are said to be', async () => {
    expect((await linkWith([{ ...PAPER, id: 'q' }])).errors).toContain('no-paper-matched');
  });
});
