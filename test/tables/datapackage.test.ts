/**
 * The golden data packages against what the Data Package v2 profile asks of a descriptor, written out below, and against
 * the files beside them: every cell is of the type that its field says.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';

const NAME = { type: 'string', pattern: '^[-a-z0-9._/]+$' };

const DESCRIPTOR = {
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: NAME,
    resources: {
      type: 'array', minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema'],
        properties: {
          name: NAME,
          path: { type: 'string', not: { anyOf: [{ pattern: '^[/~]' }, { pattern: '\\.\\.' }] } },
          type: { const: 'table' },
          dialect: { type: 'object', required: ['delimiter'], properties: { delimiter: { type: 'string', minLength: 1 } } },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array', minItems: 1,
                items: { type: 'object', required: ['name', 'type', 'description'], properties: { name: { type: 'string', minLength: 1 }, type: { enum: ['string', 'integer', 'number', 'boolean', 'array'] } } },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { type: 'array', minItems: 1, items: { type: 'string' }, uniqueItems: true },
            },
          },
        },
      },
    },
  },
};

interface Field { name: string; type: string; decimalChar?: string }
interface Resource { name: string; path: string; dialect: { delimiter: string }; schema: { fields: Field[]; primaryKey?: string[] } }

const GOLDEN = path.join('test', 'tables', 'golden');
const folders = readdirSync(GOLDEN).filter((folder) => existsSync(path.join(GOLDEN, folder, 'datapackage.json')));

const CELLS: Readonly<Record<string, RegExp>> = { string: /^[^]*$/, integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/, boolean: /^(?:true|false)$/ };

test('there are data packages to look at', () => {
  expect(folders.length).toBeGreaterThanOrEqual(4);
});

describe.each(folders)('%s', (folder) => {
  const descriptor = JSON.parse(readFileSync(path.join(GOLDEN, folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] };

  test('fits the profile', () => {
    const validate = new Ajv2020({ strictTypes: false }).compile(DESCRIPTOR);
    validate(descriptor);
    expect(validate.errors).toBeNull();
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(descriptor.resources)('says what stands in $path', ({ path: file, dialect, schema: { fields, primaryKey = [] } }) => {
    const [header, ...rows] = parse(readFileSync(path.join(GOLDEN, folder, file)), { delimiter: dialect.delimiter, bom: true }) as string[][];
    expect(header).toEqual(fields.map(({ name }) => name));
    for (const row of rows) {
      row.forEach((cell, i) => {
        const { type, decimalChar = '.' } = fields[i]!;
        if (cell !== '') expect(cell.replace(decimalChar, '.')).toMatch(CELLS[type]!);
      });
    }
    const keys = rows.map((row) => primaryKey.map((name) => row[header!.indexOf(name)]).join('\0'));
    if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
  });
});
