/** What the tests of the command line share: the built program in a process of its own, in a folder of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';

// A process a test: seconds where other things run beside it.
jest.setTimeout(60_000);

const PROGRAM = fileURLToPath(new URL('../../dist/pipeline/cli/main.js', import.meta.url));

/** A new, empty folder that is gone after the tests. */
export function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-cli-'));
  process.on('exit', () => fs.rmSync(made, { recursive: true, force: true }));
  return made;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts `claimsheet` in `cwd`. */
export function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  const rest = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS']) delete rest[name];
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...rest, ...env } });
}

/** Runs `claimsheet` in `cwd` to its end. */
export function run(args: readonly string[], cwd: string, { stdin = '', env }: { stdin?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  const child = start(args, cwd, env);
  // A program that refuses its arguments does not read its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return ended(child);
}

/** What a process says until it ends. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text; });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

/** A record as a line; with a claim in it that no rule set would miss. */
export function record(id: string, fields: object = {}): string {
  return `${JSON.stringify({ id, title: `Ovens, part ${id}`, abstract: 'Our oven, Ember, is 3x faster than Foo.', ...fields })}\n`;
}
