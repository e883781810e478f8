/**
 * Rows of a table into its cells of numbers, each with its column's header and its row's label. The label is the first
 * column of words; other cells of words in the row are kept, because they may name a dataset or a setting.
 * A table without a column of words has no labels, and its cells none either.
 */
import type { TableCell } from './document.js';
import type { MappedText } from './mapped-text.js';

const NUMBER = /^[~≈<>≤≥+-]?\s*[$€£]?\d/;

export function cellsOfTable(rows: readonly (readonly MappedText[])[]): TableCell[] {
  const [head, ...body] = rows;
  if (!head || body.length === 0) return [];
  const labels = head.findIndex((_, column) => isOfWords(body, column));
  return body.flatMap((row) => row.flatMap((cell, column): TableCell[] => {
    if (column === labels || !NUMBER.test(cell.text)) return [];
    const others = row.flatMap(({ text }, other) =>
      (other === labels || other === column || text === '' || !isOfWords(body, other) ? [] : [{ header: head[other]?.text ?? '', text }]));
    return [{ header: head[column]?.text ?? '', labelHeader: head[labels]?.text ?? '', label: row[labels]?.text ?? '', others, cell }];
  }));
}

/** Whether most cells of a column are no numbers. */
function isOfWords(body: readonly (readonly MappedText[])[], column: number): boolean {
  const cells = body.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
  return cells.length > 0 && cells.filter((text) => NUMBER.test(text)).length * 2 < cells.length;
}
