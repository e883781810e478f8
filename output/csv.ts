/**
 * Rows into CSV: a header, one row a line, UTF-8 without a byte order mark, LF, quotes only where needed.
 * Text cells that a spreadsheet would run as a formula get a `'` before them; numbers, negative ones too, do not.
 */
import { stringify, type Options } from 'csv-stringify/sync';
import type { Writable } from 'node:stream';
import { flatCell, type Cell, type RowWriter, type TableOptions } from './table.js';
import { textWriter } from './text-writer.js';

/** A writer of CSV. */
export function csvWriter<Row>(sink: Writable, options: TableOptions<Row>): RowWriter<Row> {
  return delimitedWriter(sink, options, ',', flatCell);
}

/** A writer of CSV's family: cells made by `cell`, with `delimiter` between them. */
export function delimitedWriter<Row>(
  sink: Writable,
  { columns, escapeFormulas = true }: TableOptions<Row>,
  delimiter: string,
  cell: (cell: Cell) => string | number,
): RowWriter<Row> {
  const format: Options = { delimiter, record_delimiter: '\n', escape_formulas: escapeFormulas };
  return textWriter(sink, {
    head: stringify([columns.map(({ name }) => name)], format),
    render: (rows) => stringify(rows.map((row) => columns.map((column) => cell(column.of(row)))), format),
  });
}
