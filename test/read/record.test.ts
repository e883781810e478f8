import { describe, expect, test } from '@jest/globals';
import { contentId, emitRecord } from '../../pipeline/read/record.js';
import { MAX_TEXT_LENGTH, type ReadResult } from '../../pipeline/read/result.js';
import type { Paper } from '../../pipeline/types.js';

function read(value: unknown): ReadResult[] {
  const results: ReadResult[] = [];
  emitRecord(value, { file: 'f', line: 3 }, (result) => results.push(result));
  return results;
}

const PAPERS: [name: string, record: unknown, paper: Partial<Paper>][] = [
  ['all keys', { id: 'p1', title: 'T', abstract: 'A', year: 2021, date: '2020-01-02', url: 'u:1', more: [1] },
    { id: 'p1', title: 'T', abstract: 'A', year: 2021, date: '2020-01-02', url: 'u:1', origin: { file: 'f', line: 3 } }],
  ['only a title', { id: 'p', title: 'T' }, { title: 'T', abstract: '', year: null, date: null, url: null }],
  ['only an abstract', { id: 'p', abstract: ' A ' }, { title: '', abstract: ' A ' }],
  ['null is absent', { id: null, title: 'T', abstract: null, year: null, date: null, url: null }, { id: contentId('T', '') }],
  ['id as a number', { id: 17, title: 'T' }, { id: '17' }],
  ['id zero', { id: 0, title: 'T' }, { id: '0' }],
  ['blank id', { id: ' ', title: 'T', abstract: 'A' }, { id: contentId('T', 'A') }],
  ['year from the date', { title: 'T', date: '1998-03-04' }, { year: 1998 }],
  ['no year in another date', { title: 'T', date: '4 March 98' }, { year: null, date: '4 March 98' }],
  ['year as text', { title: 'T', year: ' 2004 ' }, { year: 2004 }],
  ['the longest abstract', { title: 'T', abstract: 'x'.repeat(MAX_TEXT_LENGTH) }, { title: 'T' }],
  ['blank year', { title: 'T', year: '' }, { year: null }],
];

const REFUSED: [name: string, record: unknown, code: string, word: string][] = [
  ['a list', ['T'], 'not-an-object', 'a list'],
  ['null', null, 'not-an-object', 'null'],
  ['a string', 'T', 'not-an-object', 'the string "T"'],
  ['nothing in it', { id: 'p', year: 2000 }, 'empty-record', 'neither'],
  ['blank texts', { title: ' ', abstract: '\n' }, 'empty-record', 'neither'],
  ['title of a wrong type', { title: ['T'], abstract: 'A' }, 'wrong-type', '"title" is a list'],
  ['abstract of a wrong type', { title: 'T', abstract: 5 }, 'wrong-type', '"abstract" is the number 5'],
  ['a title without an end', { title: 'x'.repeat(MAX_TEXT_LENGTH + 1) }, 'text-too-long', '"title" has'],
  ['an abstract without an end', { title: 'T', abstract: 'x'.repeat(MAX_TEXT_LENGTH + 1) }, 'text-too-long', '"abstract" has'],
  ['id of a wrong type', { id: {}, title: 'T' }, 'wrong-type', '"id" is an object'],
];

const WARNED: [name: string, record: object, code: string, word: string][] = [
  ['year of a wrong type', { title: 'T', year: true }, 'wrong-type', '"year" is true'],
  ['year that is none', { title: 'T', year: 'soon' }, 'wrong-type', '"year" is the string "soon"'],
  ['url of a wrong type', { title: 'T', url: 5 }, 'wrong-type', '"url"'],
  ['date of a wrong type', { title: 'T', date: 2020 }, 'wrong-type', '"date"'],
  ['id that lost digits', { title: 'T', id: 2301.1 }, 'imprecise-id', '2301.1'],
];

describe('record', () => {
  test.each(PAPERS)('%s', (_, record, paper) => {
    expect(read(record)).toEqual([{ paper: expect.objectContaining(paper) }]);
  });

  test.each(REFUSED)('refuses %s', (_, record, code, word) => {
    expect(read(record)).toEqual([{ diagnostic: expect.objectContaining({ code, severity: 'error', file: 'f', line: 3, message: expect.stringContaining(word) }) }]);
  });

  test.each(WARNED)('keeps the paper: %s', (_, record, code, word) => {
    expect(read(record)).toEqual(expect.arrayContaining([
      { diagnostic: expect.objectContaining({ code, severity: 'warning', message: expect.stringContaining(word) }) },
      { paper: expect.objectContaining({ title: 'T' }) },
    ]));
  });

  test('a record with several faults is refused once, under its id', () => {
    expect(read({ id: 'p', title: 1, abstract: 2 })).toEqual([{ diagnostic: expect.objectContaining({ code: 'wrong-type', paper_id: 'p' }) }]);
  });

  test('a content id never changes', () => {
    expect(contentId('A title', 'An abstract.')).toBe('sha256:7c3858fb4d99');
    expect(contentId('ab', 'c')).not.toBe(contentId('a', 'bc'));
  });
});
