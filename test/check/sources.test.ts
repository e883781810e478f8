import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { claimsOf } from '../../pipeline/check/claims.js';
import { readSources } from '../../pipeline/check/sources/read.js';
import { claimsIn, latexClaims, markdown, places } from './read.js';

describe('Markdown', () => {
  const SEEN: [source: string, places: string[]][] = [
    ['It reaches an accuracy of 91.2% on CIFAR-10.', ['1:27 91.2%']],
    ['One line\nand it is 3.1x faster than Foo.', ['2:11 3.1x']],
    ['# Speed\n\nIt is **3.1x** faster than Foo.', ['3:9 3.1x']],
    ['- First\n- It is 3.1x faster than Foo.', ['2:9 3.1x']],
    ['> It is\n> 3.1x faster than Foo.', ['2:3 3.1x']],
    ['## It is 3.1x faster than Foo', ['1:10 3.1x']],
    ['An accuracy of 91.2\\% was reached on CIFAR-10.', ['1:16 91.2\\%']],
    ['Ümläute vor dem Wert: it is 3.1x faster than Foo.', ['1:29 3.1x']],
    ['It is [3.1x faster](https://example.org/9.9x) than Foo.', ['1:8 3.1x']],
    ['---\nspeed: 3.1x faster than Foo\n---\n\nNothing here.', []],
    ['```\nIt is 3.1x faster than Foo.\n```', []],
    ['    It is 3.1x faster than Foo.', []],
    ['Set `--speed 3.1x faster than Foo` there.', []],
    ['<!-- It is 3.1x faster than Foo. -->', []],
    ['[![3.1x faster than Foo](https://example.org/a.svg)](https://example.org/3)', []],
    ['[a]: https://example.org/3.1x "3.1x faster than Foo"', []],
    ['It is 3.1x faster than `foo`.', ['1:7 3.1x']],
  ];

  test.each(SEEN)('%j', async (source, expected) => {
    expect(places(await claimsIn(source))).toEqual(expected);
  });

  test('a quote is what stands in the file, in lines that end with CR LF too', async () => {
    const source = '# Foo\r\n\r\nBar &amp; it:\r\nit is 3.1x faster than Foo.\r\n';
    const claims = await claimsIn(source);
    expect(claims.map(({ place }) => source.slice(place.start!, place.end!))).toEqual(['3.1x']);
    expect(claims[0]!.place).toMatchObject({ file: 'a.md', line: 4, column: 7, endLine: 4, endColumn: 11 });
  });

  test('a heading of one name is the system', async () => {
    expect((await markdown('# FastParse\n\nWords.')).system).toBe('FastParse');
  });
});

describe('tables', () => {
  test('the header is the metric, the row its subject, whatever its unit stands in', async () => {
    const claims = await claimsIn('| Model | Dataset | Accuracy (%) ↑ | Latency (ms) |\n| --- | --- | ---: | --- |\n| Foo | CIFAR-10 | **91.2** | 12.4 |\n| Bar | CIFAR-10 | 90.1% | 15 ms |\n');
    expect(claims.map(({ claim, written }) => [written, claim.metric, claim.subject, claim.dataset, claim.unit])).toEqual([
      ['91.2', 'Accuracy', 'Foo', 'CIFAR-10', '%'], ['12.4', 'Latency', 'Foo', 'CIFAR-10', 'ms'],
      ['90.1%', 'Accuracy', 'Bar', 'CIFAR-10', '%'], ['15 ms', 'Latency', 'Bar', 'CIFAR-10', 'ms'],
    ]);
    expect(places(claims)[0]).toBe('3:22 91.2');
  });

  test('rows may be the metrics', async () => {
    const claims = await claimsIn('| Metric | Foo |\n| --- | --- |\n| Accuracy | 91.2% |\n');
    expect(claims.map(({ claim }) => [claim.metric, claim.subject])).toEqual([['Accuracy', 'Foo']]);
  });

  test('columns that measure nothing are no claims', async () => {
    expect(await claimsIn('| Model | Year | Rank |\n| --- | --- | --- |\n| Foo | 2021 | 3 |\n')).toEqual([]);
  });

  test('numbers of one shape have their own values', async () => {
    const claims = await claimsIn('| Model | Accuracy (%) |\n| --- | --- |\n| Foo | 91.2 |\n| Bar | 82.4 |\n| Baz | 73.5 |\n');
    expect(claims.map(({ claim }) => claim.value)).toEqual([91.2, 82.4, 73.5]);
  });
});

describe('LaTeX', () => {
  const document = (body: string): string => `\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}\n`;
  const SEEN: [body: string, places: string[]][] = [
    ['It reaches an accuracy of 91.2\\% on CIFAR-10.', ['3:27 91.2\\%']],
    ['It is $3.1\\times$ faster than Foo.', ['3:8 3.1\\times']],
    ['% It is 3.1x faster than Foo.\nWords.', []],
    ['\\begin{lstlisting}\nIt is 3.1x faster than Foo.\n\\end{lstlisting}', []],
    ['\\cite{faster3.1x} Words \\url{https://example.org/3.1x}.', []],
    ['\\begin{itemize}\n\\item It is 3.1x faster than Foo.\n\\end{itemize}', ['4:13 3.1x']],
    ['\\section{It is 3.1x faster than Foo}', ['3:16 3.1x']],
    ['\\href{https://example.org/9}{It is 3.1x faster than Foo.}', ['3:36 3.1x']],
  ];

  test.each(SEEN)('%j', (body, expected) => {
    expect(places(latexClaims(document(body)))).toEqual(expected);
  });

  test('a brace that is never closed costs the command, not the text', () => {
    expect(places(latexClaims(document('\\section{Broken\n\nIt is 3.1x faster than Foo.')))).toEqual(['5:7 3.1x']);
    expect(latexClaims('\\section{\\textbf{'.repeat(20_000))).toEqual([]);
  });

  test('cells of a tabular have their headers', () => {
    const claims = latexClaims(document('\\begin{tabular}{lc}\n\\toprule\nModel & Accuracy (\\%) \\\\ \\midrule\nFoo & \\textbf{91.2} \\\\\nBar & $90.1$ \\\\\n\\end{tabular}'));
    expect(claims.map(({ claim, written, place }) => [written, claim.metric, claim.subject, place.line])).toEqual([['91.2', 'Accuracy', 'Foo', 6], ['90.1', 'Accuracy', 'Bar', 7]]);
  });
});

describe('files of papers', () => {
  const ABSTRACT = 'Foo says "so":\nit is 3.1x faster than Bar.';
  const FORMATS: [name: string, text: string, line: number, column: number][] = [
    ['a.jsonl', `${JSON.stringify({ id: '1', title: 'T' })}\n${JSON.stringify({ id: '2', title: 'On Foo', abstract: ABSTRACT })}\n`, 2, 64],
    ['a.csv', `id,title,abstract\n1,On Foo,"${ABSTRACT.replaceAll('"', '""')}"\n`, 3, 7],
  ];

  test.each(FORMATS)('%s: a claim has its line and column', async (name, text, line, column) => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'claimsheet-sources-'));
    try {
      writeFileSync(path.join(root, name), text);
      const found = [];
      for await (const result of readSources([path.join(root, name)], { root })) if ('document' in result) found.push(...claimsOf(result.document, 0).claims);
      expect(found.map(({ claim, place }) => [claim.quote, place.file, place.line, place.column])).toEqual([['3.1x', name, line, column]]);
      expect(text.slice(found[0]!.place.start!, found[0]!.place.end!)).toBe('3.1x');
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  test('what cannot be read is a diagnostic', async () => {
    const results = [];
    for await (const result of readSources(['/nowhere/a.md'], { root: '/' })) results.push(result);
    expect(results).toMatchObject([{ diagnostic: { code: 'unreadable-input', severity: 'error' } }]);
  });
});
