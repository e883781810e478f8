/**
 * Golden folders: what each table command writes for claims.jsonl and for the sample, whole files compared.
 * UPDATE_GOLDEN=1 rewrites them; review the diff.
 */
import { mkdtemp, readdir, readFile, rm, mkdir, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCompare, type CompareRun } from '../../pipeline/cli/run-compare.js';
import { runLeaderboard, type LeaderboardRun } from '../../pipeline/cli/run-leaderboard.js';

/** Relative, because diagnostics name files as they were given. */
const HERE = path.join('test', 'tables');
const BASE = { inputs: [path.join(HERE, 'claims.jsonl')], to: 'csv', escapeFormulas: true, datapackage: false, strict: false, quiet: true } as const;

/** The project's own sample, through the engine. */
const SAMPLE = { inputs: [path.join('test', 'sample', 'papers.jsonl')] };

const compare = (folder: string, run: Partial<CompareRun>) => runCompare({ ...BASE, by: 'paper', output: path.join(folder, 'comparison.csv'), ...run });
const leaderboard = (folder: string, run: Partial<LeaderboardRun>) => runLeaderboard({ ...BASE, output: path.join(folder, 'leaderboards.csv'), ...run });

const CASES: Readonly<Record<string, (folder: string) => Promise<number>>> = {
  'compare': (folder) => compare(folder, { evidence: path.join(folder, 'evidence.csv'), datapackage: true }),
  'compare-by-subject': (folder) => compare(folder, { by: 'subject' }),
  'compare-columns-md': (folder) => compare(folder, { columns: ['paper_id', 'speedup', 'score', 'score_dataset'], to: 'md', output: path.join(folder, 'comparison.md') }),
  'leaderboard': (folder) => leaderboard(folder, { conflicts: path.join(folder, 'conflicts.csv'), datapackage: true }),
  'leaderboard-folder': (folder) => leaderboard(folder, { folder, output: undefined, minRows: 2, datapackage: true }),
  'leaderboard-top-md': (folder) => leaderboard(folder, { datasets: ['ImageNet'], top: 2, to: 'md', output: path.join(folder, 'leaderboards.md') }),
  'leaderboard-corrected': (folder) => leaderboard(folder, { corrections: path.join(HERE, 'corrections.json'), errors: path.join(folder, 'errors.csv') }),
  'leaderboard-pareto': (folder) => leaderboard(folder, { pareto: [{ name: 'top-1 accuracy', higherIsBetter: true }, { name: 'parameters', higherIsBetter: false }], output: path.join(folder, 'pareto.csv') }),
  'leaderboard-german': (folder) => leaderboard(folder, { datasets: ['PG-19'], spreadsheet: { delimiter: ';', decimal: ',' }, datapackage: true }),
  'sample-compare': (folder) => compare(folder, { ...SAMPLE, evidence: path.join(folder, 'evidence.csv'), datapackage: true }),
  'sample-leaderboard': (folder) => leaderboard(folder, { ...SAMPLE, conflicts: path.join(folder, 'conflicts.csv'), datapackage: true }),
  'sample-compare-by-subject-md': (folder) => compare(folder, { ...SAMPLE, by: 'subject', columns: ['subject', 'score', 'score_metric', 'score_dataset', 'speedup', 'parameters'], to: 'md', output: path.join(folder, 'comparison.md') }),
  'sample-leaderboard-folder': (folder) => leaderboard(folder, { ...SAMPLE, folder, output: undefined, datapackage: true }),
  'sample-leaderboard-md': (folder) => leaderboard(folder, { ...SAMPLE, datasets: ['ImageNet', 'SCROLLS'], to: 'md', output: path.join(folder, 'leaderboards.md') }),
  'sample-pareto': (folder) => leaderboard(folder, { ...SAMPLE, pareto: [{ name: 'pass@1', higherIsBetter: true }, { name: 'parameters', higherIsBetter: false }], output: path.join(folder, 'pareto.csv'), datapackage: true }),
  'sample-exports': (folder) => leaderboard(folder, { ...SAMPLE, pwc: path.join(folder, 'evaluation-tables.json'), evalResults: path.join(folder, 'eval-results'), config: path.join(HERE, 'sample.config.json'), output: path.join(folder, 'leaderboards.jsonl'), to: 'jsonl' }),
  'exports': (folder) => leaderboard(folder, { pwc: path.join(folder, 'evaluation-tables.json'), evalResults: path.join(folder, 'eval-results'), config: path.join(HERE, 'claimsheet.config.json'), output: path.join(folder, 'leaderboards.jsonl'), to: 'jsonl' }),
};

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!]));
}

let scratch = '';
beforeAll(async () => { scratch = await mkdtemp(path.join(tmpdir(), 'claimsheet-')); });
afterAll(() => rm(scratch, { recursive: true }));

test.each(Object.keys(CASES))('%s', async (name) => {
  const folder = path.join(scratch, name);
  const golden = path.join(HERE, 'golden', name);
  await mkdir(folder);
  expect(await CASES[name]!(folder)).toBe(0);
  if (process.env.UPDATE_GOLDEN === '1') {
    await rm(golden, { recursive: true, force: true });
    await cp(folder, golden, { recursive: true });
  }
  expect(await filesOf(folder)).toEqual(await filesOf(golden));
});

test('every golden folder is made by a test', async () => {
  expect((await readdir(path.join(HERE, 'golden'))).sort()).toEqual(Object.keys(CASES).sort());
});

test('a folder with leaderboards of an earlier run says so, and keeps them', async () => {
  const folder = path.join(scratch, 'stale');
  const errors = path.join(scratch, 'stale.csv');
  const run = (given: Partial<LeaderboardRun>) => leaderboard(folder, { folder, output: undefined, minRows: 2, errors, ...given });
  await run({});
  expect(await readFile(errors, 'utf8')).not.toContain('stale-leaderboard');
  await run({ datasets: ['GSM8K'] });
  expect(await readFile(errors, 'utf8')).toContain('imagenet--top-1-accuracy--percent.csv is no leaderboard of this run');
  expect(Object.keys(await filesOf(folder))).toContain('imagenet--top-1-accuracy--percent.csv');
});

test('a correction of a claim that is not chosen has its match all the same', async () => {
  const folder = path.join(scratch, 'chosen');
  await mkdir(folder);
  const errors = path.join(folder, 'errors.csv');
  await leaderboard(folder, { corrections: path.join(HERE, 'corrections.json'), minConfidence: 1, errors });
  const unmatched = async (file: string) => (await readFile(file, 'utf8')).split('\n').filter((line) => line.startsWith('unmatched-correction'));
  expect(await unmatched(errors)).toHaveLength(1);
  expect(await unmatched(errors)).toEqual(await unmatched(path.join(HERE, 'golden', 'leaderboard-corrected', 'errors.csv')));
});
