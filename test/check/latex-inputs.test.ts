/** LaTeX in several files: a folder of files in, claims with their files and lines out. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '../../pipeline/check/config.js';
import { makeLock } from '../../pipeline/check/make-lock.js';
import { runCheck } from '../../pipeline/check/run.js';
import { readAllClaims } from '../../pipeline/check/read-parallel.js';

let folder = '';
beforeEach(() => { folder = mkdtempSync(path.join(os.tmpdir(), 'claimsheet-inputs-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const main = (body: string, preamble = ''): string => `\\title{FastParse: parsing}${preamble}\n\\begin{document}\n${body}\n\\end{document}\n`;

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

async function read(names: readonly string[], root = folder): Promise<string[]> {
  const { claims } = await readAllClaims(names.map((name) => path.join(folder, name)), { root }, 1);
  return claims.map(({ claim, place, written }) => `${place.file}:${place.line}:${place.column} ${written} ${claim.subject}`);
}

const FASTER = 'It is 3.1x faster than Foo.';

const CASES: readonly [what: string, files: Readonly<Record<string, string>>, expected: readonly string[]][] = [
  ['a part in a folder', { 'main.tex': main('\\input{parts/a}\n\nIt is 2.1x faster than Bar.'), 'parts/a.tex': `Words.\n\n${FASTER}\n` }, ['parts/a.tex:3:7 3.1x FastParse', 'main.tex:5:7 2.1x FastParse']],
  ['a part with its ending', { 'main.tex': main('\\include{a.tex}'), 'a.tex': FASTER }, ['a.tex:1:7 3.1x FastParse']],
  ['without braces', { 'main.tex': main('\\input a\n'), 'a.tex': FASTER }, ['a.tex:1:7 3.1x FastParse']],
  ['a part of a part, from the folder of the first', { 'main.tex': main('\\input{parts/a}'), 'parts/a.tex': '\\input{parts/b}', 'parts/b.tex': FASTER }, ['parts/b.tex:1:7 3.1x FastParse']],
  ['macros of a part', { 'main.tex': main('It is \\best{} faster than Foo.', '\\input{macros}'), 'macros.tex': '\\newcommand{\\best}{3.1x}' }, ['main.tex:3:7 \\best{} FastParse']],
  ['a loop', { 'main.tex': main('\\input{a}'), 'a.tex': `\\input{main} \\input{a} ${FASTER}` }, ['a.tex:1:30 3.1x FastParse']],
  ['a part twice', { 'main.tex': main('\\input{a} \\input{a}'), 'a.tex': FASTER }, ['a.tex:1:7 3.1x FastParse']],
  ['a part that is not there', { 'main.tex': main(`\\input{gone} ${FASTER}`) }, ['main.tex:3:20 3.1x FastParse']],
  ['in a comment', { 'main.tex': main('% \\input{a}\nWords.'), 'a.tex': FASTER }, []],
];

test.each(CASES)('%s', async (_, files, expected) => {
  write(files);
  expect(await read(['main.tex'])).toEqual(expected);
});

describe('outside of the folder', () => {
  test('a path is not followed', async () => {
    write({ 'inner/main.tex': main('\\input{../secret} Words.'), 'secret.tex': FASTER });
    expect(await read(['inner/main.tex'], path.join(folder, 'inner'))).toEqual([]);
  });

  test('a link is not followed', async () => {
    write({ 'inner/main.tex': main('\\input{a} Words.'), 'secret.tex': FASTER });
    symlinkSync(path.join(folder, 'secret.tex'), path.join(folder, 'inner', 'a.tex'));
    expect(await read(['inner/main.tex'], path.join(folder, 'inner'))).toEqual([]);
  });

  test('a path inside the folder of the check is', async () => {
    write({ 'paper/main.tex': main('\\input{../shared/a}'), 'shared/a.tex': FASTER });
    expect(await read(['paper/main.tex'])).toEqual(['shared/a.tex:1:7 3.1x FastParse']);
  });
});

test('a part that is named as well is read once', async () => {
  write({ 'main.tex': main('\\input{a}'), 'a.tex': FASTER });
  expect(await read(['a.tex', 'main.tex'])).toEqual(['a.tex:1:7 3.1x FastParse']);
});

test('silence, lock and finding are of the part that they stand in', async () => {
  write({ 'main.tex': main('\\input{a}\n\\input{b}'), 'a.tex': 'Words.\n\n% claimsheet-ignore range-reversed: so it is\nIt takes 12-8 ms.\n', 'b.tex': 'Words.\n\nIt takes 92-65 ms.\n' });
  const config = loadConfig(undefined, folder);
  const files = [path.join(folder, 'main.tex')];
  const { findings, suppressed, files: count } = await runCheck({ files, config });
  expect(findings.filter(({ category }) => category === 'implausible').map(({ place: { file, line, column }, check }) => `${file}:${line}:${column} ${check}`)).toEqual(['b.tex:3:10 range-reversed']);
  expect([suppressed, count]).toEqual([1, 3]);
  const { text } = await makeLock({ files, config });
  expect(text).toContain('"file":"b.tex"');
});
