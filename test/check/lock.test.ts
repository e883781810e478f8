import { describe, expect, test } from '@jest/globals';
import { compareWithLock } from '../../pipeline/check/lock/compare.js';
import { lockedClaims, lockText, readLock, type Lock } from '../../pipeline/check/lock/lockfile.js';
import { hashOf } from '../../pipeline/check/lock/ruleset.js';
import { claimsOf } from '../../pipeline/check/claims.js';
import { markdown } from './read.js';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

async function read(source: string) {
  const { claims, blocks } = claimsOf(await markdown(source), 0);
  return { claims, blocks: new Map([['a.md', new Set(blocks.get('a.md'))]]) };
}

async function locked(source: string, ruleset = '1'): Promise<Lock> {
  const { claims, blocks } = await read(source);
  return { ruleset, blocks, claims: lockedClaims(claims) };
}

async function differences(lock: Lock, source: string, ruleset = '1'): Promise<string[]> {
  return compareWithLock(lock, { ruleset, ...(await read(source)), isChecked: () => true }).map(({ category, before, quote }) => `${category} ${before} -> ${quote}`);
}

const TEXT = '# Foo\n\nFoo is 3.1x faster than Bar.\n\nFoo reaches an accuracy of 91.2% on CIFAR-10.\n';

describe('the text changed', () => {
  test.each([
    ['nothing', TEXT, []],
    ['its order', '# Foo\n\nFoo reaches an accuracy of 91.2% on CIFAR-10.\n\nMore words.\n\n- Foo is 3.1x faster than Bar.\n', []],
    ['a number', TEXT.replace('3.1x', '4.0x'), ['changed 3.1x -> 4.0x']],
    ['how a number is bounded', TEXT.replace('is 3.1x', 'is up to 3.1x'), ['changed 3.1x -> 3.1x']],
    ['a claim is gone', '# Foo\n\nFoo is 3.1x faster than Bar.\n', ['removed 91.2% -> null']],
    ['a claim is new', `${TEXT}\nFoo is 2.5x faster than Baz.\n`, ['added null -> 2.5x']],
    ['the second of two equals', `${TEXT}\nFoo is 3.1x faster than Bar.\n`, ['added null -> 3.1x']],
  ])('%s', async (_, source, expected) => {
    expect(await differences(await locked(TEXT), source)).toEqual(expected);
  });
});

describe('the rules changed', () => {
  test('and read the same: nothing is found', async () => {
    expect(await differences(await locked(TEXT), TEXT, '2')).toEqual([]);
  });

  test('and read more, less or otherwise in the same text: lock again', async () => {
    const lock = await locked(TEXT);
    const older = { ...lock, claims: lock.claims.filter(({ kind }) => kind !== 'score') };
    expect(await differences(older, TEXT, '2')).toEqual(['rules null -> null']);
    expect(compareWithLock(older, { ruleset: '2', ...(await read(TEXT)), isChecked: () => true })[0]!.message).toMatch(/^the rules changed: lock again\. In unchanged text, claims: 1 more \(1 -> 2\)/);
    const other = { ...lock, claims: lock.claims.map((claim) => (claim.kind === 'score' ? { ...claim, metric: 'recall' } : claim)) };
    expect(await differences(other, TEXT, '2')).toEqual(['rules null -> null']);
  });

  test('and the text too: each is told apart', async () => {
    const lock = await locked(TEXT);
    const older = { ...lock, claims: lock.claims.filter(({ kind }) => kind !== 'score') };
    expect(await differences(older, TEXT.replace('3.1x', '4.0x'), '2')).toEqual(['changed 3.1x -> 4.0x', 'rules null -> null']);
  });
});

test('the version of the rules is another one when a name or a mark of a lexicon is', () => {
  const hashes = [[new Set(['a'])], [new Set(['b'])], [/a/], [new Map([['a', 1]])], [new Map([['a', 2]])]].map(hashOf);
  expect(new Set(hashes).size).toBe(hashes.length);
});

describe('the file', () => {
  function stored(text: string): Lock | null {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'claimsheet-lock-'));
    try {
      const file = path.join(folder, 'claims.lock.jsonl');
      writeFileSync(file, text);
      return readLock(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('is read as it was written, and sorted whatever the order of the text', async () => {
    const lock = await locked(TEXT);
    expect(stored(lockText(lock))).toEqual({ ...lock, claims: expect.arrayContaining(lock.claims) });
    const turned = '# Foo\n\nFoo reaches an accuracy of 91.2% on CIFAR-10.\n\nFoo is 3.1x faster than Bar.\n';
    expect(lockText(await locked(turned))).toBe(lockText(lock));
  });

  test.each([
    ['<<<<<<< ours\n', ':1: a merge conflict was left in it'],
    ['{"lockfile":2,"ruleset":"x"}\n', ':1: lockfile version 2 is not known'],
    ['{"lockfile":1,"ruleset":"x"}\n{"a":1}\n', ':2: this line is none of a lockfile'],
    ['', ':1: the first line has to hold'],
  ])('%j is refused with its line', (text, message) => {
    expect(() => stored(text)).toThrow(message);
  });
});
