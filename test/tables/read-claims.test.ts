import { PassThrough, Readable } from 'node:stream';
import { CLAIM_COLUMNS } from '../../output/columns.js';
import { writeTable, type OutputFormat } from '../../output/formats.js';
import { readClaims, type ReadClaimsOptions } from '../../output/input/read-claims.js';
import { spreadsheetOf, type Spreadsheet } from '../../output/spreadsheet.js';
import type { Claim, Diagnostic } from '../../pipeline/types.js';
import { claimOf } from './claim-of.js';

const CLAIMS: readonly Claim[] = [
  claimOf({ claim_id: 'a1', quote: '+2.1 points', value: 2.1, kind: 'gain', sentence: '+2.1 points, says "Heron" | it\nholds' }),
  claimOf({ claim_id: 'a2', quote: '-15.2 mmHg', value: -15.2, condition: '=SUM(A1)', baseline: '@home' }),
  claimOf({ claim_id: 'a3', quote: '640x480', kind: 'scale', value: 640, shape: [640, 480], higher_is_better: false, year: 2031 }),
];

async function read(text: string, options: ReadClaimsOptions = {}): Promise<{ claims: Claim[]; diagnostics: Diagnostic[]; empty: string[] }> {
  const claims: Claim[] = [];
  const diagnostics: Diagnostic[] = [];
  const empty: string[] = [];
  for await (const result of readClaims(['-'], { ...options, stdin: Readable.from([text]) })) {
    if ('claim' in result) claims.push(result.claim);
    else if ('diagnostic' in result) diagnostics.push(result.diagnostic);
    else empty.push(result.empty.paper_id);
  }
  return { claims, diagnostics, empty };
}

async function written(format: OutputFormat, claims = CLAIMS, spreadsheet?: Spreadsheet): Promise<string> {
  const sink = new PassThrough();
  const chunks: Buffer[] = [];
  sink.on('data', (chunk: Buffer) => chunks.push(chunk));
  await writeTable(claims, format, sink, { columns: CLAIM_COLUMNS, spreadsheet });
  return Buffer.concat(chunks).toString();
}

describe('claims of an earlier run come back as they were', () => {
  test.each(['csv', 'tsv', 'jsonl', 'json'] as const)('from %s', async (format) => {
    const { claims, diagnostics } = await read(await written(format));
    const folded = format === 'tsv' ? CLAIMS.map((claim) => ({ ...claim, sentence: claim.sentence.replace(/\n/g, ' ') })) : CLAIMS;
    expect(claims).toEqual(folded);
    expect(diagnostics).toEqual([]);
  });

  test('from a line per paper', async () => {
    const { claims } = await read(`${JSON.stringify({ paper_id: 'p1', claims: CLAIMS, diagnostics: [] })}\n`);
    expect(claims).toEqual(CLAIMS);
  });

  test.each(['en', 'de'])('from a CSV for the Excel of %s', async (locale) => {
    const claims = ['1/19', '2.9', '20,000', '5:1', '71.4%'].map((quote, i) => claimOf({ claim_id: `q${i}`, quote, value: 0.25, sentence: `It was ${quote};\nso it says` }));
    const { claims: back, diagnostics } = await read(await written('csv', claims, spreadsheetOf(locale)!));
    expect(back).toEqual(claims);
    expect(diagnostics).toEqual([]);
  });

  test('from semicolons and decimal commas', async () => {
    const { claims } = await read('claim_id;paper_id;quote;kind;value;confidence\nb1;p1;"2,5x";speedup;2,5;0,75\n');
    expect(claims).toMatchObject([{ claim_id: 'b1', value: 2.5, confidence: 0.75, value_base: 2.5, title: '' }]);
  });
});

test('papers go through the engine', async () => {
  const { claims, diagnostics } = await read(`${JSON.stringify({ id: 'p1', title: 'A note', abstract: 'Our parser runs 12x faster than Foo.' })}\n`);
  expect(claims).toMatchObject([{ paper_id: 'p1', quote: '12x', kind: 'speedup' }]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['a paper', { id: '2301.00001v2', title: 'A note', abstract: 'This note was withdrawn.' }],
  ['a line per paper', { paper_id: '2301.00001v2', claims: [], diagnostics: [] }],
])('%s without claims is told of', async (_, record) => {
  expect(await read(`${JSON.stringify(record)}\n`)).toEqual({ claims: [], diagnostics: [], empty: ['2301.00001v2'] });
});

test('a claim that is read twice counts once, with a warning', async () => {
  const text = await written('jsonl');
  const { claims, diagnostics } = await read(text + text);
  expect(claims).toHaveLength(3);
  expect(diagnostics).toMatchObject([{ code: 'duplicate-claims', severity: 'warning', message: '3 claims were read before and count once' }]);
});

test.each([
  ['c1,p1,2x,speedup,fast', 'invalid-claim', '"value" is "fast", not a number; claim not read'],
  ['c1,p1,2x,race,2', 'invalid-claim', '"kind" is "race", none of'],
  [',p1,2x,speedup,2', 'invalid-claim', '"claim_id" is absent; claim not read'],
  ['c1,p1,2x', 'ragged-row', 'row has 3 cells, the header 5'],
  ['c1,p1,"2x,speedup,2', 'broken-quotes', 'a quoted cell'],
])('a broken row costs itself only: %s', async (row, code, message) => {
  const { claims, diagnostics } = await read(`claim_id,paper_id,quote,kind,value\nc0,p1,3x,speedup,3\n${row}\n`);
  expect(claims).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ code, line: 3, severity: 'error', message: expect.stringContaining(message) as string }]);
});

test('what is neither claims nor papers is refused with the name of the input', async () => {
  const { diagnostics } = await read('<xml/>');
  expect(diagnostics).toMatchObject([{ code: 'unknown-format', file: '-' }]);
});
