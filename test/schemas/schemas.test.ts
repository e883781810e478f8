import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CLAIM_COLUMNS, DIAGNOSTIC_COLUMNS, SET_ASIDE_COLUMNS } from '../../output/columns.js';
import { KINDS } from '../../pipeline/types.js';
import { loadSchema, schemaNames } from '../../schemas/load.js';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  unevaluatedProperties?: boolean;
}

const RECORDS = ['claim', ...KINDS.map((kind) => `claim.${kind}`), 'diagnostic', 'paper', 'set-aside', 'summary'];

const schemaOf = (name: string): Node => loadSchema(name) as Node;

/** Every field with its path, fields within fields too. Conditions (`if`, `then`) are no declarations. */
function fieldsOf({ properties = {} }: Node, path = ''): [path: string, field: Node][] {
  return Object.entries(properties).flatMap(([name, field]) => [[path + name, field], ...fieldsOf(field, `${path}${name}.`)] as [string, Node][]);
}

test('there is a schema for every kind and every other record', () => {
  expect(schemaNames()).toEqual(expect.arrayContaining(RECORDS));
});

describe.each(schemaNames())('%s', (name) => {
  test('is a valid schema of draft 2020-12, to the strictest reading', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, discriminator: true });
    for (const other of schemaNames()) if (other !== name) ajv.addSchema(loadSchema(other));
    expect(() => ajv.compile(loadSchema(name))).not.toThrow();
    expect(loadSchema(name)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://claimsheet.dev/schemas/v1/${name}.schema.json` });
  });

  test('describes itself and each of its fields', () => {
    const bare = fieldsOf(schemaOf(name)).filter(([, { description = '' }]) => description.length < 5);
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(loadSchema(name).description.length).toBeGreaterThan(10);
  });

});

test.each(RECORDS)('%s allows no other fields', (name) => {
  expect(schemaOf(name).unevaluatedProperties).toBe(false);
});

describe('columns and schemas say the same', () => {
  test.each([
    ['claim', CLAIM_COLUMNS],
    ['diagnostic', DIAGNOSTIC_COLUMNS],
    ['set-aside', SET_ASIDE_COLUMNS],
  ] as const)('%s', (name, columns) => {
    const { properties = {}, required } = schemaOf(name);
    expect(Object.entries(properties).map(([field, { description }]) => [field, description])).toEqual(columns.map(({ name: field, meaning }) => [field, meaning]));
    expect(required).toEqual(columns.map(({ name: field }) => field));
  });
});
