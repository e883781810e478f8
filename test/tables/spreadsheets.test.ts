import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { claimColumns } from '../../pipeline/cli/claim-output.js';
import { CLAIM_SHEET_COLUMNS } from '../../output/claim-sheet.js';
import { CLAIM_COLUMNS } from '../../output/columns.js';
import { spreadsheetOf } from '../../output/spreadsheet.js';
import type { Column } from '../../output/table.js';
import { namedTable } from '../../output/table-set.js';
import type { Diagnostic } from '../../pipeline/types.js';
import { claimOf } from './claim-of.js';
import { HOSTILE, LONG_TEXT } from './hostile.js';
import { written } from './written.js';

interface Line {
  text: string | null;
  number: number | null;
  id: string;
}

const COLUMNS: readonly Column<Line>[] = [
  { name: 'text', type: 'string', meaning: 'Text.', brief: true, of: ({ text }) => text },
  { name: 'number', type: 'number', meaning: 'Number.', brief: true, of: ({ number }) => number },
  { name: 'id', type: 'string', meaning: 'Id.', brief: true, id: true, of: ({ id }) => id },
];

const LINES: readonly Line[] = HOSTILE.map(([name, text], i) => ({ text, number: i % 2 === 0 ? -i - 0.5 : i * 1e6, id: name }));

const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text as a CSV cell that no spreadsheet runs. */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

describe('CSV', () => {
  test('hostile texts come back, with a quote before what a spreadsheet would run; numbers stay numbers', async () => {
    const records: unknown = parse(await written(LINES, 'csv', { columns: COLUMNS }));
    expect(records).toEqual([['text', 'number', 'id'], ...LINES.map(({ text, number, id }) => [guarded(text!), String(number), id])]);
  });

  test.each(['en', 'de'])('hostile texts come back from the Excel of %s', async (locale) => {
    const spreadsheet = spreadsheetOf(locale)!;
    const bytes = await written(LINES, 'csv', { columns: COLUMNS, spreadsheet });
    const records = parse(bytes, { bom: true, delimiter: spreadsheet.delimiter, record_delimiter: '\r\n' }) as string[][];
    expect(records.slice(1).map(([text]) => text)).toEqual(LINES.map(({ text, id }) => (id === 'date' ? `'${text}` : guarded(text!))));
    // Programs that end a row at a line feed, or at a carriage return, see the same rows.
    expect(bytes.toString().replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|[\r\n]/)).toHaveLength(LINES.length + 2);
  });

  test('for Excel: byte order mark and CRLF', async () => {
    const text = (await written([{ text: 'é', number: -0.5, id: '2101.00010' }], 'csv', { columns: COLUMNS, spreadsheet: spreadsheetOf()! })).toString();
    expect(text).toBe('\uFEFFtext,number,id\r\né,-0.5,arXiv:2101.00010\r\n');
  });

  test('for a German Excel: semicolons and decimal commas, negative numbers too', async () => {
    const text = (await written([{ text: '-1', number: -0.5, id: '007' }], 'csv', { columns: COLUMNS, spreadsheet: spreadsheetOf('de')! })).toString();
    expect(text).toBe("\uFEFFtext;number;id\r\n'-1;-0,5;id:007\r\n");
  });

  test.each([
    ['en', ['1/19', '1-3', '5:1', '2:45:10', '12/2031'], ['71%', '50-200', '124/200', '20,000', '2.9', '12-38%', '0/20']],
    ['de', ['1/19', '1-3', '5:1', '2.9', '0.834', '20,000', '71.425%'], ['71%', '50-200', '12-38%', '≤ 2.5x', '7']],
  ])('for the Excel of %s: a quote before what it takes for a date, a time or another number, and before nothing else', async (locale, taken, left) => {
    const lines = [...taken, ...left].map((text) => ({ text, number: 1, id: 'a' }));
    const options = { columns: COLUMNS, spreadsheet: spreadsheetOf(locale)! };
    const textsOf = (bytes: Buffer) => (parse(bytes, { bom: true, delimiter: options.spreadsheet.delimiter }) as string[][]).slice(1).map(([text]) => text);
    expect(textsOf(await written(lines, 'csv', options))).toEqual([...taken.map((text) => `'${text}`), ...left]);
    expect(textsOf(await written(lines, 'csv', { ...options, escapeFormulas: false }))).toEqual([...taken, ...left]);
  });

  test('for a German Excel: people read decimal commas, and names stay as they are', async () => {
    const column: Column<Line> = { name: 'display', type: 'string', meaning: 'Text.', brief: true, forPeople: true, of: ({ text }) => text };
    const shown = ['2.9', '≤ 2.5x', '1.5-2.25%', 'mean 0.83', '3 GPT-4.1 models', '1-3'].map((text) => ({ text, number: 1, id: 'a' }));
    const text = (await written(shown, 'csv', { columns: [column], spreadsheet: spreadsheetOf('de')! })).toString();
    expect(text).toBe("\uFEFFdisplay\r\n2,9\r\n≤ 2,5x\r\n1,5-2,25%\r\nmean 0,83\r\n3 GPT-4.1 models\r\n'1-3\r\n");
  });

  test.each([['de', ';', ','], ['fr-CA', ';', ','], ['en', ',', '.'], ['es-MX', ',', '.'], ['de-CH', ';', '.']])('the Excel of %s separates with %s and has %s in numbers', (locale, delimiter, decimal) => {
    expect(spreadsheetOf(locale)).toEqual({ delimiter, decimal });
  });

  test.each(['xx', 'no locale', ''])('%j is no locale', (locale) => {
    expect(spreadsheetOf(locale)).toBeNull();
  });
});

describe('XLSX, read with another library', () => {
  const workbook = (lines: readonly Line[], onDiagnostic?: (diagnostic: Diagnostic) => void) => written(lines, 'xlsx', { columns: COLUMNS, name: 'lines', onDiagnostic });

  test('hostile texts are text, letter by letter, and numbers numbers', async () => {
    const rows = await readSheet(await workbook(LINES), { trim: false });
    const text = (given: string): string => given.replace(/\r\n?/g, '\n');
    expect(rows.slice(1).map(([shown, number]) => [text(String(shown)), number])).toEqual(LINES.map(({ text: given, number }) => [text(given!), number]));
  });

  test('has a data dictionary', async () => {
    const sheets = await readExcelFile(await workbook(LINES));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['lines', 'data dictionary']);
    expect(sheets[1]!.data[1]).toEqual(['lines', 'text', 'string', 'Text.']);
  });

  test('the name of a leaderboard may be longer than that of a sheet', async () => {
    const sheets = await readExcelFile(await written(LINES, 'xlsx', { columns: COLUMNS, name: 'cifar-100--top-5-accuracy--test--percent' }));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['cifar-100--top-5-accuracy--tes…', 'data dictionary']);
    expect(sheets[1]!.data[1]![0]).toBe(sheets[0]!.sheet);
  });

  test('cuts text that is too long for a cell between two letters, and says so', async () => {
    const diagnostics: Diagnostic[] = [];
    const rows = await readSheet(await workbook([{ text: LONG_TEXT, number: 1, id: 'long' }], (diagnostic) => diagnostics.push(diagnostic)));
    expect(rows[1]![0]).toBe(`${'x'.repeat(32_765)}…`);
    expect(diagnostics).toMatchObject([{ code: 'text-cut', severity: 'warning', message: 'text in row 2 of lines has 40000 characters, of which a cell holds 32767; the rest was cut' }]);
  });

  test('percentages are percentages, and the value for people stands beside', async () => {
    const claims = [claimOf({ quote: '29%', value: 29, unit: '%', comparator: '<=' }), claimOf({ claim_id: 'c2', quote: '29', value: 29 })];
    const [header, ...rows] = await readSheet(await written(claims, 'xlsx', { columns: CLAIM_SHEET_COLUMNS }));
    const at = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
    expect(at('value')).toEqual([0.29, 29]);
    expect(at('display')).toEqual(['≤ 29%', '29']);
  });

  test('has links, filters and a frozen header, and no formula', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const links: Column<Line> = { name: 'link', type: 'string', meaning: 'Link.', brief: true, link: true, of: ({ text }) => text };
    const table = await written([{ text: 'https://example.org/?a=1&b="2"', number: 1, id: 'a' }, { text: 'javascript:alert(1)', number: 1, id: 'b' }, { text: '=1+1', number: 1, id: 'c' }], 'xlsx', { columns: [...COLUMNS, links] });
    const files = unzipSync(table);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<autoFilter ref="A1:D4"/>');
    expect(sheet).toContain('<hyperlink ref="D2" r:id="rId-link-1"/>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
    expect(sheet).not.toContain('<f>');
    const relations = strFromU8(files['xl/worksheets/_rels/sheet1.xml.rels']!);
    expect(relations.match(/Target="[^"]*"/g)).toEqual(['Target="https://example.org/?a=1&amp;b=&quot;2&quot;"']);
  });

  test('several tables are several sheets', async () => {
    const { PassThrough } = await import('node:stream');
    const sink = new PassThrough();
    const chunks: Buffer[] = [];
    sink.on('data', (chunk: Buffer) => chunks.push(chunk));
    await namedTable('one', COLUMNS, LINES).write(sink, 'xlsx', {}, [namedTable('two', COLUMNS, [])]);
    const sheets = await readExcelFile(Buffer.concat(chunks));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['one', 'two', 'data dictionary']);
  });
});

test.each([['xlsx', false, true], ['parquet', false, true], ['csv', true, true], ['csv', false, false], ['tsv', false, false], ['jsonl', false, false], ['json', false, false]] as const)('claims as %s (for Excel: %s) have the value for people: %s', (format, spreadsheet, has) => {
  expect(claimColumns(format, spreadsheet).some(({ name }) => name === 'display')).toBe(has);
});

describe('Parquet, read back', () => {
  const CLAIMS = [claimOf({ claim_id: 'c1', sentence: LONG_TEXT, shape: [640, 480], higher_is_better: false, year: 2031 }), ...HOSTILE.map(([name, text], i) => claimOf({ claim_id: name, quote: text, value: -i - 0.5 }))];

  test('rows and types are as they were', async () => {
    const bytes = await written(CLAIMS, 'parquet', { columns: CLAIM_COLUMNS });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => ({ ...row, shape: row.shape ?? null }))).toEqual(CLAIMS);
    const metadata = parquetMetadata(file);
    const types = Object.fromEntries(parquetSchema(metadata).children.map(({ element }) => [element.name, element.type ?? element.converted_type]));
    expect(types).toMatchObject({ claim_id: 'BYTE_ARRAY', year: 'INT32', value: 'DOUBLE', higher_is_better: 'BOOLEAN', shape: 'LIST', out_of: 'DOUBLE' });
    expect(metadata.key_value_metadata).toContainEqual({ key: 'schema_version', value: '1' });
  });

  test('no rows still have columns', async () => {
    const bytes = await written([], 'parquet', { columns: CLAIM_COLUMNS });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(parquetSchema(parquetMetadata(file)).children).toHaveLength(CLAIM_COLUMNS.length);
  });
});

test('Markdown: hostile texts stay in their cell, and none is markup', async () => {
  const text = (await written([...LINES, { text: LONG_TEXT, number: 1, id: 'long' }], 'md', { columns: COLUMNS })).toString();
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(LINES.length + 3);
  for (const line of lines) expect(line.replace(/\\[\\|]/g, '').split('|')).toHaveLength(5);
  expect(text).not.toMatch(/<|\r/);
});
