/**
 * The first bytes of an input into its format: `{"title": ...}` on a line is JSON Lines, `[{` a JSON array,
 * `id;title;abstract` a table, titles and abstracts in turn a listing. Names are looked at for Markdown and LaTeX only,
 * whose prose could be anything.
 * What is none of these is refused rather than guessed: an XML file read as a listing would give nonsense.
 */
import { cellsOf, columnsOf, delimiterOf } from './csv-header.js';
import { kindOfLine } from './listing-line.js';

export const INPUT_FORMATS = ['listing', 'jsonl', 'json', 'csv', 'tsv', 'markdown', 'latex'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** How well-known binary files begin, and what to call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'a ZIP archive or a spreadsheet'],
  ['25504446', 'a PDF file'],
  ['50415231', 'a Parquet file'],
  ['28b52ffd', 'a Zstandard archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a', 'an xz archive'],
  ['53514c69746520666f726d6174', 'an SQLite database'],
];

/** Text formats that people have papers in and that are not read. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:!doctype|html)/i, 'HTML'],
  [/^\s*<[?!a-z]/i, 'XML'],
  [/^\s*(?:%[^\n]*\n\s*)*@[a-z]+\s*[{(]/i, 'BibTeX'],
  [/^\s*TY {2}-/, 'RIS'],
];

/** A header's cell: a name of a few words, no sentence. */
const HEADER_CELL = /^\s*"?[\p{L}_][\p{L}\p{N}_ .#/()-]{0,39}"?\s*$/u;

const LINES_LOOKED_AT = 20;

/** The format that only the ending of a name tells, or null. */
export function formatOfEnding(name: string): InputFormat | null {
  if (/\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i.test(name)) return 'markdown';
  return /\.(?:tex|ltx|latex)$/i.test(name) ? 'latex' : null;
}

/** What binary content `head` is the beginning of, or null for text. UTF-16 is expected to be decoded already. */
export function binaryKind(head: Buffer): string | null {
  const start = head.subarray(0, 16).toString('hex');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  return head.includes(0) ? 'binary data' : null;
}

/** The name of the unread text format that `head` begins, or null. */
export function foreignKind(head: string): string | null {
  return FOREIGN.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/** The format that `head`, the beginning of a text without its byte order mark, is written in, or null. */
export function detectFormat(head: string): InputFormat | null {
  const lines = head.split('\n', 2000).map((line) => line.trim()).filter((line) => line !== '').slice(0, LINES_LOOKED_AT);
  const first = lines[0];
  if (first === undefined) return null;
  if (first.startsWith('{')) return isJsonLines(lines) ? 'jsonl' : 'json';
  if (/^\[\s*(?:[[{\]"\d-]|null\b|true\b|false\b|$)/.test(first) && !/^\[[^"{]*\]\s*\S/.test(first)) return 'json';
  // A broken first line does not make JSON Lines anything else.
  if (lines.some((line) => /^\{\s*"/.test(line))) return 'jsonl';
  const delimiter = delimiterOf(first);
  if (isTable(lines, delimiter)) return delimiter === '\t' ? 'tsv' : 'csv';
  if (foreignKind(head)) return null;
  return lines.some((line) => kindOfLine(line) === 'abstract') ? 'listing' : null;
}

/** Whether `head` begins with an object on a line of its own: JSON Lines for sure, whatever is still to come. */
export function beginsJsonLines(head: Buffer): boolean {
  if (!/^\s*\{/.test(head.toString('latin1', 0, 64))) return false;
  const line = head.toString('utf8').trimStart().split('\n', 1)[0]!;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** JSON Lines rather than one object over several lines, given that the first line opens an object. */
function isJsonLines(lines: readonly string[]): boolean {
  const [first, second] = lines;
  if (first === '{') return false;
  // An object that ends on its line, or is too long for the head; broken or not, the next one says the same.
  return second === undefined || first!.endsWith('}') || /^\{\s*"/.test(second);
}

function isTable(lines: readonly string[], delimiter: string): boolean {
  const header = cellsOf(lines[0]!, delimiter);
  if (/^sep=.$/i.test(lines[0]!)) return true;
  const columns = columnsOf(header);
  if (columns.title !== undefined || columns.abstract !== undefined) return true;
  // A table without the columns that are needed: let its reader say so.
  const second = lines[1];
  return header.length > 1 && header.every((cell) => HEADER_CELL.test(cell))
    && second !== undefined && kindOfLine(second) !== 'abstract' && cellsOf(second, delimiter).length === header.length;
}
