/** One run of `claimsheet init`: all files or none. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { planInit } from '../check/init/plan.js';
import type { CiSystem } from '../check/init/templates.js';
import { EXIT, UsageError } from './exit.js';
import { openTarget } from './target.js';
import { packageVersion } from './version.js';

export interface InitRun {
  ci?: CiSystem;
  force: boolean;
}

export async function runInit({ ci, force }: InitRun): Promise<number> {
  const root = process.cwd();
  const files = planInit(root, packageVersion(), ci);
  const there = files.find((file) => existsSync(path.join(root, file.path)));
  if (there && !force) throw new UsageError(`${there.path} is there already`, 'Edit it, or write over it with --force.');
  for (const file of files) {
    const full = path.join(root, file.path);
    await mkdir(path.dirname(full), { recursive: true });
    const target = await openTarget(full);
    target.sink.write(file.text);
    await target.commit();
    process.stderr.write(`wrote ${file.path}\n`);
  }
  process.stderr.write('Now run claimsheet check, then claimsheet lock, and commit claims.lock.jsonl.\n');
  return EXIT.done;
}
