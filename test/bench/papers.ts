/** The papers that are measured: a corpus in JSON Lines, gzipped or not, or as many of it as are wanted, evenly spread. */
import fs from 'node:fs';
import zlib from 'node:zlib';

/** The lines of `file`; `wanted` of them, or all where there are no more. */
export function linesOf(file: string, wanted = Infinity): string[] {
  const bytes = fs.readFileSync(file);
  const lines = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  if (lines.length <= wanted) return lines;
  return Array.from({ length: wanted }, (_, n) => lines[Math.floor((n * lines.length) / wanted)]!);
}

/** `count` records: those of `lines` over and over, each time under new ids. */
export function* repeated(lines: readonly string[], count: number): Generator<string> {
  for (let n = 0; n < count; n++) {
    const line = lines[n % lines.length]!;
    yield n < lines.length ? line : line.replace(/"id": ?"/, (key) => `${key}${Math.floor(n / lines.length)}/`);
  }
}

/** Title and abstract of a record as one text, for tools that read text. */
export function textOf(line: string): string {
  const { title = '', abstract = '' } = JSON.parse(line) as { title?: string; abstract?: string };
  return `${title}\n${abstract}`;
}
