/**
 * A folder is a case: papers in some format, and the claims that the built program writes for them. After a change that
 * is meant to change claims, `UPDATE_GOLDEN=1` rewrites them; the difference is read before it is committed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const here = fileURLToPath(new URL('.', import.meta.url));
const program = fileURLToPath(new URL('../../dist/pipeline/cli/main.js', import.meta.url));
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(4);
});

test.each(cases)('%s', (name) => {
  const folder = `${here}${name}`;
  const input = readdirSync(folder).filter((file) => file.startsWith('papers.'));
  expect(input).toHaveLength(1);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'extract', input[0]!, '--to', 'jsonl', '--quiet'], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const expected = `${folder}/expected.jsonl`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(expected, stdout);
  const claims = (text: string): unknown[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);
  const read = claims(stdout);
  expect(read.length).toBeGreaterThan(5);
  expect(read).toEqual(claims(readFileSync(expected, 'utf8')));
  expect(stdout).toBe(readFileSync(expected, 'utf8'));
});
