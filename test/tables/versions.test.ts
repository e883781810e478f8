/** What a run makes of two versions of one paper where none of the newer one's claims is left. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
