import { expect, test } from '@jest/globals';
import { binaryKind, detectFormat, foreignKind, type InputFormat } from '../../pipeline/read/detect.js';

const prose = 'A ferry is drawn by one rope, and it takes nine minutes. '.repeat(8);

const CASES: [content: string, format: InputFormat | null][] = [
  ['{"title": "a"}\n{"title": "b"}\n', 'jsonl'],
  ['{"title": "a"}', 'jsonl'],
  [`{"title": "${'x'.repeat(3000)}`, 'jsonl'],
  ['{"title": "a"\n{"title": "b"}\n', 'jsonl'],
  ['oops\n{"title": "b"}\n', 'jsonl'],
  ['{\n  "title": "a"\n}\n', 'json'],
  ['{ "title": "a",\n  "abstract": "b" }\n', 'json'],
  ['[{"title": "a, b; c"}]', 'json'],
  ['\n [\n  {\n', 'json'],
  ['[]', 'json'],
  ['[null, {"title": "a"}]', 'json'],
  ['id,title,abstract\n1,a,b\n', 'csv'],
  ['"Key";"Title";"Abstract Note"\n', 'csv'],
  ['title\na\n', 'csv'],
  ['id\ttitle\tabstract\n', 'tsv'],
  ['name,score\na,1\n', 'csv'],
  [`Ropes, Ferries, and Time\n${prose}\n`, 'listing'],
  [`Get ferries in your inbox!\nSubscribe4Ropes\n${prose}\n`, 'listing'],
  [`[Reply] Ropes and Ferries\n${prose}\n`, 'listing'],
  [`<?xml version="1.0"?>\n<a>${prose}</a>`, null],
  [`@article{a,\n abstract = {${prose}}\n}`, null],
  [`TY  - JOUR\nAB  - ${prose}\n`, null],
  ['hello world\n', null],
  ['hello, world\n', null],
  ['', null],
];

test.each(CASES)('%j is %s', (content, format) => {
  expect(detectFormat(content)).toBe(format);
});

test.each([['<!DOCTYPE html><p>', 'HTML'], ['<a>', 'XML'], ['% x\n@misc{a,', 'BibTeX'], ['TY  - JOUR', 'RIS'], ['Ropes', null]])('%j is foreign: %s', (content, kind) => {
  expect(foreignKind(content)).toBe(kind);
});

test.each([['PK\x03\x04', 'a ZIP archive or a spreadsheet'], ['%PDF-1.7', 'a PDF file'], ['PAR1', 'a Parquet file'], ['ab\0c', 'binary data'], ['ab\tc', null]])('%j is binary: %s', (content, kind) => {
  expect(binaryKind(Buffer.from(content, 'latin1'))).toBe(kind);
});
