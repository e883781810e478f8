/** The records of a check: claims with their place in a file, findings about them, and what the run comes to. */
import type { Claim, Diagnostic } from '../types.js';

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive; offsets are null where only the line is known. */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  start: number | null;
  end: number | null;
}

/** A claim that stands at a place of a checked file. */
export interface PlacedClaim {
  claim: Claim;
  place: Place;
  /** The quote's characters in the file; differs from `claim.quote` where the file escapes some. */
  written: string;
  /** Digest of the block that it was read in, white space folded. */
  block: string;
  /** Which of the texts of the run it belongs to. */
  text: number;
  fromTable: boolean;
  inTitle: boolean;
  /** Some of the text on both sides of the quote, as read; empty in a table. */
  before: string;
  after: string;
}

export const CATEGORIES = [
  'added', 'changed', 'removed', 'rules', 'invalid', 'implausible', 'drifted', 'unbacked', 'undecided', 'suppression',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What fails a check unless --fail-on or the config says otherwise. */
export const DEFAULT_FAIL_ON: readonly Category[] = ['added', 'changed', 'removed', 'rules', 'invalid', 'implausible', 'drifted', 'suppression'];

/** New words for a place of a file. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

export interface Finding {
  category: Category;
  /** Id of the check that found it: a category, a plausibility check or a constraint of the config. */
  check: string;
  message: string;
  mend: string;
  place: Place;
  quote: string | null;
  kind: string | null;
  /** The field of the claim that is not as it should be, where it is one. */
  field: string | null;
  expected: string | null;
  actual: string | null;
  /** Of a claim that changed or is gone: its quote when it was locked. */
  before: string | null;
  /** The same for the same finding, wherever its lines move. */
  fingerprint: string;
  fix: Fix | null;
}

/** A finding before it has its fingerprint. */
export type FindingDraft = Omit<Finding, 'fingerprint'> & { key: string };

export type Outcome = 'holds' | 'drifted' | 'unbacked' | 'undecided';

export type EvidenceCounts = Record<Outcome, number>;

export interface CheckResult {
  findings: Finding[];
  /** Findings whose category fails the check. */
  failing: number;
  failOn: readonly Category[];
  /** Diagnostics that say what could not be checked: they make the exit code 2. */
  diagnostics: Diagnostic[];
  files: number;
  claims: number;
  /** Findings of each category. Undecided ones are counted also where they are not listed. */
  counts: Record<Category, number>;
  /** Null where no evidence is configured. */
  evidence: EvidenceCounts | null;
  suppressed: number;
  ruleset: string;
  /** Null where there is no lockfile. */
  lockedRuleset: string | null;
  /** The texts of the checked files, for excerpts; a file that is not text has none. */
  sources: ReadonlyMap<string, string>;
}
