/** Which claims a constraint or a tolerance is for, and when two names are the same name. */
import { canonicalDataset, canonicalMetric } from '../canonicalise.js';
import type { Claim } from '../types.js';
import type { Names, Where } from './config.js';

/** A name without case, blanks and marks: `Fast-Parse` and `fastparse` are one. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '');
}

export function sameMetric(one: string, other: string): boolean {
  if (foldName(one) === foldName(other)) return true;
  const canonical = canonicalMetric(one).name;
  return canonical !== null && canonical === canonicalMetric(other).name;
}

export function sameDataset(one: string, other: string): boolean {
  if (foldName(one) === foldName(other)) return true;
  const canonical = canonicalDataset(one);
  return canonical !== null && canonical === canonicalDataset(other);
}

/** Whether `where` is for this claim. Without it, it is for all. */
export function isFor(where: Where | undefined, claim: Claim): boolean {
  if (!where) return true;
  return one(where.kind, claim.kind, (a, b) => a === b)
    && one(where.metric, claim.metric, sameMetric)
    && one(where.dataset, claim.dataset, sameDataset)
    && one(where.role, claim.role, (a, b) => a === b);
}

function one(names: Names | undefined, value: string | null, same: (a: string, b: string) => boolean): boolean {
  if (names === undefined) return true;
  return value !== null && [names].flat().some((name) => same(name as string, value));
}
