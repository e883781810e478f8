/** The JSON Schema of a table's rows as JSON, from its list of columns: what `claimsheet schema` prints for it. */
import type { Column, ColumnType } from './table.js';
import { SCHEMA_VERSION } from './schema-version.js';

const TYPES: Readonly<Record<ColumnType, object>> = {
  string: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  shape: { type: ['array', 'null'], items: { type: 'number' } },
};

/** The schema of the rows of a table of that name. */
export function rowSchema(name: string, title: string, description: string, columns: readonly Column<never>[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://claimsheet.dev/schemas/v${SCHEMA_VERSION}/${name}.schema.json`,
    title,
    description,
    type: 'object',
    required: columns.map((column) => column.name),
    properties: Object.fromEntries(columns.map((column) => [column.name, { description: column.meaning, ...TYPES[column.type] }])),
    additionalProperties: false,
  };
}
