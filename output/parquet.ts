/**
 * Rows into Parquet: every column with its type, so that nothing is guessed from the cells; shapes are lists. The
 * version of the schema and the meaning of each column stand in the metadata.
 */
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Writable } from 'node:stream';
import { binaryWriter } from './binary-writer.js';
import { SCHEMA_VERSION } from './schema-version.js';
import type { Column, ColumnType, RowWriter, TableOptions } from './table.js';

const ELEMENTS: Readonly<Record<ColumnType, (name: string) => SchemaElement[]>> = {
  string: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type: 'OPTIONAL' }],
  integer: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  number: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  boolean: (name) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
  shape: (name) => [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  ],
};

/** A writer of Parquet. */
export function parquetWriter<Row>(sink: Writable, { columns, name = 'claims' }: TableOptions<Row>): RowWriter<Row> {
  return binaryWriter(sink, async (rows: readonly Row[]) => new Uint8Array(parquetWriteBuffer({
    columnData: columns.map((column) => ({ name: column.name, data: rows.map((row) => column.of(row)) })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap((column) => ELEMENTS[column.type](column.name))],
    kvMetadata: [
      { key: 'schema_version', value: SCHEMA_VERSION },
      { key: 'table', value: name },
      { key: 'columns', value: JSON.stringify(Object.fromEntries(columns.map((column: Column<Row>) => [column.name, column.meaning]))) },
    ],
    createdBy: 'claimsheet',
  })));
}
