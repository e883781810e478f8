/**
 * The tables that one run writes, each with its columns and rows, whatever the rows are: to a sink in any format, or
 * several as the sheets of one workbook.
 */
import type { Writable } from 'node:stream';
import { writeTable, type OutputFormat } from './formats.js';
import type { Column, TableOptions } from './table.js';
import type { AnySheet } from './xlsx/workbook.js';

export type WriteOptions = Omit<TableOptions<never>, 'columns' | 'name'>;

export interface NamedTable {
  name: string;
  columns: readonly Column<never>[];
  /** Columns that tell one row from every other. */
  primaryKey?: readonly string[];
  write(sink: Writable, format: OutputFormat, options: WriteOptions, beside?: readonly NamedTable[]): Promise<void>;
  sheet(): Promise<AnySheet>;
}

/** A table of `rows`. In a workbook those `beside` it come as further sheets; other formats hold one table. */
export function namedTable<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[], primaryKey?: readonly string[]): NamedTable {
  return {
    name,
    columns: columns as readonly Column<never>[],
    primaryKey,
    async write(sink, format, options, beside = []) {
      if (format !== 'xlsx') return writeTable(rows, format, sink, { ...options, columns, name });
      const [{ workbookBytes }, { binaryWriter }] = await Promise.all([import('./xlsx/workbook.js'), import('./binary-writer.js')]);
      const sheets = await Promise.all([this, ...beside].map((table) => table.sheet()));
      await binaryWriter(sink, () => workbookBytes(sheets, options.onDiagnostic)).end();
    },
    sheet: async () => (await import('./xlsx/workbook.js')).sheetOf({ name, columns, rows }),
  };
}

/** Those of `columns` that `names` names, in that order; gives the unknown names otherwise. */
export function chosen<Row>(columns: readonly Column<Row>[], names: readonly string[]): Column<Row>[] | { unknown: string[] } {
  const unknown = names.filter((name) => !columns.some((column) => column.name === name));
  if (unknown.length > 0) return { unknown };
  // What was asked for by name is shown in every format.
  return names.map((name) => ({ ...columns.find((column) => column.name === name)!, brief: true }));
}
