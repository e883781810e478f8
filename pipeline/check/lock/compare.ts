/**
 * The locked claims against those that the texts hold now: added, changed, removed. Where the rules are not those that
 * locked them, what differs in blocks of text that did not change is laid to the rules and told once a file.
 */
import { isDeepStrictEqual } from 'node:util';
import { about, described } from '../draft.js';
import type { FindingDraft, Place, PlacedClaim } from '../types.js';
import { keyOf, lockedClaims, VALUE_FIELDS, type Lock, type LockedClaim } from './lockfile.js';

export interface Now {
  ruleset: string;
  claims: readonly PlacedClaim[];
  /** Digests of the blocks of each file that was read. */
  blocks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files whose locked claims are looked for: those that were read, and with `gone` those that are there no more. */
  isChecked(file: string): boolean;
}

const MEND = 'Mend the text, or accept it with claimsheet lock --update.';

export function compareWithLock(lock: Lock, now: Now): FindingDraft[] {
  const before = new Map(lock.claims.filter(({ file }) => now.isChecked(file)).map((claim) => [`${keyOf(claim)} ${claim.order}`, claim]));
  const rules = lock.ruleset === now.ruleset ? null : new RulesChange(lock, now);
  const findings: FindingDraft[] = [];
  const locked = lockedClaims(now.claims);
  now.claims.forEach((placed, i) => {
    const claim = locked[i]!;
    const key = `${keyOf(claim)} ${claim.order}`;
    const old = before.get(key);
    before.delete(key);
    if (old && VALUE_FIELDS.every((field) => isDeepStrictEqual(old[field], claim[field]))) return;
    if (rules?.explains(claim)) rules.count(claim.file, old ? 'otherwise' : 'more', placed.place);
    else findings.push(old ? changed(placed, old) : added(placed));
  });
  for (const old of before.values()) {
    if (rules?.isStillThere(old)) rules.count(old.file, 'less', null);
    else findings.push(removed(old));
  }
  return [...findings, ...(rules?.findings() ?? [])];
}

function changed(placed: PlacedClaim, old: LockedClaim): FindingDraft {
  const fields = VALUE_FIELDS.filter((field) => !isDeepStrictEqual(old[field], placed.claim[field]));
  const what = fields.includes('value') || fields.includes('value_max') ? '' : ` (${fields.map((field) => `${field}: ${shown(old[field])} -> ${shown(placed.claim[field])}`).join(', ')})`;
  return about(placed, {
    category: 'changed', check: 'changed', field: fields[0] ?? null, before: old.quote, expected: old.quote, actual: placed.claim.quote,
    message: `${described(placed.claim)} changed: ${old.quote} -> ${placed.claim.quote}${what}`, mend: MEND,
  });
}

function added(placed: PlacedClaim): FindingDraft {
  return about(placed, { category: 'added', check: 'added', actual: placed.claim.quote, message: `${described(placed.claim)} is new: ${placed.claim.quote}`, mend: MEND });
}

function removed(old: LockedClaim): FindingDraft {
  return {
    category: 'removed', check: 'removed', message: `${described(old)} is gone: ${old.quote}`, mend: MEND,
    place: fileStart(old.file), quote: null, kind: old.kind, field: null, expected: old.quote, actual: null, before: old.quote,
    key: ['removed', keyOf(old)].join('\0'), fix: null,
  };
}

type Difference = 'more' | 'less' | 'otherwise';

/** What other rules read in the same text. */
class RulesChange {
  readonly #counts = new Map<string, Record<Difference, number> & { place: Place | null }>();

  constructor(readonly lock: Lock, readonly now: Now) {}

  /** Whether a claim stands in a block that was there, word for word, when it was locked. */
  explains(claim: LockedClaim): boolean {
    return this.lock.blocks.get(claim.file)?.has(claim.in) ?? false;
  }

  /** Whether the block of a claim that is read no more is there as it was. */
  isStillThere(claim: LockedClaim): boolean {
    return this.now.blocks.get(claim.file)?.has(claim.in) ?? false;
  }

  count(file: string, difference: Difference, place: Place | null): void {
    const counts = this.#counts.get(file) ?? { more: 0, less: 0, otherwise: 0, place: null };
    counts[difference]++;
    counts.place ??= place;
    this.#counts.set(file, counts);
  }

  findings(): FindingDraft[] {
    const { lock, now } = this;
    return [...this.#counts].map(([file, { more, less, otherwise, place }]) => {
      const said = [[more, 'more'], [less, 'less'], [otherwise, 'read otherwise']].filter(([count]) => count !== 0).map(([count, how]) => `${count} ${how}`).join(', ');
      return {
        category: 'rules' as const, check: 'rules', message: `the rules changed: lock again. In unchanged text, claims: ${said} (${lock.ruleset} -> ${now.ruleset})`,
        mend: 'Look at the difference and accept it with claimsheet lock --update.',
        place: place ?? fileStart(file), quote: null, kind: null, field: null, expected: lock.ruleset, actual: now.ruleset, before: null,
        key: ['rules', file, now.ruleset].join('\0'), fix: null,
      };
    });
  }
}

function fileStart(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, start: null, end: null };
}

function shown(value: unknown): string {
  return value === null ? 'none' : String(value);
}
