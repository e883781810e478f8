/**
 * Rows into TSV: as CSV, with tabs between the cells. Tabs and line ends inside a cell become spaces, so that
 * `cut`, `awk` and `sort` see one row a line and one cell a tab.
 */
import type { Writable } from 'node:stream';
import { delimitedWriter } from './csv.js';
import { flatCell, type Cell, type RowWriter, type TableOptions } from './table.js';

/** A writer of TSV. */
export function tsvWriter<Row>(sink: Writable, options: TableOptions<Row>): RowWriter<Row> {
  return delimitedWriter(sink, options, '\t', oneLine);
}

function oneLine(cell: Cell): string | number {
  const flat = flatCell(cell);
  return typeof flat === 'string' ? flat.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ') : flat;
}
