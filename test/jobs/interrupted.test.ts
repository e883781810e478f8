/** A run that does not come to its end leaves no half table under the final name, however it ends. */
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { extract, manyRecords, newFolder, start } from './cli.js';

const ENDS: [signal: NodeJS.Signals, code: number | null, trace: boolean][] = [
  ['SIGINT', 130, false],
  ['SIGTERM', 143, false],
  // Nothing can be tidied up after this one, but what is left has another name.
  ['SIGKILL', null, true],
];

const CASES = ENDS.flatMap(([signal, code, trace]) => [1, 2].map((jobs) => [signal, jobs, code, trace] as const));

describe('an interrupted run', () => {
  test.each(CASES)('%s with %i jobs', async (signal, jobs, code, trace) => {
    const folder = newFolder();
    const target = path.join(folder, 'claims.csv');
    fs.writeFileSync(target, 'the table of yesterday\n');
    const child = start(['--from', 'jsonl', '--jobs', String(jobs), '-o', target]);
    const ended = once(child, 'close');
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${manyRecords(800).join('\n')}\n`);
    const temporary = (): string[] => fs.readdirSync(folder).filter((name) => name !== 'claims.csv');
    // The input stays open, so the run cannot end by itself; wait until it has written part of the table.
    while (!temporary().some((name) => fs.statSync(path.join(folder, name)).size > 10_000)) await sleep(20);
    child.kill(signal);
    const [status] = await ended as [number | null];
    expect(status).toBe(code);
    expect(fs.readFileSync(target, 'utf8')).toBe('the table of yesterday\n');
    expect(temporary()).toHaveLength(trace ? 1 : 0);

    // It can be started again, whatever was left.
    expect(extract(['-q', '-o', target], `${manyRecords(3).join('\n')}\n`).status).toBe(0);
    expect(fs.readFileSync(target, 'utf8')).toMatch(/^claim_id,/);
  }, 60_000);

  test('ends quietly when the reader of the table goes, although the input does not end', async () => {
    const child = start(['--from', 'jsonl', '--jobs', '2', '-q']);
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => { stderr += text; });
    child.stdin.on('error', () => undefined);
    const ended = once(child, 'close');
    child.stdout.once('data', () => child.stdout.destroy());
    for (let n = 0; n < 20 && child.exitCode === null; n++) {
      child.stdin.write(`${manyRecords(200).join('\n')}\n`);
      await sleep(50);
    }
    expect(await ended).toEqual([0, null]);
    expect(stderr).toBe('');
  }, 60_000);
});
