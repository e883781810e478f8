/**
 * A change that does not follow from its own before and after: `from 0.59 to 0.93 (12% better)`. The change may be meant
 * as a share, in points or as a factor; it is implausible only where none of these fits the two printed values, each of
 * which may be a rounding.
 */
import type { PlacedClaim } from '../types.js';
import { stepOf } from '../printed.js';
import type { PlausibilityCheck, Verdict } from './check.js';

interface Pair {
  before: PlacedClaim;
  after: PlacedClaim;
}

export const changeMismatch: PlausibilityCheck = {
  id: 'change-mismatch',
  looksFor: 'a change that does not follow from its own before and after',
  run(claims) {
    const sentences = new Map<string, PlacedClaim[]>();
    const sentenceOf = ({ text, block, claim }: PlacedClaim): string => `${text} ${block} ${claim.sentence}`;
    for (const claim of claims) sentences.set(sentenceOf(claim), [...(sentences.get(sentenceOf(claim)) ?? []), claim]);
    return claims.flatMap((claim): Verdict[] => {
      const { relation, value_max } = claim.claim;
      if ((relation !== 'change' && relation !== 'ratio') || value_max !== null) return [];
      const pairs = pairsIn(sentences.get(sentenceOf(claim))!.filter((one) => one !== claim));
      // A change is told beside its pair, not at the other end of the sentence.
      const near = pairs.filter((pair) => isBeside(claim, pair));
      if (near.length === 0 || near.some((pair) => fits(claim, pair))) return [];
      const [{ before, after }] = near as [Pair];
      const sure = near.length === 1 && before.claim.unit_base === after.claim.unit_base && before.claim.value !== 0;
      return [{
        claim, verdict: sure ? 'implausible' : 'undecided', expected: sure ? expectedChange(claim, before.claim.value_base, after.claim.value_base) : undefined, actual: claim.claim.quote,
        message: `${claim.claim.quote} does not follow from ${before.claim.quote} to ${after.claim.quote}`,
      }];
    });
  },
};

/** `from A to B` in one sentence. */
function pairsIn(claims: readonly PlacedClaim[]): Pair[] {
  return claims.slice(0, -1).flatMap((before, i): Pair[] => {
    const after = claims[i + 1]!;
    return /\bfrom\s*$/i.test(before.before) && /\bto\s*[$~]?$/.test(after.before) && before.claim.relation === 'absolute' && after.claim.relation === 'absolute' ? [{ before, after }] : [];
  });
}

function isBeside({ place }: PlacedClaim, { before, after }: Pair): boolean {
  if (place.start === null || after.place.end === null || before.place.start === null) return true;
  return place.start >= after.place.end ? place.start - after.place.end <= 40 : before.place.start - place.start <= 60;
}

function fits({ claim }: PlacedClaim, { before, after }: Pair): boolean {
  const step = stepOf(claim.quote, claim.value) ?? 0;
  const [a, b] = [before, after].map(({ claim: { value_base, value, quote } }) => {
    const half = ((stepOf(quote, value) ?? 0) / 2) * (value === 0 ? 1 : Math.abs(value_base / value));
    return [value_base - half, value_base + half] as const;
  }) as [readonly [number, number], readonly [number, number]];
  const readings = claim.unit === 'x' ? [factor] : claim.unit === 'pp' ? [points, hundredfold] : claim.unit === '%' ? [share, points, hundredfold, factorShare] : [points, share, factor];
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
/** `50% faster` from 3 s to 2 s: what the speed, not the time, changed by. */
const factorShare = (from: number, to: number): number => (from / to - 1) * 100;

function expectedChange({ claim }: PlacedClaim, from: number, to: number): string {
  const decimals = Math.min(2, Math.max(0, -Math.round(Math.log10(stepOf(claim.quote, claim.value) ?? 1))));
  if (claim.unit === 'x') return `${factor(from, to).toFixed(Math.max(1, decimals))}x`;
  if (claim.unit === 'pp') return `${Math.abs(points(from, to)).toFixed(Math.max(1, decimals))} points`;
  return `${Math.abs(share(from, to)).toFixed(decimals)}%`;
}
