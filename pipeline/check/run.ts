/**
 * One check: files into claims, claims into findings, on one page. Schemas and plausibility always; the lockfile and the
 * evidence where there are any; then what comments silence, and what --since leaves out.
 */
import type { InputFormat } from '../read/index.js';
import type { Diagnostic } from '../types.js';
import type { InvalidClaim } from './claims.js';
import type { LoadedConfig } from './config.js';
import { CheckError } from './config-error.js';
import { compileConstraints } from './constraints.js';
import { digest } from './digest.js';
import { evidenceFindings } from './evidence/index.js';
import { loadResults } from './evidence/load.js';
import { weigher } from './evidence/weigh.js';
import { checkedFiles } from './files.js';
import { compareWithLock } from './lock/compare.js';
import { readLock } from './lock/lockfile.js';
import { rulesetVersion } from './lock/ruleset.js';
import { lockPath } from './make-lock.js';
import { activeChecks, plausibilityFindings, PLAUSIBILITY_CHECKS } from './plausibility/index.js';
import type { ReadClaims } from './read-claims.js';
import { readAllClaims } from './read-parallel.js';
import { changedSince } from './since.js';
import { silence } from './suppress.js';
import { CATEGORIES, DEFAULT_FAIL_ON, type Category, type CheckResult, type Finding, type FindingDraft, type Place } from './types.js';

export interface CheckOptions {
  files: readonly string[];
  config: LoadedConfig;
  from?: InputFormat;
  lock?: string;
  failOn?: readonly Category[];
  minConfidence?: number;
  since?: string;
  /** Threads to read many files on. Default: 1. */
  jobs?: number;
}

/** Throws a CheckError where the config, the lockfile or the evidence cannot be used. */
export async function runCheck(options: CheckOptions): Promise<CheckResult> {
  const { config, root } = options.config;
  const constraints = compileConstraints(config.constraints ?? []);
  const checks = activeChecks(config.checks);
  const lock = readLock(lockPath(options));
  if (options.lock !== undefined && lock === null) throw new CheckError(`${options.lock}: no such lockfile`, 'Check the path, or write it with claimsheet lock.');
  const evidence = config.evidence ? weigher(await loadResults(config.evidence, root), config) : null;
  const since = options.since === undefined ? null : await changedSince(options.since, root);
  const { files, complete } = await checkedFiles(options.files, options.config);
  const read = await readAllClaims(files, { root, from: options.from, minConfidence: config.minConfidence }, options.jobs ?? 1);

  const ruleset = rulesetVersion();
  const drafts: FindingDraft[] = [
    ...read.invalid.map(invalidFinding),
    ...read.claims.flatMap(constraints),
    ...read.texts.flatMap((claims) => plausibilityFindings(claims, checks)),
    ...(lock ? compareWithLock(lock, { ruleset, claims: read.claims, blocks: read.blocks, isChecked: (file) => read.blocks.has(file) || (complete && !isUnread(read, file)) }) : []),
    ...(evidence ? evidenceFindings(read.claims, evidence).findings : []),
  ];
  const judged = judgedIds(lock !== null, evidence !== null, checks.map(({ id }) => id), (config.constraints ?? []).map(({ id }) => id));
  const { findings, suppressed } = silence(drafts, read.suppressions, judged);
  // Left out only now: the lockfile and the other claims of a text are needed to judge those that stay.
  const unsure = new Set(read.claims.filter(({ claim }) => claim.confidence < (options.minConfidence ?? 0)).map(({ place }) => place));
  const isWanted = ({ place }: { place: Place }): boolean => !unsure.has(place) && (since?.touches(place) ?? true);
  const claims = read.claims.filter(isWanted);
  const kept = findings.filter(isWanted);
  const failOn = options.failOn ?? config.failOn ?? DEFAULT_FAIL_ON;
  return {
    ...counted(finished(kept), failOn),
    failOn,
    diagnostics: read.diagnostics,
    files: read.blocks.size,
    claims: claims.length,
    evidence: evidence ? evidenceFindings(claims, evidence).counts : null,
    suppressed, ruleset,
    lockedRuleset: lock?.ruleset ?? null,
    sources: read.sources,
  };
}

/** Whether a text could not be read, so that nothing can be said of its claims. */
function isUnread({ diagnostics }: ReadClaims, file: string): boolean {
  return diagnostics.some((one: Diagnostic) => one.file === file);
}

function judgedIds(locked: boolean, backed: boolean, checks: readonly string[], constraints: readonly string[]): (id: string) => boolean {
  const ids = new Set(['all', 'invalid', 'implausible', ...checks, ...constraints]);
  if (locked) for (const id of ['added', 'changed', 'removed', 'rules']) ids.add(id);
  if (backed) for (const id of ['drifted', 'unbacked', 'undecided', 'evidence']) ids.add(id);
  // A name that is no check's silences nothing, now or ever; one that is switched off may silence again.
  const known: readonly string[] = [...CATEGORIES, 'evidence', ...PLAUSIBILITY_CHECKS.map(({ id }) => id)];
  return (id) => ids.has(id) || !known.includes(id);
}

/** What the engine says of a claim that its schema refuses: `... left out: value is 3, but must be <= 1`. */
function invalidFinding({ place, diagnostic: { message, mend } }: InvalidClaim): FindingDraft {
  const [, field = null, actual = null, expected = null] = /left out: (\w+) is ([^;]*?), (?:but must (?:be )?|not |which is none of |which is (?=below))([^;]*)/.exec(message) ?? [];
  return {
    category: 'invalid', check: 'schema', message, mend, place, quote: /"([^"]*)"/.exec(message)?.[1] ?? null, kind: null,
    field, expected, actual, before: null, fix: null, key: ['schema', place.file, message].join('\0'),
  };
}

/** In text order, each with a fingerprint that lines do not change. */
function finished(drafts: readonly FindingDraft[]): Finding[] {
  const counts = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.line - b.place.line || a.place.column - b.place.column))
    .map(({ key, ...finding }) => {
      const order = counts.get(key) ?? 0;
      counts.set(key, order + 1);
      return { ...finding, fingerprint: digest(`${key}\0${order}`, 32) };
    });
}

function counted(findings: Finding[], failOn: readonly Category[]): Pick<CheckResult, 'findings' | 'failing' | 'counts'> {
  const counts = Object.fromEntries(CATEGORIES.map((category) => [category, 0])) as Record<Category, number>;
  for (const { category } of findings) counts[category]++;
  return { findings, counts, failing: findings.filter(({ category }) => failOn.includes(category)).length };
}
