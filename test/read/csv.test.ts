import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { RowBuilder } from '../../pipeline/read/csv-row.js';
import { csvReader } from '../../pipeline/read/csv.js';
import { feed, STEPS } from './help.js';

type Case = [name: string, content: string, papers: string[], codes: string[]];

const CASES: Case[] = [
  ['commas', 'id,title,abstract\n1,One,"A, b"\n', ['1@2|One|A, b'], []],
  ['semicolons', 'id;title;abstract\n1;One, two;A\n', ['1@2|One, two|A'], []],
  ['tabs', 'id\ttitle\tabstract\n1\tOne\tA\n', ['1@2|One|A'], []],
  ['Excel says the delimiter', 'sep=;\nid;title\n1;One\n', ['1@3|One|'], []],
  ['names without case, other columns, any order', 'Year,ABSTRACT,Note,Title,Id\n2001,A,n,One,7\n', ['7@2|One|A'], []],
  ['a Zotero export', '"Key","Publication Year","Title","Abstract Note"\n"K1","2019","One","A"\n', ['K1@2|One|A'], []],
  ['quotes and line ends in cells', 'id,title,abstract\r\n1,"a ""b"" c","x\r\ny"\r\n2,t,a\r\n', ['1@2|a "b" c|x\r\ny', '2@4|t|a'], []],
  ['a quote within a bare cell', 'id,title\n1,5" disks\n2,b\n', ['1@2|5" disks|', '2@3|b|'], []],
  ['blank rows', 'id,title\n\n1,a\n,\n2,b\n', ['1@3|a|', '2@5|b|'], []],
  ['a row too short and a row too long', 'id,title,abstract\n1,a\n2,b,c,d\n3,c,d\n', ['3@4|c|d'], ['ragged-row@2', 'ragged-row@3']],
  ['a delimiter too many', 'id,title\n1,a,\n', ['1@2|a|'], []],
  ['an empty record', 'id,title,abstract\n1,,\n2,b,\n', ['2@3|b|'], ['empty-record@2']],
  ['columns that are missing', 'name,score\na,1\nb,2\n', [], ['missing-columns@1']],
  ['quotes that never close', 'id,title\n1,a\n2,"b\n3,c\n4,d\n', ['1@2|a|', '3@4|c|', '4@5|d|'], ['broken-quotes@3']],
  ['quotes that close in another row', 'id,title\n1,"a\n2,b\n3,"c"\n4,d\n', ['2@3|b|', '3@4|c|', '4@5|d|'], ['broken-quotes@2']],
];

describe.each(STEPS)('csv, fed %d bytes at a time', (step) => {
  test.each(CASES)('%s', (_, content, papers, codes) => {
    const got = feed((file, emit) => csvReader(file, emit), content, step);
    expect(got.papers.map(({ id, title, abstract, origin }) => `${id}@${origin?.line}|${title}|${abstract}`)).toEqual(papers);
    expect(got.codes).toEqual(codes);
  });
});

test('years are numbers', () => {
  expect(feed(csvReader, 'title,year,date\na,2003,\nb,,2004-02-03\nc,,\n').papers.map(({ year }) => year)).toEqual([2003, 2004, null]);
});

test('lost quotes on every line cost linear work', () => {
  const add = jest.spyOn(RowBuilder.prototype, 'add');
  // Each line closes the quotes of the line before it and opens new ones.
  const got = feed(csvReader, `id,title\n${'5","abc\n'.repeat(4000)}`);
  expect(got.papers).toEqual([]);
  expect(got.diagnostics.length).toBe(4000);
  expect(add.mock.calls.length).toBeLessThan(4000 * 250);
  add.mockRestore();
});

test('well-formed rows are cut as csv-parse cuts them', () => {
  const parts = ['a', 'b c', '"x"', '"x,y"', '"x\ny"', '"x""y"', '', '""', '数'];
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => parts[next(parts.length)]!).join(',')).join('\n');
    const builder = new RowBuilder(',');
    const rows = text.split('\n').flatMap((line, at) => builder.add({ text: line, number: at + 1, eol: '\n' })?.cells ?? []);
    expect(rows).toEqual((parse(text, { relax_column_count: true }) as string[][]).flat());
  }
});
