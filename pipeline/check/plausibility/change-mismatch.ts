/**
 * A change that does not follow from its own before and after: `from 0.59 to 0.93 (12% better)`. The change may be meant
 * as a share, in points or as a factor; it is implausible only where none of these fits the two printed values, each of
 * which may be a rounding.
 */
import type { PlacedClaim } from '../types.js';
import { stepOf } from '../printed.js';
import { sameMetric } from '../where.js';
import { beforeAfterPairs, sentenceOf, type Pair } from './before-after.js';
import type { PlausibilityCheck, Verdict } from './check.js';

export const changeMismatch: PlausibilityCheck = {
  id: 'change-mismatch',
  looksFor: 'a change that does not follow from its own before and after',
  run(claims) {
    const pairs = new Map<string, Pair[]>();
    for (const pair of beforeAfterPairs(claims)) pairs.set(sentenceOf(pair.after), [...(pairs.get(sentenceOf(pair.after)) ?? []), pair]);
    return claims.flatMap((claim): Verdict[] => {
      const { relation, value_max } = claim.claim;
      if ((relation !== 'change' && relation !== 'ratio') || value_max !== null) return [];
      // A change is told beside its pair, not at the other end of the sentence.
      const own = (pairs.get(sentenceOf(claim)) ?? []).filter((pair) => isBeside(claim, pair) && bondOf(claim, pair) !== null);
      if (own.length === 0 || own.some((pair) => fits(claim, pair))) return [];
      const { before, after } = own[0]!;
      const sure = own.length === 1 && bondOf(claim, own[0]!) === 'sure' && before.claim.unit_base === after.claim.unit_base && before.claim.value !== 0;
      return [{
        claim, verdict: sure ? 'implausible' : 'undecided', expected: sure ? expectedChange(claim, before.claim.value_base, after.claim.value_base) : undefined, actual: claim.claim.quote,
        message: `${claim.claim.quote} does not follow from ${before.claim.quote} to ${after.claim.quote}`,
      }];
    });
  },
};

/** Words for a speed that name no measure of it. */
const ANY_SPEED = /^(?:speed|speedup|performance)?$/i;
const TIMED: ReadonlySet<string> = new Set(['duration', 'throughput']);
const SIZES: ReadonlySet<string> = new Set(['scale', 'coverage', 'parameters']);

/**
 * Whether a change is that of the pair: `6.9x faster` from 8 to 64 GPUs is not, since GPUs are no time. `'maybe'` where
 * only its place says so; null where it is of something else.
 */
function bondOf(change: PlacedClaim, { before, after }: Pair): 'sure' | 'maybe' | null {
  const { kind, metric } = change.claim;
  const measured = after.claim.metric ?? before.claim.metric;
  if (metric !== null && measured !== null && sameMetric(metric, measured)) return 'sure';
  if (kind === 'speedup' && ANY_SPEED.test(metric ?? '')) return TIMED.has(after.claim.kind) ? 'sure' : null;
  if (metric === null) return kind === 'saving' || !SIZES.has(after.claim.kind) ? 'sure' : 'maybe';
  return isBracketed(change) ? 'maybe' : null;
}

/** `(12%`, `(a 12%`. */
function isBracketed({ before }: PlacedClaim): boolean {
  return /\(\s*(?:[a-z.,]+\s+){0,2}$/i.test(before);
}

function isBeside({ place }: PlacedClaim, { before, after }: Pair): boolean {
  if (place.start === null || after.place.end === null || before.place.start === null) return true;
  return place.start >= after.place.end ? place.start - after.place.end <= 40 : before.place.start - place.start <= 60;
}

function fits({ claim, after: words }: PlacedClaim, { before, after }: Pair): boolean {
  const step = stepOf(claim.quote, claim.value) ?? 0;
  const [a, b] = [before, after].map(({ claim: { value_base, value, quote } }) => {
    const half = ((stepOf(quote, value) ?? 0) / 2) * (value === 0 ? 1 : Math.abs(value_base / value));
    return [value_base - half, value_base + half] as const;
  }) as [readonly [number, number], readonly [number, number]];
  const readings = claim.unit === 'x' ? [factor] : claim.unit === 'pp' ? [points, hundredfold] : claim.unit === '%' ? [share, points, hundredfold, ...(isLoss({ claim, after: words }) ? [] : [factorShare])] : [points, share, factor];
  const slack = step / 2 + (claim.comparator === '~' ? step * 5 : 0) + 1e-9;
  return readings.some((reading) => {
    const corners = a.flatMap((from) => b.map((to) => Math.abs(reading(from, to))));
    const value = Math.abs(claim.value);
    if (claim.comparator === '>' || claim.comparator === '>=') return Math.max(...corners) >= value - slack;
    if (claim.comparator === '<' || claim.comparator === '<=') return Math.min(...corners) <= value + slack;
    return Math.min(...corners) - slack <= value && value <= Math.max(...corners) + slack;
  });
}

const share = (from: number, to: number): number => ((to - from) / from) * 100;
const points = (from: number, to: number): number => to - from;
const hundredfold = (from: number, to: number): number => (to - from) * 100;
const factor = (from: number, to: number): number => Math.max(to / from, from / to);

/** `50% less`, `reduces the time by 50%`: what was lost, which is no gain of its inverse. */
function isLoss({ claim, after }: Pick<PlacedClaim, 'claim' | 'after'>): boolean {
  return claim.higher_is_better === false || /^\s*(?:less|lower|fewer|smaller|shorter|drop|cut|reduction|decrease)\b/i.test(after);
}

/** `50% faster` from 3 s to 2 s: what the speed, not the time, changed by. */
const factorShare = (from: number, to: number): number => (from / to - 1) * 100;

function expectedChange({ claim }: PlacedClaim, from: number, to: number): string {
  const decimals = Math.min(2, Math.max(0, -Math.round(Math.log10(stepOf(claim.quote, claim.value) ?? 1))));
  if (claim.unit === 'x') return `${factor(from, to).toFixed(Math.max(1, decimals))}x`;
  const change = Math.abs(from) <= 1 && Math.abs(to) <= 1 ? hundredfold : points;
  if (claim.unit === 'pp') return `${Math.abs(change(from, to)).toFixed(Math.max(1, decimals))} points`;
  return `${Math.abs(share(from, to)).toFixed(decimals)}%`;
}
