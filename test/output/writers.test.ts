import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CLAIM_COLUMNS } from '../../output/columns.js';
import { formatOfName, type OutputFormat } from '../../output/formats.js';
import { perPaperWriter } from '../../output/per-paper.js';
import type { Claim } from '../../pipeline/types.js';
import { claimOf } from '../tables/claim-of.js';
import { Kept, textOf } from './help.js';

const NASTY = ['=1+1', '+1', '-1 mmHg', '@home', '\tx', '\rx', 'a,b', 'a;b', 'say "hi"', 'two\nlines', 'a|b', 'a\\b', '</script>', '\u202Eabc', 'ß→x', "it's", 'x'.repeat(40_000)];

const nasty = NASTY.map((subject, at) => claimOf({ claim_id: `c${at}`, subject, value: -1 - at, higher_is_better: at % 2 === 0, shape: [at, 2] }));

const TEXT_FORMATS: OutputFormat[] = ['csv', 'tsv', 'jsonl', 'json', 'md'];

const names = CLAIM_COLUMNS.map(({ name }) => name);

function cells(text: string, delimiter = ','): Record<string, string>[] {
  return parse(text, { columns: true, delimiter, relax_column_count: false });
}

describe('every format', () => {
  test.each(TEXT_FORMATS)('%s gives the same bytes every time, with LF and no byte order mark', async (format) => {
    const text = await textOf(nasty, format);
    expect(await textOf(nasty, format)).toBe(text);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\r\n');
  });

  test.each([
    ['csv', `${names.join(',')}\n`],
    ['tsv', `${names.join('\t')}\n`],
    ['jsonl', ''],
    ['json', '[]\n'],
  ] as const)('%s without claims', async (format, text) => {
    expect(await textOf([], format)).toBe(text);
  });

  test.each(TEXT_FORMATS)('%s of more rows than a batch has each of them once', async (format) => {
    const many = Array.from({ length: 1000 }, (_, at) => claimOf({ quote: `q${at}q` }));
    const text = await textOf(many, format);
    expect(text.match(/q\d+q/g)).toEqual(many.map(({ quote }) => quote));
  });
});

describe('csv', () => {
  test('reads back as it was, but for the guard against formulas', async () => {
    const rows = cells(await textOf(nasty, 'csv'));
    expect(rows.map(({ subject }) => subject)).toEqual(NASTY.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
    expect(Object.keys(rows[0]!)).toEqual(names);
  });

  test('reads back exactly without the guard', async () => {
    const rows = cells(await textOf(nasty, 'csv', { escapeFormulas: false }));
    expect(rows.map(({ subject }) => subject)).toEqual(NASTY);
  });

  test.each<[what: string, given: Partial<Claim>, column: keyof Claim, cell: string]>([
    ['negative numbers stay numbers', { value: -1.5 }, 'value', '-1.5'],
    ['full precision', { value: 1 / 3 }, 'value', '0.3333333333333333'],
    ['large numbers', { value: 372e9 }, 'value', '372000000000'],
    ['null is empty', { value_max: null }, 'value_max', ''],
    ['zero is not', { value: 0 }, 'value', '0'],
    ['false is not', { higher_is_better: false }, 'higher_is_better', 'false'],
    ['true', { higher_is_better: true }, 'higher_is_better', 'true'],
    ['a shape', { shape: [64, 32, 3] }, 'shape', '64x32x3'],
  ])('%s', async (_what, given, column, cell) => {
    const [row] = cells(await textOf([claimOf(given)], 'csv'));
    expect(row![column]).toBe(cell);
  });
});

describe('tsv', () => {
  test('has one row a line and one cell a tab', async () => {
    const lines = (await textOf(nasty, 'tsv')).trimEnd().split('\n');
    expect(lines).toHaveLength(nasty.length + 1);
    for (const line of lines) expect(line.split('\t')).toHaveLength(names.length);
  });

  test('folds tabs and line ends inside a cell', async () => {
    const [row] = cells(await textOf([claimOf({ subject: 'a\tb\r\nc' })], 'tsv'), '\t');
    expect(row!.subject).toBe('a b c');
  });
});

describe('json', () => {
  test.each([
    ['jsonl', (text: string) => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Claim)],
    ['json', (text: string) => JSON.parse(text) as Claim[]],
  ] as const)('%s holds the claims with native types and no guard', async (format, read) => {
    const claims = read(await textOf(nasty, format));
    expect(claims).toEqual(nasty);
    expect(Object.keys(claims[0]!)).toEqual(names);
  });
});

describe('markdown', () => {
  test('is a table of the brief columns with numbers to the right', async () => {
    const [head, rule, ...rows] = (await textOf([claimOf({ quote: '7%', value: 7, subject: 'A|B\\C\nD' })], 'md')).trimEnd().split('\n');
    expect(head).toContain('| quote | kind | value |');
    expect(head).not.toContain('sentence');
    expect(rule).toContain('| --- | --- | ---: |');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('| A\\|B\\\\C D |');
  });

  test('lets no text break out of its cell', async () => {
    const lines = (await textOf(nasty, 'md')).trimEnd().split('\n');
    expect(lines).toHaveLength(nasty.length + 2);
    const width = (line: string): number => line.replace(/\\[\\|]/g, '').split('|').length;
    for (const line of lines) expect(width(line)).toBe(width(lines[0]!));
    expect(lines.join('\n')).not.toContain('</script>');
  });
});

test('a line a record', async () => {
  const sink = new Kept();
  const writer = perPaperWriter(sink);
  const diagnostic = { code: 'invalid-json', severity: 'error', message: 'm', mend: 'n', file: 'f', line: 2, paper_id: null } as const;
  await writer.add({ paper_id: 'a', claims: [claimOf({}), claimOf({})], diagnostics: [] });
  await writer.add({ paper_id: null, claims: [], diagnostics: [diagnostic] });
  await writer.end();
  const lines = sink.text.trimEnd().split('\n').map((line) => JSON.parse(line) as { paper_id: string | null; claims: Claim[] });
  expect(lines).toHaveLength(2);
  expect(lines[0]!.claims).toEqual([claimOf({}), claimOf({})]);
  expect(lines[1]).toEqual({ paper_id: null, claims: [], diagnostics: [diagnostic] });
});

test.each([
  ['claims.csv', 'csv'], ['claims.TSV', 'tsv'], ['a.b.jsonl', 'jsonl'], ['x.ndjson', 'jsonl'], ['README.md', 'md'], ['claims', null], ['csv', null], ['claims.txt', null],
])('%s is written as %s', (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
