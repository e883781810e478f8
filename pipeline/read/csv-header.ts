/**
 * The header line of a table into its delimiter and the columns that a paper is read from.
 * Names are compared without case, and Zotero's own are known: `Key`, `Abstract Note`, `Publication Year`.
 */
import { RowBuilder } from './csv-row.js';

/** What a column may be called, the best name first. */
const NAMES = {
  id: ['id', 'key'],
  title: ['title'],
  abstract: ['abstract', 'abstract note'],
  year: ['year', 'publication year'],
  date: ['date'],
  url: ['url'],
} as const;

export type ColumnKey = keyof typeof NAMES;

/** Where each key stands among the cells; a key without a column is absent. */
export type Columns = Partial<Record<ColumnKey, number>>;

export const DELIMITERS = [',', ';', '\t'] as const;

/** The cells of one line. A quoted cell that goes on past the line is cut there. */
export function cellsOf(line: string, delimiter: string): string[] {
  const builder = new RowBuilder(delimiter);
  // A closing quote ends a cell that the line leaves open, and changes no other.
  const row = builder.add({ text: line, number: 1, eol: '' });
  return row?.cells ?? line.split(delimiter);
}

/** The columns that `header` names. */
export function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase().replace(/[\s_]+/g, ' '));
  const columns: Columns = {};
  for (const key of Object.keys(NAMES) as ColumnKey[]) {
    const place = NAMES[key].map((name) => names.indexOf(name)).find((at) => at !== -1);
    if (place !== undefined) columns[key] = place;
  }
  return columns;
}

/** The delimiter under which most columns of `line` are known, then the one that gives most cells. */
export function delimiterOf(line: string): string {
  const score = (delimiter: string): number => {
    const cells = cellsOf(line, delimiter);
    return Object.keys(columnsOf(cells)).length * 1000 + Math.min(cells.length, 999);
  };
  return [...DELIMITERS].reduce<string>((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best), DELIMITERS[0]);
}
