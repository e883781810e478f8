/**
 * `claims.lock.jsonl`: the claims of the texts as they were accepted, a line each, sorted so that a review shows what
 * changed and no more. The first line says which rules read them; each text has a line with digests of its blocks, so
 * that a change of the rules can be told from a change of the text.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Claim } from '../../types.js';
import { CheckError } from '../config-error.js';
import type { PlacedClaim } from '../types.js';

/** What a claim is matched by, beside its file and its order among equals. Never its value or its line. */
export const KEY_FIELDS = ['kind', 'metric', 'subject', 'baseline', 'dataset', 'condition'] as const;

/** What makes a claim another claim when it changes. */
export const VALUE_FIELDS = [
  'value', 'value_max', 'out_of', 'shape', 'uncertainty', 'ci_low', 'ci_high', 'ci_level', 'unit', 'comparator', 'aggregate', 'relation', 'effect',
] as const;

export interface LockedClaim extends Pick<Claim, (typeof KEY_FIELDS)[number] | (typeof VALUE_FIELDS)[number] | 'quote'> {
  file: string;
  /** From 1, among the claims of the file that are equal in all key fields. */
  order: number;
  /** Digest of its block. */
  in: string;
}

export interface Lock {
  ruleset: string;
  /** Digests of the blocks of each file. */
  blocks: Map<string, ReadonlySet<string>>;
  claims: LockedClaim[];
}

/** Where a claim is looked for in another reading of the same file. */
export function keyOf(claim: Pick<LockedClaim, 'file' | (typeof KEY_FIELDS)[number]>): string {
  return [claim.file, ...KEY_FIELDS.map((field) => claim[field]?.toLowerCase().replace(/\s+/g, ' ').trim() ?? null)].map((part) => JSON.stringify(part)).join(' ');
}

/** The claims as a lockfile has them, in text order, each with its order among equals. */
export function lockedClaims(claims: readonly PlacedClaim[]): LockedClaim[] {
  const counts = new Map<string, number>();
  return claims.map(({ claim, place: { file }, block }) => {
    const locked = { file, ...pick(claim, KEY_FIELDS), order: 0, quote: claim.quote, ...pick(claim, VALUE_FIELDS), in: block };
    const key = keyOf(locked);
    locked.order = (counts.get(key) ?? 0) + 1;
    counts.set(key, locked.order);
    return locked;
  });
}

export function lockText({ ruleset, blocks, claims }: Lock): string {
  const lines: unknown[] = [{ lockfile: 1, ruleset }];
  for (const file of [...blocks.keys()].sort()) {
    lines.push({ file, blocks: [...blocks.get(file)!].sort().join(' ') });
    const own = claims.filter((claim) => claim.file === file).map((claim) => [keyOf(claim), claim] as const);
    own.sort(([a, { order }], [b, { order: other }]) => (a < b ? -1 : a > b ? 1 : order - other));
    lines.push(...own.map(([, claim]) => withoutNulls(claim)));
  }
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Key fields stay where they are null, so that all lines line up; other absent values take no room. */
function withoutNulls(claim: LockedClaim): Record<string, unknown> {
  const keys: ReadonlySet<string> = new Set(KEY_FIELDS);
  return Object.fromEntries(Object.entries(claim).filter(([name, value]) => value !== null || keys.has(name)));
}

/** The lockfile, or null where there is none. */
export function readLock(file: string): Lock | null {
  if (!existsSync(file)) return null;
  const lock: Lock = { ruleset: '', blocks: new Map(), claims: [] };
  readFileSync(file, 'utf8').split('\n').forEach((line, i) => {
    if (line.trim() !== '') addLine(lock, line, `${file}:${i + 1}`);
  });
  if (lock.ruleset === '') throw broken(`${file}:1`, 'the first line has to hold "lockfile" and "ruleset"');
  return lock;
}

function addLine(lock: Lock, line: string, place: string): void {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw broken(place, /^[<>=]{7}/.test(line) ? 'a merge conflict was left in it' : 'this is no JSON');
  }
  if ('lockfile' in value) {
    if (value['lockfile'] !== 1) throw new CheckError(`${place}: lockfile version ${String(value['lockfile'])} is not known`, 'Use the version of claimsheet that wrote it, or lock again.');
    lock.ruleset = String(value['ruleset']);
  } else if (typeof value['file'] === 'string' && typeof value['blocks'] === 'string') {
    lock.blocks.set(value['file'], new Set(value['blocks'].split(' ').filter((one) => one !== '')));
  } else if (typeof value['file'] === 'string' && typeof value['kind'] === 'string' && typeof value['value'] === 'number') {
    const absent = Object.fromEntries([...KEY_FIELDS, ...VALUE_FIELDS].map((field) => [field, null]));
    lock.claims.push({ ...absent, order: 1, quote: '', in: '', ...value } as unknown as LockedClaim);
  } else {
    throw broken(place, 'this line is none of a lockfile');
  }
}

function broken(place: string, why: string): CheckError {
  return new CheckError(`${place}: ${why}`, 'Mend the line, or write the lockfile anew with claimsheet lock --update.');
}

function pick<Field extends keyof Claim>(claim: Claim, fields: readonly Field[]): Pick<Claim, Field> {
  return Object.fromEntries(fields.map((field) => [field, claim[field]])) as Pick<Claim, Field>;
}
