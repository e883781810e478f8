/**
 * Rows into a Markdown table for people to read: only the brief columns, numbers to the right.
 * Cells are escaped so that no text of a paper breaks the table or turns into markup.
 */
import type { Writable } from 'node:stream';
import { flatCell, type Cell, type ColumnType, type RowWriter, type TableOptions } from './table.js';
import { textWriter } from './text-writer.js';

const TO_THE_RIGHT: ReadonlySet<ColumnType> = new Set(['integer', 'number']);

/** A writer of a Markdown table. */
export function markdownWriter<Row>(sink: Writable, { columns }: TableOptions<Row>): RowWriter<Row> {
  const shown = columns.filter(({ brief }) => brief);
  return textWriter(sink, {
    head: line(shown.map(({ name }) => escaped(name))) + line(shown.map(({ type }) => (TO_THE_RIGHT.has(type) ? '---:' : '---'))),
    render: (rows) => rows.map((row) => line(shown.map((column) => escaped(column.of(row))))).join(''),
  });
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function escaped(cell: Cell): string {
  return String(flatCell(cell))
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\|`*_~[\]$]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}
