/** One run of `claimsheet lock`: reads the texts, shows what changed, and writes the lockfile where that is wanted. */
import path from 'node:path';
import { loadConfig } from '../check/config.js';
import { makeLock, type MadeLock } from '../check/make-lock.js';
import type { InputFormat } from '../read/index.js';
import { usable } from './check-trouble.js';
import { EXIT } from './exit.js';
import { cleanUpOnExit } from './interrupt.js';
import { openReporter } from './reporter.js';
import { openTarget } from './target.js';

export interface LockRun {
  files: readonly string[];
  update: boolean;
  config?: string;
  lock?: string;
  from?: InputFormat;
  quiet: boolean;
}

export async function runLockCommand(run: LockRun): Promise<number> {
  cleanUpOnExit();
  return usable(async () => {
    const made = await makeLock({ files: run.files, config: loadConfig(run.config), from: run.from, lock: run.lock });
    const reporter = await openReporter(run.quiet, false);
    for (const diagnostic of made.diagnostics) reporter.diagnostic(diagnostic);
    reporter.end();
    // A lock without the claims of an unread text would let them go unnoticed.
    if (made.diagnostics.some(({ severity }) => severity === 'error')) return EXIT.unusable;
    return settle(made, run);
  });
}

async function settle({ file, text, before, claims }: MadeLock, { update, quiet }: LockRun): Promise<number> {
  const name = path.relative(process.cwd(), file) || file;
  const tell = (words: string): void => void (quiet || process.stderr.write(`${words}\n`));
  if (text === before) {
    tell(`${name} is up to date: ${claims} claims`);
    return EXIT.done;
  }
  if (before !== null && !update) {
    const { createTwoFilesPatch } = await import('diff');
    process.stdout.write(createTwoFilesPatch(name, name, before, text, undefined, undefined, { context: 0 }));
    tell(`${name} has other claims. Accept these with claimsheet lock --update.`);
    return EXIT.broken;
  }
  const target = await openTarget(file);
  target.sink.write(text);
  await target.commit();
  tell(`${name}: ${claims} claims locked`);
  return EXIT.done;
}
