import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readPapers, UNREAD_INPUT_CODES } from '../../pipeline/read/index.js';
import { file, readAll } from './help.js';

const jsonl = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `${JSON.stringify({ id: `p${from + n}`, title: `Ferry number ${from + n}` })}\n`).join('');

const good = (): string => file(jsonl(0, 2));

/** Text that gzip cannot shorten much, so that a cut archive has whole chunks before the cut. */
function noise(records: number): string {
  let seed = 7;
  return Array.from({ length: records }, (_, n) => {
    const words = Array.from({ length: 40 }, () => (seed = (seed * 48271) % 2147483647).toString(36));
    return `${JSON.stringify({ id: `n${n}`, title: words.join(' ') })}\n`;
  }).join('');
}

type Case = [name: string, input: () => string, code: string];

const REFUSED: Case[] = [
  ['a missing file', () => path.join(os.tmpdir(), 'claimsheet-no-such-file'), 'unreadable-input'],
  ['a directory', () => os.tmpdir(), 'unreadable-input'],
  ['an empty file', () => file(''), 'empty-input'],
  ['a blank file', () => file(' \n\n'), 'empty-input'],
  ['an empty archive', () => file(zlib.gzipSync('')), 'empty-input'],
  ['binary', () => file(Uint8Array.from([1, 0, 2, 3])), 'binary-input'],
  ['an archive of binary', () => file(zlib.gzipSync(Buffer.from([1, 0, 2, 3]))), 'binary-input'],
  ['no known format', () => file('hello\n'), 'unknown-format'],
  ['a table without the columns', () => file('name,score\na,1\n'), 'missing-columns'],
];

describe('inputs that are not read', () => {
  test.each(REFUSED)('%s', async (_, input, code) => {
    const name = input();
    const got = await readAll([good(), name, file(jsonl(2, 4))]);
    expect(got.papers.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(got.diagnostics).toEqual([expect.objectContaining({ code, severity: 'error', file: name, message: expect.any(String), mend: expect.stringMatching(/\.$/) })]);
    expect(UNREAD_INPUT_CODES.has(code)).toBe(code !== 'empty-input');
  });

  const unreadable = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
  unreadable('no permission', async () => {
    const name = good();
    fs.chmodSync(name, 0);
    expect((await readAll([name])).codes).toEqual(['unreadable-input@null']);
  });

  test('an unknown format says how to force one', async () => {
    expect((await readAll([file('hello\n')])).diagnostics[0]?.mend).toContain('--from listing|jsonl|json|csv|tsv');
    expect((await readAll([file('hello\n')], { from: 'listing' })).papers.map(({ title }) => title)).toEqual(['hello']);
  });
});

describe('encodings and archives', () => {
  const text = 'id,title\n1,Fähre 数\n';
  const CASES: [name: string, content: Uint8Array][] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['gzip', zlib.gzipSync(text)],
    ['gzip in two members', Buffer.concat([zlib.gzipSync(text.slice(0, 5)), zlib.gzipSync(text.slice(5))])],
  ];

  test.each(CASES)('%s', async (_, content) => {
    const got = await readAll([file(content)]);
    expect(got.papers).toEqual([expect.objectContaining({ id: '1', title: 'Fähre 数', origin: expect.objectContaining({ line: 2 }) })]);
    expect(got.codes).toEqual([]);
  });

  test('a cut archive gives what stood before the cut', async () => {
    const packed = zlib.gzipSync(noise(2000));
    const got = await readAll([file(packed.subarray(0, packed.length >> 1))]);
    expect(got.codes).toEqual(['broken-gzip@null']);
    expect(got.papers.length).toBeGreaterThan(900);
    expect(got.papers.at(-1)?.title.split(' ').length).toBe(40);
  });
});

describe('stdin', () => {
  test('is read in its place', async () => {
    const stdin = Readable.from([Buffer.from(jsonl(5, 6)), jsonl(6, 7)]);
    const got = await readAll([good(), '-', good()], { stdin });
    expect(got.papers.map(({ id, origin }) => `${id}@${origin?.file === '-'}`)).toEqual(['p0@false', 'p1@false', 'p5@true', 'p6@true', 'p0@false', 'p1@false']);
  });

  test('named twice is read once', async () => {
    const got = await readAll(['-', '-'], { stdin: Readable.from([jsonl(0, 1)]) });
    expect(got.papers.length).toBe(1);
    expect(got.codes).toEqual(['unreadable-input@null']);
  });

  test('that fails gives what it had', async () => {
    const stdin = Readable.from((async function* () {
      yield jsonl(0, 3);
      yield '{"id": 9, "ti';
      throw new Error('the pipe burst');
    })());
    const got = await readAll(['-'], { stdin });
    expect(got.papers.length).toBe(3);
    expect(got.diagnostics).toEqual([expect.objectContaining({ code: 'unreadable-input', message: expect.stringContaining('the pipe burst') })]);
  });
});

test('ending early closes the input', async () => {
  const stdin = Readable.from(Array.from({ length: 100 }, (_, n) => jsonl(n * 1000, n * 1000 + 1000)));
  for await (const result of readPapers(['-'], { stdin })) {
    expect('paper' in result).toBe(true);
    break;
  }
  expect(stdin.destroyed).toBe(true);
});

test('an endless array is read as it comes', async () => {
  let given = 0;
  const stdin = Readable.from((function* () {
    yield '[';
    for (;;) yield `${JSON.stringify({ id: given++, title: 'Ferry '.repeat(100) })},\n`;
  })());
  let papers = 0;
  for await (const result of readPapers(['-'], { stdin })) {
    if ('paper' in result && ++papers === 500) break;
  }
  expect(papers).toBe(500);
  expect(given).toBeLessThan(1000);
});

describe('a line of 50 MB', () => {
  const long = 'x'.repeat(50_000_000);

  test('is a record like any other where its texts are short', async () => {
    const got = await readAll([file(`${jsonl(0, 1)}{"id":"long","title":"Long","pdf":"${long}"}\n${jsonl(1, 2)}`)]);
    expect(got.papers.map(({ id }) => id)).toEqual(['p0', 'long', 'p1']);
    expect(got.codes).toEqual([]);
  });

  test('costs its own record where its abstract is that long', async () => {
    const got = await readAll([file(`${jsonl(0, 1)}{"id":"long","title":"Long","abstract":"${long}"}\n${jsonl(1, 2)}`)]);
    expect(got.papers.map(({ id }) => id)).toEqual(['p0', 'p1']);
    expect(got.codes).toEqual(['text-too-long@2']);
  });
});

test('an id that comes again is told once per repeat, and kept', async () => {
  const got = await readAll([good(), good()]);
  expect(got.papers.length).toBe(4);
  expect(got.diagnostics.map(({ code, severity, paper_id, line }) => [code, severity, paper_id, line])).toEqual([
    ['duplicate-id', 'warning', 'p0', 1],
    ['duplicate-id', 'warning', 'p1', 2],
  ]);
});
