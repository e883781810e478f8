/**
 * Rows into one JSON array, an object a line so that it diffs well; keys and types as in JSON Lines.
 * No row gives `[]`.
 */
import type { Writable } from 'node:stream';
import { recordOf, type RowWriter, type TableOptions } from './table.js';
import { textWriter } from './text-writer.js';

/** A writer of a JSON array. */
export function jsonWriter<Row>(sink: Writable, { columns }: TableOptions<Row>): RowWriter<Row> {
  return textWriter(sink, {
    head: '[',
    render: (rows, first) => (first ? '\n' : ',\n') + rows.map((row) => JSON.stringify(recordOf(row, columns))).join(',\n'),
    tail: (empty) => (empty ? ']\n' : '\n]\n'),
  });
}
