import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadSchema } from '../../schemas/load.js';
import { ended, folder, record, run, start } from './help.js';

type Row = Record<string, string>;

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true });

/** A folder with these files. */
function holding(files: Record<string, string>): string {
  const cwd = folder();
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(cwd, name), content);
  return cwd;
}

const read = (cwd: string, name: string): string => fs.readFileSync(path.join(cwd, name), 'utf8');

const BROKEN = `${record('a')}{"id": broken\n${record('b')}{"id":"c"}\n${record('d')}`;

describe('the table', () => {
  const cwd = holding({ 'papers.jsonl': record('a') + record('b') });

  test('is CSV on stdout, with the count on stderr', async () => {
    const { code, stdout, stderr } = await run(['extract', 'papers.jsonl'], cwd);
    expect(code).toBe(0);
    expect(rowsOf(stdout).map(({ paper_id, quote, kind }) => [paper_id, quote, kind])).toEqual([['a', '3x', 'speedup'], ['b', '3x', 'speedup']]);
    expect(stderr).toBe('2 papers, 2 claims, 0 diagnostics\n');
  });

  test.each([['-'], []])('comes from stdin with %p as input', async (...inputs) => {
    const { code, stdout } = await run(['extract', ...inputs, '-q'], cwd, { stdin: record('s') });
    expect(code).toBe(0);
    expect(rowsOf(stdout)).toHaveLength(1);
  });

  test('comes from files and stdin in the order that they are named in', async () => {
    const { stdout } = await run(['extract', '-', 'papers.jsonl', '-q'], cwd, { stdin: record('s') });
    expect(rowsOf(stdout).map(({ paper_id }) => paper_id)).toEqual(['s', 'a', 'b']);
  });

  test.each([
    ['--to jsonl', (text: string) => text.split('\n').length === 3 && JSON.parse(text.split('\n')[0]!).quote === '3x'],
    ['--to json', (text: string) => JSON.parse(text).length === 2],
    ['--to tsv', (text: string) => text.startsWith('claim_id\tpaper_id\t')],
    ['--to md', (text: string) => text.startsWith('| paper')],
    ['--kind score', (text: string) => rowsOf(text).length === 0],
    ['--kind speedup,score', (text: string) => rowsOf(text).length === 2],
    ['--kind score --kind speedup', (text: string) => rowsOf(text).length === 2],
    ['--role background', (text: string) => rowsOf(text).length === 0],
    ['--min-confidence 0', (text: string) => rowsOf(text).length === 2],
  ])('obeys %s', async (options, holds) => {
    const { code, stdout } = await run(['extract', 'papers.jsonl', '-q', ...options.split(' ')], cwd);
    expect(code).toBe(0);
    expect(holds(stdout)).toBe(true);
  });

  test('guards against formulas unless told not to', async () => {
    const stdin = record('=a');
    expect(rowsOf((await run(['extract', '-q'], cwd, { stdin })).stdout)[0]!.paper_id).toBe("'=a");
    expect(rowsOf((await run(['extract', '-q', '--no-escape-formulas'], cwd, { stdin })).stdout)[0]!.paper_id).toBe('=a');
  });

  test('goes whole into a file, in the format that its name says', async () => {
    const { code, stdout } = await run(['extract', 'papers.jsonl', '-o', 'claims.jsonl', '-q'], cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(read(cwd, 'claims.jsonl').split('\n')[1]!)).toMatchObject({ paper_id: 'b' });
    expect(fs.readdirSync(cwd).sort()).toEqual(['claims.jsonl', 'papers.jsonl']);
  });
});

describe('broken records', () => {
  const cwd = holding({ 'papers.jsonl': BROKEN });

  test.each([[[], 0], [['--strict'], 1]] as const)('cost only themselves, with %p', async (options, code) => {
    const result = await run(['extract', 'papers.jsonl', ...options], cwd);
    expect(result.code).toBe(code);
    expect(rowsOf(result.stdout).map(({ paper_id }) => paper_id)).toEqual(['a', 'b', 'd']);
    expect(result.stderr).toMatch(/^papers\.jsonl:2: error: .+ \[invalid-json\]\n {4}\S/);
    expect(result.stderr).toMatch(/papers\.jsonl:4: error: .+ \[empty-record\]\n/);
    expect(result.stderr).toMatch(/3 papers, 3 claims, 2 diagnostics\n$/);
  });

  test('are listed and counted where that is asked for', async () => {
    const { stderr } = await run(['extract', 'papers.jsonl', '-q', '--errors', 'errors.csv', '--summary', 'summary.json', '--set-aside', 'rest.csv'], cwd);
    expect(stderr).toBe('');
    expect(rowsOf(read(cwd, 'errors.csv')).map(({ code, severity, file, line, paper_id }) => [code, severity, file, line, paper_id])).toEqual([
      ['invalid-json', 'error', 'papers.jsonl', '2', ''],
      ['empty-record', 'error', 'papers.jsonl', '4', 'c'],
    ]);
    const summary: unknown = JSON.parse(read(cwd, 'summary.json'));
    expect(new Ajv2020({ allowUnionTypes: true }).validate(loadSchema('summary'), summary)).toBe(true);
    expect(summary).toMatchObject({ papers: 3, claims: 3, claims_by_kind: { speedup: 3, score: 0 }, diagnostics: 2, diagnostics_by_code: { 'empty-record': 1, 'invalid-json': 1 } });
    expect(read(cwd, 'rest.csv')).toMatch(/^paper_id,field,start,end,quote,reason,sentence\n/);
  });

  test('are answered by a line of their own with --per-paper', async () => {
    const { stdout } = await run(['extract', 'papers.jsonl', '-q', '--per-paper'], cwd);
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { paper_id: string; claims: unknown[]; diagnostics: { code: string }[] });
    expect(lines.map(({ paper_id, claims, diagnostics }) => [paper_id, claims.length, diagnostics.map(({ code }) => code)])).toEqual([
      ['a', 1, []], [null, 0, ['invalid-json']], ['b', 1, []], ['c', 0, ['empty-record']], ['d', 1, []],
    ]);
  });

  test('a warning stands on the line of its record', async () => {
    const { stdout } = await run(['extract', '-q', '--per-paper'], cwd, { stdin: record('a') + record('a') + record('b') });
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { diagnostics: { code: string }[] });
    expect(lines.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([[], ['duplicate-id'], []]);
  });
});

describe('inputs that cannot be read', () => {
  const cwd = holding({ 'papers.jsonl': record('a'), 'empty.jsonl': '', 'picture.jsonl': '\u0000\u0001\u0002' });

  test.each([
    ['gone.jsonl', 2, 'no such file'],
    ['picture.jsonl', 2, 'not text'],
    ['empty.jsonl', 0, 'is empty'],
  ])('%s: exit %d, the others are written', async (name, code, says) => {
    const result = await run(['extract', name, 'papers.jsonl', '--strict'].slice(0, code === 0 ? 3 : 4), cwd);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(`${name}: error: `);
    expect(result.stderr).toContain(says);
    expect(rowsOf(result.stdout)).toHaveLength(1);
  });
});

describe('an end before the end', () => {
  const many = Array.from({ length: 3000 }, (_, n) => record(`p${n}`)).join('');

  test('a reader that goes away ends the run quietly', async () => {
    const cwd = holding({ 'papers.jsonl': many });
    const child = start(['extract', 'papers.jsonl', '-q'], cwd);
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => { stderr += text.toString(); });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s leaves the old table and no other', async (signal, code) => {
    const cwd = holding({ 'claims.csv': 'as it was' });
    const child = start(['extract', '-o', 'claims.csv', '-q'], cwd);
    child.stdin.write(record('a'));
    while (fs.readdirSync(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect((await ended(child)).code).toBe(code);
    expect(read(cwd, 'claims.csv')).toBe('as it was');
    expect(fs.readdirSync(cwd)).toEqual(['claims.csv']);
  });

  test('a filter answers each record as it comes', async () => {
    const child = start(['extract', '--per-paper', '-q'], folder());
    const answer = (): Promise<string> => new Promise((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString())));
    for (const id of ['a', 'b']) {
      const answered = answer();
      child.stdin.write(record(id));
      expect(JSON.parse(await answered)).toMatchObject({ paper_id: id });
    }
    child.stdin.end();
    expect((await ended(child)).code).toBe(0);
  });
});

describe('colours', () => {
  const cwd = holding({ 'papers.jsonl': BROKEN });

  test.each<[env: NodeJS.ProcessEnv, coloured: boolean]>([
    [{}, false], [{ FORCE_COLOR: '1' }, true], [{ FORCE_COLOR: '0' }, false], [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false], [{ CI: '1' }, false],
  ])('with %p: %p', async (env, coloured) => {
    const { stderr } = await run(['extract', 'papers.jsonl'], cwd, { env });
    expect(stderr.includes('\u001B[')).toBe(coloured);
  });
});

// A pipe of the test's own: a fault here would replace what is written to, and the tests may run as root.
test('writing to a pipe does not replace it', async () => {
  const cwd = folder();
  const pipe = path.join(cwd, 'pipe');
  execFileSync('mkfifo', [pipe]);
  // Open for both, so that neither end waits for the other.
  const end = fs.openSync(pipe, 'r+');
  const { code } = await run(['extract', '-q', '-o', 'pipe'], cwd, { stdin: record('a') });
  const stillPipe = fs.statSync(pipe).isFIFO();
  expect({ code, stillPipe }).toEqual({ code: 0, stillPipe: true });
  const arrived = Buffer.alloc(64 * 1024);
  expect(rowsOf(arrived.toString('utf8', 0, fs.readSync(end, arrived)))).toHaveLength(1);
  fs.closeSync(end);
});

test('a link to a table stays a link', async () => {
  const cwd = holding({ 'real.csv': 'old' });
  fs.symlinkSync('real.csv', path.join(cwd, 'link.csv'));
  await run(['extract', '-q', '-o', 'link.csv'], cwd, { stdin: record('a') });
  expect(fs.lstatSync(path.join(cwd, 'link.csv')).isSymbolicLink()).toBe(true);
  expect(rowsOf(read(cwd, 'real.csv'))).toHaveLength(1);
});
