/** The lockfile of texts as it would be now, beside the one that is there. Nothing is written here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InputFormat } from '../read/index.js';
import type { Diagnostic } from '../types.js';
import { CheckError } from './config-error.js';
import { LOCK_NAME, type LoadedConfig } from './config.js';
import { checkedFiles } from './files.js';
import { lockedClaims, lockText, readLock, type Lock } from './lock/lockfile.js';
import { rulesetVersion } from './lock/ruleset.js';
import { readClaims } from './read-claims.js';
import { withoutInputs } from './sources/read.js';

export interface LockOptions {
  files: readonly string[];
  config: LoadedConfig;
  from?: InputFormat;
  lock?: string;
}

export interface MadeLock {
  file: string;
  text: string;
  /** What stands in the file; null where there is none. */
  before: string | null;
  claims: number;
  diagnostics: Diagnostic[];
}

/** Where the lockfile lies: as named, or as the config says, beside it. */
export function lockPath({ lock, config: { config, root } }: Pick<LockOptions, 'lock' | 'config'>): string {
  return lock === undefined ? path.join(root, config.lock ?? LOCK_NAME) : path.resolve(lock);
}

export async function makeLock(options: LockOptions): Promise<MadeLock> {
  const { config, root } = options.config;
  const file = lockPath(options);
  const { files, complete } = await checkedFiles(options.files, options.config);
  const { claims, blocks, diagnostics } = await readClaims(await withoutInputs(files, { root, from: options.from }), { root, from: options.from, minConfidence: config.minConfidence });
  const lock: Lock = { ruleset: rulesetVersion(), blocks, claims: lockedClaims(claims) };
  const before = textOf(file);
  // Texts that were not named keep their claims.
  if (before !== null && !complete) keepOthers(lock, readLock(file)!);
  return { file, text: lockText(lock), before, claims: lock.claims.length, diagnostics };
}

function keepOthers(lock: Lock, old: Lock): void {
  const others = [...old.blocks.keys()].filter((file) => !lock.blocks.has(file));
  if (others.length > 0 && old.ruleset !== lock.ruleset) {
    throw new CheckError(`the rules changed (${old.ruleset} -> ${lock.ruleset}), and ${others.length} locked texts were not named`, 'Lock all texts: claimsheet lock --update without names.');
  }
  for (const file of others) lock.blocks.set(file, old.blocks.get(file)!);
  lock.claims.push(...old.claims.filter(({ file }) => others.includes(file)));
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new CheckError(`${file}: cannot read the lockfile: ${(error as Error).message}`, 'Check its permissions.');
  }
}
