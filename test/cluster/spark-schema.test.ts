/** The columns that the Spark job names are those of the tables; this needs no Spark. */
import fs from 'node:fs';
import { expect, test } from '@jest/globals';
import { CLAIM_COLUMNS, DIAGNOSTIC_COLUMNS } from '../../output/columns.js';

const JOB = fs.readFileSync('integrations/spark/extract_claims.py', 'utf8');
const TYPES = { string: 'STRING', integer: 'INT', number: 'DOUBLE', boolean: 'BOOLEAN', shape: 'ARRAY<DOUBLE>' } as const;

test.each([
  ['CLAIM', CLAIM_COLUMNS],
  ['DIAGNOSTIC', DIAGNOSTIC_COLUMNS],
])('%s', (name, columns: readonly { name: string; type: keyof typeof TYPES }[]) => {
  const list = new RegExp(`^${name} = """([^"]+)"""`, 'm').exec(JOB)?.[1];
  expect(list?.split(',').map((field) => field.trim())).toEqual(columns.map((column) => `${column.name} ${TYPES[column.type]}`));
});
