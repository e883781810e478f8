/**
 * Rows into JSON Lines: one object a line, keys named and ordered as the columns, native types, null where absent.
 * Text is never changed, so there is no guard against formulas here.
 */
import type { Writable } from 'node:stream';
import { recordOf, type RowWriter, type TableOptions } from './table.js';
import { textWriter } from './text-writer.js';

/** A writer of JSON Lines. */
export function jsonlWriter<Row>(sink: Writable, { columns }: TableOptions<Row>): RowWriter<Row> {
  return textWriter(sink, {
    head: '',
    render: (rows) => rows.map((row) => `${JSON.stringify(recordOf(row, columns))}\n`).join(''),
  });
}
