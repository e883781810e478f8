/**
 * The tables in LibreOffice: opened headless and written again, they have the same cells. Runs with CLAIMSHEET_OFFICE=1
 * only, because it needs LibreOffice Calc; .ci/office.sh installs it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { spreadsheetOf } from '../../output/spreadsheet.js';
import type { Column } from '../../output/table.js';
import { HOSTILE } from './hostile.js';
import { written } from './written.js';

interface Line {
  text: string;
  number: number;
  id: string;
}

const COLUMNS: readonly Column<Line>[] = [
  { name: 'id', type: 'string', meaning: 'Id.', brief: true, id: true, of: ({ id }) => id },
  { name: 'number', type: 'number', meaning: 'Number.', brief: true, of: ({ number }) => number },
  { name: 'text', type: 'string', meaning: 'Text.', brief: true, of: ({ text }) => text },
];

/** White space at the ends is of no account in a CSV, and texts like numbers are only ids in these tables. */
const TEXTS = HOSTILE.filter(([name]) => !['spaces', 'number', 'date'].includes(name));
/** As long as the longest text of the tables; the cells of a CSV have no limit there. */
const LONG = 'x'.repeat(40_000);
const IDS = ['2101.00010', '0042', '12e4567', '1-2', 'true', 'p1'];
const LINES: readonly Line[] = [...TEXTS, ['long', LONG] as const].map(([, text], i) => ({ text, number: i % 2 === 0 ? -i - 0.5 : i * 1000 + 0.25, id: IDS[i % IDS.length]! }));

const asked = process.env.CLAIMSHEET_OFFICE === '1';
if (!asked) process.stderr.write('left out: test/tables/office.test.ts, which needs LibreOffice (CLAIMSHEET_OFFICE=1)\n');

(asked ? describe : describe.skip)('in LibreOffice', () => {
  let folder = '';
  beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'claimsheet-office-')); });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Opens `file` as a spreadsheet and writes its first sheet as CSV, UTF-8, cells as they are stored. */
  function throughOffice(file: string, filter: string[]): string[][] {
    const out = path.join(folder, 'out');
    execFileSync('soffice', [`-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--headless', ...filter, '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false', '--outdir', out, file], { stdio: 'pipe', timeout: 180_000 });
    return parse(readFileSync(path.join(out, `${path.basename(file, path.extname(file))}.csv`)), { bom: true });
  }

  /** LibreOffice writes truth values in capitals, and fifteen digits of a number. */
  const plain = (cell: string): string | number => (/^(?:TRUE|FALSE)$/.test(cell) ? cell.toLowerCase() : /^-?[\d.]+(?:e[-+]?\d+)?$/i.test(cell) ? Number(Number(cell).toPrecision(14)) : cell);

  const cells = (given: readonly string[][]) => given.slice(1).map(([id, number, text]) => [id, Number(number), text!.replace(/\r\n?/g, '\n')]);

  test('CSV comes back cell by cell, ids and negative numbers too', async () => {
    const file = path.join(folder, 'table.csv');
    const bytes = await written(LINES, 'csv', { columns: COLUMNS });
    writeFileSync(file, bytes);
    const back = throughOffice(file, ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true']);
    expect(cells(back)).toEqual(cells(parse(bytes)));
  }, 200_000);

  test('CSV for a German Excel comes back with the same numbers', async () => {
    const file = path.join(folder, 'german.csv');
    const bytes = await written(LINES, 'csv', { columns: COLUMNS, spreadsheet: spreadsheetOf('de')! });
    writeFileSync(file, bytes);
    const back = throughOffice(file, ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true']);
    expect(cells(back).map(([, number]) => number)).toEqual(LINES.map(({ number }) => number));
  }, 200_000);

  test.each([['en', 44, 1033], ['de', 59, 1031]])('what the %s spreadsheet takes for a date or another number stays as it is', async (locale, delimiter, language) => {
    const lines = ['1/19', '1-3', '5:1', '2.9', '0.834', '20,000', '12/2031'].map((text): Line => ({ text, number: 1, id: 'a' }));
    const file = path.join(folder, `taken-${locale}.csv`);
    writeFileSync(file, await written(lines, 'csv', { columns: COLUMNS, spreadsheet: spreadsheetOf(locale)! }));
    const texts = throughOffice(file, [`--infilter=Text - txt - csv (StarCalc):${delimiter},34,76,1,,${language},false,true`]).slice(1).map(([, , text]) => text);
    const numbers = locale === 'en' ? new Map([['2.9', '2.9'], ['0.834', '0.834'], ['20,000', '20000']]) : new Map<string, string>();
    expect(texts).toEqual(lines.map(({ text }) => numbers.get(text) ?? `'${text}`));
  }, 200_000);

  const GOLDEN = path.join('test', 'tables', 'golden');
  test.each([['compare', 'comparison'], ['compare', 'evidence'], ['leaderboard', 'leaderboards'], ['leaderboard', 'conflicts'], ['sample-compare', 'comparison'], ['sample-leaderboard', 'leaderboards']])('golden/%s/%s.csv comes back cell by cell', (name, table) => {
    const file = path.join(GOLDEN, name, `${table}.csv`);
    // As LibreOffice does it when nobody asks for more: a quote of 2.1% stays as written.
    const back = throughOffice(file, ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false']);
    expect(back.map((row) => row.map(plain))).toEqual((parse(readFileSync(file)) as string[][]).map((row) => row.map(plain)));
  }, 200_000);

  test('XLSX comes back cell by cell, and nothing in it was run', async () => {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, await written(LINES, 'xlsx', { columns: COLUMNS, name: 'lines' }));
    expect(cells(throughOffice(file, []))).toEqual(cells([[], ...parse(await written(LINES, 'csv', { columns: COLUMNS, escapeFormulas: false })).slice(1) as string[][]]).map((row) => row.map((cell) => (cell === LONG ? `${LONG.slice(0, 32_766)}…` : cell))));
  }, 200_000);
});

if (!asked) test.todo('in LibreOffice: CLAIMSHEET_OFFICE=1');
