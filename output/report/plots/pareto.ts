/**
 * Which models are accurate for their size: pairs of an accuracy and a number of parameters that a paper states of
 * the same subject, and those that no other beats in both (the Pareto front). Accuracies on different benchmarks do
 * not compare, so each benchmark with enough models has a front of its own; only where none has, one front is drawn
 * over all of them, and said to be that.
 */
import type { Claim } from '../../../pipeline/types.js';

export interface Pair {
  claim: Claim;
  subject: string;
  /** Canonical where known; null where the paper names none. */
  benchmark: string | null;
  parameters: number;
  /** In percent. */
  accuracy: number;
}

/** A benchmark, or all of them together, with the pairs that no other pair of it beats. */
export interface Front {
  benchmark: string | null;
  pairs: readonly Pair[];
  front: readonly Pair[];
}

/** A front of fewer models says nothing. */
const FEWEST = 3;
/** Colours and shapes that are told apart at a glance. */
const MOST_FRONTS = 3;

const ACTIVE = /\bactiv(?:e|ated)\b/i;

/** The accuracies whose subject has one known size, in the order of the claims. */
export function accuracyPairs(claims: readonly Claim[]): Pair[] {
  const sizes = sizesOf(claims);
  return claims.flatMap((claim) => {
    const accuracy = accuracyOf(claim);
    const parameters = claim.subject === null ? undefined : sizes.get(subjectKey(claim));
    if (accuracy === null || parameters === undefined) return [];
    return [{ claim, subject: claim.subject!, benchmark: claim.dataset_canonical ?? claim.dataset, parameters, accuracy }];
  });
}

/** The benchmarks with the most models, each with its front; one front over all where none has enough. */
export function fronts(pairs: readonly Pair[]): Front[] {
  const byBenchmark = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.benchmark === null) continue;
    const key = `${pair.benchmark}\0${pair.claim.metric_canonical ?? pair.claim.metric}`;
    byBenchmark.set(key, [...(byBenchmark.get(key) ?? []), pair]);
  }
  const enough = [...byBenchmark.values()].filter((own) => own.length >= FEWEST).sort((a, b) => b.length - a.length).slice(0, MOST_FRONTS);
  if (enough.length > 0) return enough.map((own) => ({ benchmark: own[0]!.benchmark, pairs: own, front: frontOf(own) }));
  const models = new Set(pairs.map(({ claim }) => subjectKey(claim))).size;
  return models < 2 ? [] : [{ benchmark: null, pairs, front: frontOf(pairs) }];
}

/** The pairs that no other beats in both, from the smallest model on. */
export function frontOf(pairs: readonly Pair[]): Pair[] {
  const bySize = [...pairs].sort((a, b) => a.parameters - b.parameters || b.accuracy - a.accuracy);
  let best = -Infinity;
  return bySize.filter(({ accuracy }) => {
    const on = accuracy > best;
    if (on) best = accuracy;
    return on;
  });
}

/** The size of each subject of each paper. Of active and all parameters, all count; of several sizes, none does. */
function sizesOf(claims: readonly Claim[]): Map<string, number> {
  const stated = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'parameters' || claim.subject === null || claim.relation !== 'absolute') continue;
    if (claim.unit !== 'params' || claim.value <= 0 || claim.value_max !== null) continue;
    const key = subjectKey(claim);
    const own = stated.get(key);
    if (own) own.push(claim);
    else stated.set(key, [claim]);
  }
  const sizes = new Map<string, number>();
  for (const [key, own] of stated) {
    const size = sizeOf(own);
    if (size !== null) sizes.set(key, size);
  }
  return sizes;
}

/** NOTE: `3B active of 30B parameters` may read as two sizes of one metric; the sentence then says "active". */
function sizeOf(stated: readonly Claim[]): number | null {
  const values = [...new Set(stated.filter(({ metric }) => !ACTIVE.test(metric ?? '')).map(({ value }) => value))];
  if (values.length === 1) return values[0]!;
  return values.length === 2 && stated.every(({ sentence }) => ACTIVE.test(sentence)) ? Math.max(...values) : null;
}

/** The accuracy in percent that a claim states outright; null where it states none, or only a bound. */
function accuracyOf({ kind, role, relation, metric, metric_canonical: canonical, value, value_max: max, unit, comparator }: Claim): number | null {
  if (kind !== 'score' || role !== 'result' || relation !== 'absolute' || max !== null) return null;
  if (comparator === '<=' || comparator === '<' || !/\baccuracy$/i.test(canonical ?? metric ?? '')) return null;
  if (unit !== '%' && unit !== null) return null;
  const percent = unit === null && value <= 1 ? value * 100 : value;
  return percent >= 0 && percent <= 100 ? percent : null;
}

function subjectKey({ paper_id: paper, title, subject }: Claim): string {
  return `${paper}\0${title}\0${subject!.toLowerCase()}`;
}
