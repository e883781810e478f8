/** The job array's script as each of its tasks runs it: all tables together are the plain run, and done tasks stay done. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { COMMAND, corpus, describeWhere, jsonLines, newFolder, plain, rows, shell } from './engine.js';

const SCRIPT = path.resolve('integrations/slurm/extract-claims.sbatch');

describeWhere('bash', ['--version'], 'Slurm array', () => {
  test('three tasks, row by row', () => {
    const folder = newFolder();
    const file = path.join(folder, 'papers.jsonl');
    const tables = path.join(folder, 'claims');
    const records = corpus();
    fs.writeFileSync(file, `${records.join('\n')}\n`);
    const task = (id: number): void => {
      shell(`bash '${SCRIPT}' '${file}' '${tables}'`, { CLAIMSHEET: COMMAND, SLURM_ARRAY_TASK_ID: String(id), SLURM_ARRAY_TASK_COUNT: '3', SLURM_CPUS_PER_TASK: '2' });
    };
    [1, 2, 3].forEach(task);
    const table = (id: number): string => path.join(tables, `claims-${id}-of-3.jsonl`);
    const expected = plain(file);
    for (const id of [1, 2, 3]) {
      expect(jsonLines(fs.readFileSync(table(id), 'utf8'))).toEqual(expected.filter((_, n) => n % 3 === id - 1).flatMap(({ claims }) => claims));
    }
    expect(rows([1, 2, 3].flatMap((id) => jsonLines(fs.readFileSync(table(id), 'utf8'))))).toEqual(rows(expected.flatMap(({ claims }) => claims)));

    // A task that is queued again leaves its table alone; one whose table is missing writes it.
    const before = fs.statSync(table(2)).mtimeMs;
    fs.unlinkSync(table(1));
    [1, 2].forEach(task);
    expect(fs.statSync(table(2)).mtimeMs).toBe(before);
    expect(fs.existsSync(table(1))).toBe(true);
  }, 1_800_000);
});
