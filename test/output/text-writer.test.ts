import { setTimeout as wait } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { writeTable } from '../../output/formats.js';
import type { Column } from '../../output/table.js';
import { textWriter } from '../../output/text-writer.js';
import { Kept } from './help.js';

const layout = { head: '', render: (rows: readonly string[]) => rows.map((row) => `${row}\n`).join('') };

test('a row goes out as soon as the process waits, without more rows', async () => {
  const sink = new Kept();
  const writer = textWriter(sink, layout);
  await writer.add('one');
  await wait(20);
  expect(sink.text).toBe('one\n');
  await writer.add('two');
  await writer.end();
  expect(sink.text).toBe('one\ntwo\n');
});

test('rows that come at once go out together', async () => {
  const sink = new Kept();
  const writer = textWriter(sink, layout);
  for (let at = 0; at < 600; at++) await writer.add(String(at));
  await writer.end();
  expect(sink.text.split('\n')).toHaveLength(601);
  expect(sink.chunks.length).toBeLessThan(6);
});

test('rows are taken no faster than a slow sink takes them', async () => {
  const sink = new Kept(1, 1000);
  let taken = 0;
  let ahead = 0;
  const row = 'x'.repeat(99);
  const column: Column<number> = { name: 'n', meaning: '', type: 'string', brief: true, of: () => row };
  async function* rows(): AsyncGenerator<number> {
    for (; taken < 5000; taken++) {
      ahead = Math.max(ahead, taken - sink.length / 100);
      yield taken;
    }
  }
  await writeTable(rows(), 'csv', sink, { columns: [column] });
  expect(sink.text.trimEnd().split('\n')).toHaveLength(5001);
  // Two batches: one in the sink, one that fills up.
  expect(ahead).toBeLessThan(600);
});

function broken(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write failed'), { code })) });
}

test.each(['EPIPE', 'ENOSPC'])('%s ends the writing and the rows', async (code) => {
  let ended = false;
  async function* rows(): AsyncGenerator<number> {
    try {
      // Not endless: without back-pressure no error would ever come through.
      for (let at = 0; at < 50_000; at++) yield at;
    } finally {
      ended = true;
    }
  }
  const column: Column<number> = { name: 'n', meaning: '', type: 'number', brief: true, of: (row) => row };
  await expect(writeTable(rows(), 'csv', broken(code), { columns: [column] })).rejects.toMatchObject({ code });
  expect(ended).toBe(true);
});

test('what a layout throws comes out of the writer', async () => {
  const writer = textWriter(new Kept(), { head: '', render: () => { throw new Error('no such cell'); } });
  await writer.add('one');
  await wait(20);
  await expect(writer.end()).rejects.toThrow('no such cell');
});
