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
    ['<!-- Words. --> It is 3.1x faster than Foo.', ['1:23 3.1x']],
    ['<p align="center" data-n="9.9x faster than Foo">\n  <b>It is 3.1x faster</b> than Foo\n</p>', ['2:12 3.1x']],
    ['<pre>\nIt is 3.1x faster than Foo.\n</pre>\n\n<p>Set <code>3.1x faster than Foo</code></p>', []],
    ['~~It is 3.1x faster than Foo.~~ It is 4.1x faster than Foo.', ['1:39 4.1x']],
    ['It is <del>3.1x</del> <s>**3.5x**</s> 4.1x faster than Foo.', ['1:39 4.1x']],
    ['<p><del>It is 3.1x faster than Foo.</del> It is 4.1x faster than Foo.</p>', ['1:49 4.1x']],
    ['<table><tr><th>Model</th><th>Accuracy (%)</th></tr>\n<tr><td>Foo</td><td>91.2</td></tr></table>', ['2:21 91.2']],
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
    expect((await markdown('<h1 align="center">FastParse</h1>\n\nWords.')).system).toBe('FastParse');
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

  test('the label is the name of a system, wherever its column stands', async () => {
    const claims = await claimsIn('| Dataset | Method | Accuracy (%) |\n| --- | --- | --- |\n| CIFAR-10 | Foo | 91.2 |\n');
    expect(claims.map(({ claim: { subject, dataset, condition } }) => [subject, dataset, condition])).toEqual([['Foo', 'CIFAR-10', null]]);
  });

  test('rows of one name have the numbers that nobody measured for their condition', async () => {
    const claims = await claimsIn('| Model | Threads | Accuracy (%) | Latency (ms) |\n| --- | --- | --- | --- |\n| Foo | 4 | 91.2 | 12.4 |\n| Foo | 8 | 90.1 | 15 |\n| Bar | 8 | 90.1 | 15 |\n');
    expect(claims.map(({ claim: { value, condition } }) => [value, condition])).toEqual([
      [91.2, 'Threads 4'], [12.4, 'Threads 4'], [90.1, 'Threads 8'], [15, 'Threads 8'], [90.1, null], [15, null],
    ]);
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
    ['It runs in \\SI{12.4}{ms} per query.', ['3:16 12.4}{ms']],
    ['The latency is \\qty{15}{\\milli\\second}.', ['3:21 15}{\\milli\\second']],
    ['The latency is \\SIrange{10}{14}{ms}.', ['3:25 10}{14}{ms']],
    ['\\begin{minipage}{0.48\\textwidth}\nIt is 3.1x faster than Foo.\n\\end{minipage}', ['4:7 3.1x']],
    ['\\iffalse\nIt is 3.1x faster than Foo.\n\\fi', []],
    ['Set \\lstinline|3.1x faster than Foo| and \\mintinline{sh}|4.1x faster than Foo|.', []],
    ['{\\fontsize{9}{10}\\selectfont It is 3.1x faster than Foo.}', ['3:36 3.1x']],
    ['\\href{https://example.org/9}{It is 3.1x faster than Foo.}', ['3:36 3.1x']],
  ];

  test.each(SEEN)('%j', (body, expected) => {
    expect(places(latexClaims(document(body)))).toEqual(expected);
  });

  test('macros that stand for words are these words, at the place where they are used', () => {
    const preamble = '% \\newcommand{\\ours}{Old}\n\\newcommand{\\ours}{FastParse\\xspace}\\def\\acc{91.2\\%}\n\\newcommand{\\both}[1]{#1 is 9.9x faster than Foo}\n';
    const claims = latexClaims(`${preamble}\\begin{document}\n\\ours is 3.1x faster than Foo. \\ours{} reaches an accuracy of \\acc{} on CIFAR-10. \\both{Bar}\n\\end{document}\n`);
    expect(claims.map(({ claim: { value, subject }, written, place: { line, column } }) => [subject, value, written, line, column])).toEqual([
      ['FastParse', 3.1, '3.1x', 5, 10], ['FastParse', 91.2, '\\acc{}', 5, 63], ['Bar', 9.9, '\\both{Bar}', 5, 83],
    ]);
    expect(latexClaims(`\\newcommand{\\a}{\\a}\\newcommand{\\b}{\\c}\\newcommand{\\c}{\\b}${document('\\a \\b It is 3.1x faster than Foo.')}`)).toHaveLength(1);
  });

  const WITH_ARGUMENTS: [definition: string, use: string, expected: string[]][] = [
    ['\\newcommand{\\acc}[1]{#1\\%}', 'It reaches an accuracy of \\acc{91.2} on CIFAR-10.', ['91.2%: 91.2']],
    ['\\def\\acc#1{#1\\%}', 'It reaches an accuracy of \\acc{91.2} on CIFAR-10.', ['91.2%: 91.2']],
    ['\\newcommand{\\ms}[1]{#1 ms}', 'The latency is \\ms{12.4} per query.', ['12.4 ms: 12.4']],
    ['\\newcommand{\\gain}[2]{#2 gains #1 points}', 'Here \\gain{3.1}{Foo} in accuracy.', ['3.1 points: 3.1']],
    ['\\newcommand{\\hide}[1]{}', 'Words \\hide{It is 3.1x faster than Foo.} here.', []],
    ['\\newcommand{\\pct}[1]{#1\\%}\\newcommand{\\acc}[1]{accuracy of \\pct{#1}}', 'It reaches an \\acc{91.2} on CIFAR-10.', []],
    ['\\newcommand{\\acc}[2][on]{#2\\%}', 'It reaches an accuracy of \\acc{91.2} on CIFAR-10.', []],
    ['\\newcommand{\\twice}[1]{#1 and #1}', 'It is 3.1x faster than \\twice{Foo}.', ['3.1x: 3.1x']],
  ];

  test.each(WITH_ARGUMENTS)('macros with arguments: %s', (definition, use, expected) => {
    expect(latexClaims(`${definition}\n${document(use)}`).map(({ claim: { quote }, written }) => `${quote.replace('\\', '')}: ${written}`)).toEqual(expected);
  });

  test('units of siunitx in a head are those of its column', () => {
    const claims = latexClaims(document('\\begin{tabular}{lS}\n\\toprule\nModel & {Latency (\\si{\\milli\\second})} \\\\ \\midrule\nFoo & 12.4 \\\\\n\\end{tabular}'));
    expect(claims.map(({ claim: { metric, value, unit } }) => [metric, value, unit])).toEqual([['Latency', 12.4, 'ms']]);
  });

  test('a brace that is never closed costs the command, not the text', () => {
    expect(places(latexClaims(document('\\section{Broken\n\nIt is 3.1x faster than Foo.')))).toEqual(['5:7 3.1x']);
    expect(latexClaims('\\section{\\textbf{'.repeat(20_000))).toEqual([]);
  });

  test('cells of a tabular have their headers', () => {
    const claims = latexClaims(document('\\begin{tabular}{lc}\n\\toprule\nModel & Accuracy (\\%) \\\\ \\midrule\nFoo & \\textbf{91.2} \\\\\nBar & $90.1$ \\\\\n\\end{tabular}'));
    expect(claims.map(({ claim, written, place }) => [written, claim.metric, claim.subject, place.line])).toEqual([['91.2', 'Accuracy', 'Foo', 6], ['90.1', 'Accuracy', 'Bar', 7]]);
  });
  test('cells over several columns and rows are heads and labels of all of these', () => {
    const claims = latexClaims(document('\\begin{tabular*}{\\textwidth}{@{\\extracolsep{\\fill}}llcc}\n\\toprule\n& & \\multicolumn{2}{c}{CIFAR-10} \\\\\n\\cmidrule(lr){3-4}\nSet & Model & Accuracy (\\%) & Latency (ms) \\\\\n\\midrule\n\\multirow{2}{*}{small} & Foo & 91.2 & 12.4 \\\\\n & Bar & 90.1 & 15 \\\\\n\\end{tabular*}'));
    expect(claims.map(({ claim, written }) => [written, claim.metric, claim.unit, claim.dataset])).toEqual([
      ['91.2', 'Accuracy', '%', 'CIFAR-10'], ['12.4', 'Latency', 'ms', 'CIFAR-10'], ['90.1', 'Accuracy', '%', 'CIFAR-10'], ['15', 'Latency', 'ms', 'CIFAR-10'],
    ]);
    expect(claims.map(({ claim: { subject, condition } }) => [subject, condition])).toEqual([['Foo', 'small'], ['Foo', 'small'], ['Bar', 'small'], ['Bar', 'small']]);
  });

  test('the title is about the system that it names, and so is the text below it', () => {
    const source = `\\title{FastParse: a parser that is 3.1$\\times$ faster than Foo}\n${document('It is 3.1x faster than Foo.')}`;
    expect(latexClaims(source).map(({ claim, inTitle }) => [claim.subject, claim.baseline, inTitle])).toEqual([['FastParse', 'Foo', true], ['FastParse', 'Foo', false]]);
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
