/** Scores extracted claims against annotated ones: F1 of found, value and claim, with the differences. */
import type { Claim } from '../pipeline/types.js';
import { UNITS } from '../rules/lexicon/units.js';

export type Annotated = Pick<Claim, 'quote' | 'field' | 'start' | 'end' | 'kind' | 'value' | 'value_max' | 'unit' | 'comparator'>;

export interface Scores {
  found: number;
  value: number;
  claim: number;
}

export interface Difference {
  paper: string;
  /** `missing`, `extra`, or the fields that differ. */
  what: string;
  annotated: Annotated | null;
  read: Annotated | null;
}

const byName = new Map(UNITS.flatMap((u) => [...u.forms, u.name].map((name) => [name, u])));
const unitNamed = (name: string | null): { base: string | null; factor: number } => (name === null ? { base: null, factor: 1 } : byName.get(name) ?? { base: name, factor: 1 });

const near = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)));

/** Counted things agree where the last word of one stands in the other: `H100 GPUs` and `GPUs`. */
const sameThing = (a: string, b: string): boolean => {
  const head = (s: string): string => s.toLowerCase().split(/\s+/).at(-1)!;
  return head(a) === head(b) || a.toLowerCase().includes(head(b)) || b.toLowerCase().includes(head(a));
};

function sameValue(a: Annotated, b: Annotated): boolean {
  const x = unitNamed(a.unit);
  const y = unitNamed(b.unit);
  const counted = a.kind === 'scale' || a.kind === 'coverage';
  const unit = x.base === y.base || (counted && (x.base === null || (y.base !== null && sameThing(x.base, y.base))));
  return unit && near(a.value * x.factor, b.value * y.factor) && near(a.value_max === null ? null : a.value_max * x.factor, b.value_max === null ? null : b.value_max * y.factor);
}

/** One to one: the pairs with the longest common span first. */
function pairs(annotated: readonly Annotated[], read: readonly Annotated[]): [Annotated, Annotated][] {
  const all = annotated.flatMap((a) => read.flatMap((r) => {
    const overlap = a.field === r.field ? Math.min(a.end, r.end) - Math.max(a.start, r.start) : 0;
    return overlap > 0 ? [{ a, r, overlap }] : [];
  }));
  all.sort((p, q) => q.overlap - p.overlap || p.a.start - q.a.start);
  const taken = new Set<Annotated>();
  return all.flatMap(({ a, r }) => {
    if (taken.has(a) || taken.has(r)) return [];
    taken.add(a).add(r);
    return [[a, r] as [Annotated, Annotated]];
  });
}

const isRight = (a: Annotated, r: Annotated): boolean => sameValue(a, r) && a.kind === r.kind && (a.comparator ?? null) === (r.comparator ?? null);

/** Those of the claims read whose value, kind and comparator are as annotated. */
export function rightClaims<T extends Annotated>(annotated: readonly Annotated[], read: readonly T[]): Set<T> {
  return new Set(pairs(annotated, read).filter(([a, r]) => isRight(a, r)).map(([, r]) => r as T));
}

/** Scores of a corpus: for each paper its name, what is annotated and what was read. */
export function score(papers: Iterable<{ id: string; annotated: readonly Annotated[]; read: readonly Annotated[] }>): { scores: Scores; differences: Difference[] } {
  const n = { annotated: 0, read: 0, found: 0, value: 0, claim: 0 };
  const differences: Difference[] = [];
  for (const { id, annotated, read } of papers) {
    n.annotated += annotated.length;
    n.read += read.length;
    const paired = pairs(annotated, read);
    for (const [a, r] of paired) {
      const wrong = [
        ...(sameValue(a, r) ? [] : [near(a.value, r.value) && near(a.value_max, r.value_max) ? 'unit' : 'value']),
        ...(a.kind === r.kind ? [] : ['kind']),
        ...((a.comparator ?? null) === (r.comparator ?? null) ? [] : ['comparator']),
      ];
      n.found++;
      if (sameValue(a, r)) n.value++;
      if (!wrong.length) n.claim++;
      else differences.push({ paper: id, what: wrong.join('+'), annotated: a, read: r });
    }
    const matched = new Set(paired.flat());
    for (const a of annotated) if (!matched.has(a)) differences.push({ paper: id, what: 'missing', annotated: a, read: null });
    for (const r of read) if (!matched.has(r)) differences.push({ paper: id, what: 'extra', annotated: null, read: r });
  }
  const f1 = (hit: number): number => (n.annotated + n.read ? (2 * hit) / (n.annotated + n.read) : 1);
  return { scores: { found: f1(n.found), value: f1(n.value), claim: f1(n.claim) }, differences };
}
