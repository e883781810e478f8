/** The built program on several threads: the same bytes for every number of them. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extract, manyRecords, newFolder } from './cli.js';

const folder = newFolder();
const input = path.join(folder, 'many.jsonl');
fs.writeFileSync(input, `${manyRecords(600).join('\n')}\n`);

/** Everything that a run with `args` writes. */
function written(name: string, args: readonly string[]): Record<string, string> {
  const at = (ending: string): string => path.join(folder, `${name}.${ending}`);
  const { status, stderr } = extract([input, '-o', at('csv'), '--errors', at('errors'), '--set-aside', at('aside'), '--summary', at('json'), ...args]);
  expect(status).toBe(0);
  const files = Object.fromEntries(['csv', 'errors', 'aside', 'json'].map((ending) => [ending, fs.readFileSync(at(ending), 'utf8')]));
  return { ...files, stderr };
}

describe('--jobs', () => {
  test('every number of threads writes the same bytes, in tables, reports and on stderr', () => {
    const one = written('one', ['--jobs', '1']);
    expect(one.csv!.split('\n').length).toBeGreaterThan(600);
    expect(one.errors!.split('\n').length).toBeGreaterThan(12);
    expect(JSON.parse(one.json!)).toMatchObject({ papers: 588, diagnostics: 12 });
    expect(written('two', ['--jobs', '2'])).toEqual(one);
    expect(written('three', ['-j', '3'])).toEqual(one);
  }, 120_000);

  test('threads get the options', () => {
    const options = ['--kind', 'score', '--role', 'result', '--min-confidence', '0.5'];
    expect(written('few-2', ['--jobs', '2', ...options])).toEqual(written('few-1', ['--jobs', '1', ...options]));
  }, 60_000);

  test.each(['0', '-2', 'two', '1.5', ''])('refuses "%s"', (jobs) => {
    const { status, stderr, stdout } = extract(['--jobs', jobs, input]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--jobs');
  });
});

describe('--shard', () => {
  const lines = (args: readonly string[]): string[] => {
    const { status, stdout } = extract([input, '-q', '--per-paper', ...args]);
    expect(status).toBe(0);
    return stdout.split('\n').slice(0, -1);
  };

  test('takes every n-th record as it is', () => {
    const all = lines([]);
    expect(all).toHaveLength(600);
    for (const index of [1, 2]) {
      expect(lines(['--shard', `${index}/2`, '--jobs', String(index)])).toEqual(all.filter((_, n) => n % 2 === index - 1));
    }
  }, 120_000);

  test.each(['3/2', '0/2', '2', 'a/b'])('refuses "%s"', (shard) => {
    const { status, stderr } = extract(['--shard', shard, input]);
    expect(status).toBe(2);
    expect(stderr).toContain('--shard');
  });
});
