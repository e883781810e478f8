/** What the tests of the built program share: running it, and an input that is large enough for its threads. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const MAIN = path.resolve('dist/pipeline/cli/main.js');

/** A new empty folder, gone when the tests are. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-jobs-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** `claimsheet extract` with `args`, to its end. */
export function extract(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'extract', ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** `claimsheet extract` with `args`, still running. */
export function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, 'extract', ...args]);
}

export const SAMPLE: readonly string[] = fs.readFileSync('test/sample/papers.jsonl', 'utf8').trim().split('\n');

/** The sample over and over under new ids: `records` lines, of which every 50th is broken in one way or another. */
export function manyRecords(records: number): string[] {
  const broken = ['{"id": "cut", "title": "An abstract that', '{"id": "no-text"}', '{"id": "odd", "title": 5, "abstract": []}', '[1, 2]'];
  return Array.from({ length: records }, (_, n) => {
    if (n % 50 === 49) return broken[Math.floor(n / 50) % broken.length]!;
    const paper = JSON.parse(SAMPLE[n % SAMPLE.length]!) as { id: string };
    return JSON.stringify({ ...paper, id: `${paper.id}/${n}` });
  });
}
