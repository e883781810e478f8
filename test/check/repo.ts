/** A throw-away repository with the built program run in it, as a user or a CI would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../dist/pipeline/cli/main.js', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export class Repo {
  readonly root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'claimsheet-check-')));

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  read(name: string): string {
    return readFileSync(path.join(this.root, name), 'utf8');
  }

  edit(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} has no ${JSON.stringify(from)}`);
    this.write({ [name]: text.replaceAll(from, to) });
  }

  git(...args: string[]): void {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: this.root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }

  run(...args: string[]): Ran {
    return this.fed('', ...args);
  }

  /** From a folder of it. */
  runIn(folder: string, ...args: string[]): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: path.join(this.root, folder), encoding: 'utf8', env: bare() });
    return { code: status, stdout, stderr };
  }

  /** With `input` on stdin. */
  fed(input: string, ...args: string[]): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: this.root, encoding: 'utf8', env: bare(), input });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The environment without what a CI that runs these tests says of itself. */
export function bare(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
  for (const name of Object.keys(env)) if (/^(?:GITHUB_|RUNNER_|CI_PROJECT|FORCE_COLOR|INPUT_)/.test(name)) delete env[name];
  return env;
}
