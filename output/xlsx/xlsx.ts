/** Rows into an XLSX workbook with one table and its data dictionary. */
import type { Writable } from 'node:stream';
import { binaryWriter } from '../binary-writer.js';
import type { RowWriter, TableOptions } from '../table.js';
import { sheetOf, workbookBytes } from './workbook.js';

/** A writer of XLSX. */
export function xlsxWriter<Row>(sink: Writable, { columns, name = 'claims', onDiagnostic }: TableOptions<Row>): RowWriter<Row> {
  return binaryWriter(sink, (rows: readonly Row[]) => workbookBytes([sheetOf({ name, columns, rows })], onDiagnostic));
}
