/** What the tests on cluster engines share: whether they run here, their papers, and what the plain program makes of them. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe } from '@jest/globals';

export const MAIN = path.resolve('dist/pipeline/cli/main.js');

/** How an engine starts the program. */
export const COMMAND = `${process.execPath} ${MAIN}`;

export type Record = { [key: string]: unknown };

export interface PaperLine {
  paper_id: string | null;
  claims: Record[];
  diagnostics: { code: string; paper_id: string | null }[];
}

/** As `describe`, where CLAIMSHEET_CLUSTER=1 is set and `program args` runs; else all its tests are reported as skipped. */
export function describeWhere(program: string, args: readonly string[], name: string, tests: () => void): void {
  const wanted = process.env.CLAIMSHEET_CLUSTER === '1';
  const found = wanted && spawnSync(program, args).status === 0;
  // Whoever asked for them must not take a missing engine for a pass.
  if (wanted && !found) throw new Error(`CLAIMSHEET_CLUSTER=1 is set and ${program} does not run here. See .ci/cluster.sh.`);
  (wanted ? describe : describe.skip)(name, tests);
}

/** A new empty folder, gone when the tests are. */
export function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-cluster-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The corpus of CLAIMSHEET_CORPUS (JSON Lines, gzipped or not), or the shipped sample ten times; with broken records among them. */
export function corpus(): string[] {
  const file = process.env.CLAIMSHEET_CORPUS;
  const lines = (name: string): string[] => {
    const bytes = fs.readFileSync(name);
    return (name.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  };
  const papers = file ? lines(file) : Array.from({ length: 10 }, (_, n) => lines('test/sample/papers.jsonl').map((line) => line.replace('"id": "', `"id": "${n}/`))).flat();
  return ['{"id": "cut", "title": "A first record that', ...papers, '{"id": "odd", "title": 7}'];
}

/** Runs a shell command; gives what it writes. Throws where it fails. */
export function shell(command: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command}\nexit ${status}\n${stderr.slice(-4000)}`);
  return stdout;
}

/** What the plain program answers for the records of `file`, on one thread. */
export function plain(file: string): PaperLine[] {
  return jsonLines(shell(`${COMMAND} extract '${file}' --from jsonl --per-paper --jobs 1 --quiet`)) as unknown as PaperLine[];
}

export function jsonLines(text: string): Record[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record);
}

/** Rows as text with sorted keys, sorted: for tables whose rows may come in any order. */
export function rows(records: readonly object[]): string[] {
  return records.map((record) => JSON.stringify(record, Object.keys(record).sort())).sort();
}

/** Code and paper of the diagnostics that do not depend on how the input is cut. */
export function troubles(diagnostics: readonly { code: string; paper_id: string | null }[]): string[] {
  return diagnostics.filter(({ code }) => code !== 'duplicate-id').map(({ code, paper_id }) => `${code} ${paper_id}`).sort();
}
