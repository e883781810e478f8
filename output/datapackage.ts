/**
 * The Frictionless descriptor of tables (Data Package v2): for each file its columns with type and meaning, so that
 * other tools read the cells as they are meant. Nothing of it depends on the rows.
 */
import { extname } from 'node:path';
import type { Column, ColumnType } from './table.js';
import { SCHEMA_VERSION } from './schema-version.js';
import type { Spreadsheet } from './spreadsheet.js';

/** A table that was written to a file beside the descriptor. */
export interface Resource {
  name: string;
  /** Path from the descriptor to the file. */
  path: string;
  columns: readonly Column<never>[];
  primaryKey?: readonly string[];
  spreadsheet?: Spreadsheet;
}

const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', integer: 'integer', number: 'number', boolean: 'boolean', shape: 'string' };

const MEDIA: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  jsonl: 'application/jsonl',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
};

/** The text of `datapackage.json`. */
export function datapackageText(name: string, resources: readonly Resource[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    version: SCHEMA_VERSION,
    description: 'Quantitative claims read from paper abstracts by claimsheet.',
    resources: resources.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf({ name, path, columns, primaryKey, spreadsheet }: Resource) {
  const format = extname(path).slice(1);
  const text = format === 'csv' || format === 'tsv';
  const decimalChar = spreadsheet?.decimal === ',' && format === 'csv' ? ',' : undefined;
  return {
    name,
    path,
    type: 'table',
    format,
    ...(MEDIA[format] === undefined ? {} : { mediatype: MEDIA[format] }),
    encoding: 'utf-8',
    ...(text ? { dialect: { delimiter: format === 'tsv' ? '\t' : (spreadsheet?.delimiter ?? ','), ...(spreadsheet ? { lineTerminator: '\r\n' } : { lineTerminator: '\n' }) } } : {}),
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: !text && column.type === 'shape' ? 'array' : TYPES[column.type],
        description: column.meaning,
        ...(decimalChar !== undefined && column.type === 'number' ? { decimalChar } : {}),
      })),
      missingValues: [''],
      ...(primaryKey ? { primaryKey } : {}),
    },
  };
}
