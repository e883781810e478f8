/**
 * Rows of a table into its cells of numbers, each with its column's header and its row's label. The label is the column
 * of words that is headed as one of names, else the first one; other cells of words in the row are kept, because they may
 * name a dataset or a setting, and so are the heads above the last one, and the numbers where rows have one name.
 * A table without a column of words has no labels, and its cells none either.
 */
import type { TableCell } from './document.js';
import type { MappedText } from './mapped-text.js';

const NAMES = /^(?:model|method|system|approach|algorithm|name|tool|library|framework|architecture|network)s?$/i;
const NUMBER = /^[~≈<>≤≥+-]?\s*[$€£]?\d/;

export function cellsOfTable(rows: readonly (readonly MappedText[])[], heads = 1): TableCell[] {
  const body = rows.slice(heads);
  if (body.length === 0) return [];
  const above = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) => headsOf(rows.slice(0, heads), column));
  const head = above.map((texts) => texts.at(-1) ?? '');
  const words = head.flatMap((_, column) => (isOfWords(body, column) ? [column] : []));
  const labels = words.find((column) => NAMES.test(head[column]!)) ?? words[0] ?? -1;
  // Rows of one name differ by their numbers: `Foo | 4 threads | 91.2` and `Foo | 8 threads | 81.2`.
  const named = (row: readonly MappedText[]): string => words.map((column) => row[column]?.text ?? '').join('|');
  const alike = new Set(body.map(named).filter((name, i, all) => all.indexOf(name) !== i));
  return body.flatMap((row) => row.flatMap((cell, column): TableCell[] => {
    if (column === labels || !isNumber(cell.text)) return [];
    const others = row.flatMap(({ text }, other) =>
      (other === labels || other === column || text === '' || !words.includes(other) ? [] : [{ header: head[other] ?? '', text }]));
    others.push(...(above[column] ?? []).slice(0, -1).map((text) => ({ header: '', text })));
    const numbers = alike.has(named(row)) ? row.flatMap(({ text }, other) => (other !== column && isNumber(text) ? [{ header: head[other] ?? '', text }] : [])) : [];
    return [{ header: head[column] ?? '', labelHeader: head[labels] ?? '', label: row[labels]?.text ?? '', others, numbers, cell }];
  }));
}

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** The heads over a column, from the top; one that stands there twice is one. */
function headsOf(rows: readonly (readonly MappedText[])[], column: number): string[] {
  const texts = rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
  return texts.filter((text, i) => text !== texts[i - 1]);
}

/** Whether most cells of a column are no numbers. */
function isOfWords(body: readonly (readonly MappedText[])[], column: number): boolean {
  const cells = body.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
  return cells.length > 0 && cells.filter(isNumber).length * 2 < cells.length;
}
