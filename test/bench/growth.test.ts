/** Cost grows linearly with the input and hardly with the rules. Work is counted, so a busy machine changes nothing. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from '@jest/globals';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-growth-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('work is linear in the number of papers and in their length, and flat in the number of rules', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/test/bench/growth.js', 'test/sample/papers.jsonl'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { number, length, rules } = JSON.parse(stdout) as Record<'number' | 'length' | 'rules', number>;
  // 1 is linear: four times the input, four times the work.
  expect(number).toBeGreaterThan(0.9);
  expect(number).toBeLessThan(1.05);
  expect(length).toBeGreaterThan(0.7);
  expect(length).toBeLessThan(1.15);
  // 1 is flat: ten times the rules, the same work.
  expect(rules).toBeLessThan(1.3);
}, 300_000);
