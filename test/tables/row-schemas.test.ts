/** The schemas of the table rows are made of the columns. UPDATE_GOLDEN=1 writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { COMPARE_COLUMNS, EVIDENCE_COLUMNS } from '../../output/compare/columns.js';
import { CONFLICT_COLUMNS, INDEX_COLUMNS, LEADERBOARD_COLUMNS, PARETO_COLUMNS } from '../../output/leaderboard/columns.js';
import { rowSchema } from '../../output/row-schema.js';
import type { Column } from '../../output/table.js';

const TABLES: readonly (readonly [name: string, title: string, description: string, columns: readonly Column<never>[]])[] = [
  ['comparison', 'Row of a comparison', 'One paper or subject, as claimsheet compare writes it.', COMPARE_COLUMNS],
  ['evidence', 'Row of the evidence', 'The claim behind one cell of a comparison.', EVIDENCE_COLUMNS],
  ['leaderboard', 'Row of a leaderboard', 'One score, ranked among those that compare with it, as claimsheet leaderboard writes it.', LEADERBOARD_COLUMNS],
  ['leaderboard-index', 'Row of the index of leaderboards', 'One leaderboard.', INDEX_COLUMNS],
  ['conflict', 'Row of the conflicts', 'One of several values that contradict each other.', CONFLICT_COLUMNS],
  ['pareto', 'Row of the Pareto points', 'One system with two measures.', PARETO_COLUMNS],
];

test.each(TABLES)('%s', (name, title, description, columns) => {
  const file = path.join('schemas', `${name}.schema.json`);
  const text = `${JSON.stringify(rowSchema(name, title, description, columns), null, 2)}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
});

test('the rows of a leaderboard as JSON fit their schema', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(path.join('schemas', 'leaderboard.schema.json'), 'utf8')) as object);
  const rows = readFileSync(path.join('test', 'tables', 'golden', 'exports', 'leaderboards.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as object);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    validate(row);
    expect(validate.errors).toBeNull();
  }
});
