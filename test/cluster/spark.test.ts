/** The shipped job on a real Spark with several workers: its Parquet tables hold the rows of the plain run. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CLAIM_COLUMNS } from '../../output/columns.js';
import { COMMAND, corpus, describeWhere, jsonLines, newFolder, plain, rows, shell, troubles, type Record } from './engine.js';

const PYTHON = process.env.CLAIMSHEET_PYTHON ?? 'python3';
const JOB = path.resolve('integrations/spark/extract_claims.py');
const DUMP = path.resolve('test/cluster/dump_parquet.py');
const PARTITIONS = 5;

/** As `spark-submit --master local[2]`, for a Spark that pip installed. */
const SPARK = { PYSPARK_SUBMIT_ARGS: '--master local[2] --driver-memory 2g --conf spark.ui.enabled=false pyspark-shell', PYSPARK_PYTHON: PYTHON };

const TYPES: { [type: string]: unknown } = {
  string: 'string', integer: 'integer', number: 'double', boolean: 'boolean', shape: { type: 'array', elementType: 'double', containsNull: true },
};

describeWhere(PYTHON, ['-c', 'import pyspark'], 'Spark', () => {
  const folder = newFolder();
  const file = path.join(folder, 'papers.jsonl');
  const job = (target: string, command: string): string =>
    shell(`'${PYTHON}' '${JOB}' '${file}' '${path.join(folder, target)}' --command '${command}' --partitions ${PARTITIONS}`, SPARK);
  const read = (table: string): { schema: { fields: Record[] }; records: Record[] } => {
    const [schema, ...records] = jsonLines(shell(`'${PYTHON}' '${DUMP}' '${path.join(folder, table)}'`, SPARK));
    return { schema: schema as { fields: Record[] }, records };
  };

  test('writes the claims of the plain run, row by row, with the types of the columns', () => {
    fs.writeFileSync(file, `${corpus().join('\n')}\n`);
    job('out', COMMAND);
    const expected = plain(file);

    const claims = read('out/claims');
    expect(claims.schema.fields.map(({ name, type }) => ({ name, type }))).toEqual(CLAIM_COLUMNS.map(({ name, type }) => ({ name, type: TYPES[type] })));
    const wanted = rows(expected.flatMap((line) => line.claims));
    expect(wanted.length).toBeGreaterThan(100);
    expect(rows(claims.records)).toEqual(wanted);

    const diagnostics = read('out/diagnostics').records as { code: string; paper_id: string | null }[];
    expect(troubles(diagnostics)).toEqual(troubles(expected.flatMap((line) => line.diagnostics)));
    // Several processes did it, each with a part.
    expect(fs.readdirSync(path.join(folder, 'out/claims')).filter((name) => name.endsWith('.parquet')).length).toBe(PARTITIONS);
  }, 1_800_000);

  test('a program that fails fails the job', () => {
    expect(() => job('failed', `${COMMAND} --no-such-option`)).toThrow(/exited with error code 2/);
  }, 600_000);
});
