/**
 * Rows into CSV: a header, one row a line, UTF-8 without a byte order mark, LF, quotes only where needed; with a mark,
 * CRLF and the separators of a locale where a spreadsheet is to open it. Text cells that a spreadsheet would run as a
 * formula get a `'` before them; numbers, negative ones too, do not. Ids are written so that none reads as a number.
 */
import { stringify, type Options } from 'csv-stringify/sync';
import type { Writable } from 'node:stream';
import { isMistaken, withCommas } from './mistaken.js';
import { tableId } from './paper-name.js';
import type { Spreadsheet } from './spreadsheet.js';
import { flatCell, type Cell, type Column, type RowWriter, type TableOptions } from './table.js';
import { textWriter } from './text-writer.js';

/** A writer of CSV. */
export function csvWriter<Row>(sink: Writable, options: TableOptions<Row>): RowWriter<Row> {
  return delimitedWriter(sink, options, options.spreadsheet?.delimiter ?? ',', flatCell);
}

/** A writer of CSV's family: cells made by `cell`, with `delimiter` between them. */
export function delimitedWriter<Row>(
  sink: Writable,
  { columns, escapeFormulas = true, spreadsheet }: TableOptions<Row>,
  delimiter: string,
  cell: (cell: Cell) => string | number,
): RowWriter<Row> {
  // Programs end a row at any line end, whichever ends ours.
  const format: Options = { delimiter, record_delimiter: spreadsheet ? '\r\n' : '\n', escape_formulas: escapeFormulas, quote_record_delimiter: true };
  // A cast keeps the cell a number for the guard against formulas, which leaves `-0,5` alone then.
  if (spreadsheet?.decimal === ',') format.cast = { number: (value) => String(value).replace('.', ',') };
  return textWriter(sink, {
    head: (spreadsheet ? '\uFEFF' : '') + stringify([columns.map(({ name }) => name)], format),
    render: (rows) => stringify(rows.map((row) => columns.map((column) => written(column, row))), format),
  });

  /** An empty cell is null: csv-stringify asks nothing more of it. */
  function written(column: Column<Row>, row: Row): string | number | null {
    const flat = cell(column.of(row));
    if (typeof flat !== 'string') return flat;
    if (column.id === true) return tableId(flat);
    if (flat === '') return null;
    return spreadsheet ? forSpreadsheet(flat, column, spreadsheet) : flat;
  }

  function forSpreadsheet(text: string, { forPeople }: Column<Row>, table: Spreadsheet): string {
    // A number for people may be read as that number.
    const shown = forPeople && table.decimal === ',' ? withCommas(text) : text;
    return escapeFormulas && isMistaken(shown, forPeople ? { ...table, decimal: '.' } : table) ? `'${shown}` : shown;
  }
}
