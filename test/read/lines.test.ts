import { describe, expect, test } from '@jest/globals';
import { LineSplitter, type Line } from '../../pipeline/read/lines.js';
import type { ReadResult } from '../../pipeline/read/result.js';

function split(content: string | Uint8Array, step: number, limit?: number): { lines: Line[]; codes: string[] } {
  const lines: Line[] = [];
  const codes: string[] = [];
  const emit = (result: ReadResult): void => {
    if ('diagnostic' in result) codes.push(`${result.diagnostic.code}@${result.diagnostic.line}`);
  };
  const splitter = new LineSplitter('f', emit, (line) => lines.push(line), limit);
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += step) splitter.feed(bytes.subarray(at, at + step));
  splitter.end('complete');
  return { lines, codes };
}

const TABLE: [name: string, content: string | Uint8Array, lines: string[], codes: string[]][] = [
  ['line ends of both kinds', 'a\nb\r\nc', ['1:a\n', '2:b\r\n', '3:c'], []],
  ['blank lines count', '\n\nx\n', ['1:\n', '2:\n', '3:x\n'], []],
  ['a lone carriage return stays', 'a\rb\n', ['1:a\rb\n'], []],
  ['letters of several bytes', 'naïve 数\n😀', ['1:naïve 数\n', '2:😀'], []],
  ['U+FFFD in the input is no fault', 'a\uFFFDb', ['1:a\uFFFDb'], []],
  ['one warning per bad line', Buffer.from([0x61, 0xff, 0xfe, 0x0a, 0x62, 0x0a, 0xc3]), ['1:a\uFFFD\uFFFD\n', '2:b\n', '3:\uFFFD'], ['invalid-utf-8@1', 'invalid-utf-8@3']],
  ['a long line is skipped and counted', `ab\n${'x'.repeat(40)}\ncd`, ['1:ab\n', '3:cd'], ['record-too-long@2']],
  ['a long last line', `ab\n${'x'.repeat(40)}`, ['1:ab\n'], ['record-too-long@2']],
];

describe.each([1, 3, 1000])('lines, %d bytes at a time', (step) => {
  test.each(TABLE)('%s', (_, content, lines, codes) => {
    const got = split(content, step, 32);
    expect(got.lines.map(({ number, text, eol }) => `${number}:${text}${eol}`)).toEqual(lines);
    expect(got.codes).toEqual(codes);
  });
});
