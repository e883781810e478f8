/**
 * Claims whose paper is not at hand into the place of each quote within its sentence. A claim's offsets are those
 * of the abstract, and its sentence has its white space folded, so the start of the sentence is what fits the most
 * quotes; each quote then takes its occurrence that lies nearest.
 */
import type { Claim } from '../../pipeline/types.js';

type Placed = Pick<Claim, 'quote' | 'start' | 'end'>;
export type Span = readonly [start: number, end: number];

/** The span of each claim's quote in `sentence`, in the order of `claims`; null where it does not stand there. */
export function placeQuotes(sentence: string, claims: readonly Placed[]): (Span | null)[] {
  const occurrences = claims.map(({ quote }) => occurrencesOf(fold(quote), sentence));
  const origin = likeliestOrigin(claims, occurrences);
  return claims.map(({ quote, start }, i) => {
    const at = nearest(occurrences[i]!, start - origin);
    return at === null ? null : [at, at + fold(quote).length];
  });
}

/** Where the sentence begins in its abstract: each quote and each place that it may stand at is a vote. */
function likeliestOrigin(claims: readonly Placed[], occurrences: readonly (readonly number[])[]): number {
  const votes = new Map<number, number>();
  claims.forEach(({ start }, i) => {
    for (const at of occurrences[i]!) votes.set(start - at, (votes.get(start - at) ?? 0) + 1);
  });
  let best: readonly [origin: number, count: number] = [claims[0]?.start ?? 0, 0];
  for (const vote of votes) {
    if (vote[1] > best[1]) best = vote;
  }
  return best[0];
}

function occurrencesOf(quote: string, sentence: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = sentence.indexOf(quote); at !== -1; at = sentence.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function nearest(places: readonly number[], wanted: number): number | null {
  let best: number | null = null;
  for (const place of places) {
    if (best === null || Math.abs(place - wanted) < Math.abs(best - wanted)) best = place;
  }
  return best;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
