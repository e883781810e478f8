/**
 * The contract of `--to jsonl --per-paper`, which engines that pipe records through a process rely on:
 * one record in, one line out, in order, under the same id, at once, and nothing else on stdout.
 */
import { once } from 'node:events';
import readline from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { extract, manyRecords, SAMPLE, start } from './cli.js';

interface Line {
  paper_id: string | null;
  claims: { paper_id: string }[];
  diagnostics: { code: string; line: number }[];
}

const FILTER = ['--from', 'jsonl', '--to', 'jsonl', '--per-paper'];

const parsed = (stdout: string): Line[] => stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Line);

describe('the filter', () => {
  test.each([1, 2])('answers each record with one line, with %i jobs', (jobs) => {
    const records = manyRecords(400);
    const { status, stdout } = extract([...FILTER, '--jobs', String(jobs)], `${records.join('\n')}\n`);
    expect(status).toBe(0);
    const lines = parsed(stdout);
    expect(lines).toHaveLength(400);
    lines.forEach((line, n) => {
      expect(Object.keys(line)).toEqual(['paper_id', 'claims', 'diagnostics']);
      if (n % 50 === 49) {
        expect(line).toMatchObject({ claims: [], diagnostics: [{ line: n + 1 }] });
      } else {
        expect(line.paper_id).toBe((JSON.parse(records[n]!) as { id: string }).id);
        for (const claim of line.claims) expect(claim.paper_id).toBe(line.paper_id);
      }
    });
    expect(lines.some(({ claims }) => claims.length > 0)).toBe(true);
  }, 60_000);

  test('a refused record is answered under its id, where it has one', () => {
    const { stdout } = extract(FILTER, '{"id": "odd", "title": 5, "abstract": []}\n{"id": "cut", "tit');
    expect(parsed(stdout)).toEqual([
      { paper_id: 'odd', claims: [], diagnostics: [expect.objectContaining({ code: 'wrong-type', line: 1 })] },
      { paper_id: null, claims: [], diagnostics: [expect.objectContaining({ code: 'invalid-json', line: 2 })] },
    ]);
  });

  test('no record gives no line and is no failure: an engine may hand over an empty part', () => {
    expect(extract(FILTER)).toMatchObject({ status: 0, stdout: '' });
  });

  test('a last line without its line end is a record', () => {
    expect(parsed(extract(FILTER, `${SAMPLE[0]}\n${SAMPLE[1]}`).stdout)).toHaveLength(2);
  });

  test('no raw tab stands in a line, as Hadoop would take what is before it for a key', () => {
    const { stdout } = extract(FILTER, `${JSON.stringify({ id: 'a\tb', title: 'Loads\t3.5x faster than Slowpoke' })}\n`);
    expect(stdout).not.toContain('\t');
    expect(parsed(stdout)[0]!.paper_id).toBe('a\tb');
  });

  test.each([
    ['told the format', [...FILTER, '--jobs', '2']],
    ['left to find it', ['--per-paper', '--jobs', '1']],
  ])('answers before the next record comes, %s', async (_, args) => {
    const child = start([...args, '-q']);
    try {
      const answers = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      for (const record of SAMPLE.slice(0, 5)) {
        child.stdin.write(`${record}\n`);
        const { value } = await answers.next() as { value: string };
        expect((JSON.parse(value) as Line).paper_id).toBe((JSON.parse(record) as { id: string }).id);
      }
      const ended = once(child, 'close');
      child.stdin.end();
      expect(await ended).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  }, 30_000);

  test('answers before the next record comes, also when the threads do the work', async () => {
    const child = start([...FILTER, '--jobs', '2', '-q']);
    try {
      const answers = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const many = manyRecords(500);
      child.stdin.write(`${many.join('\n')}\n`);
      for (let n = 0; n < many.length; n++) await answers.next();
      for (const record of SAMPLE.slice(0, 5)) {
        child.stdin.write(`${record}\n`);
        const { value } = await answers.next() as { value: string };
        expect((JSON.parse(value) as Line).paper_id).toBe((JSON.parse(record) as { id: string }).id);
      }
    } finally {
      child.kill('SIGKILL');
    }
  }, 60_000);
});
