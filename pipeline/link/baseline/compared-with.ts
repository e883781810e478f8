/**
 * What a clause compares with: the phrase behind a marker (`than`, `over`, `compared to`), behind a verb that beats
 * (`outperforms Foo`) or behind an equal (`the same accuracy as Foo`), sought forward or backward from a token.
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { attached, isFigure } from '../attach.js';
import { clause, nounPhrase, skipLight } from '../phrases.js';
import { namesSystem } from './rival-name.js';

const list = (s: string): readonly (readonly string[])[] => s.split('|').map((m) => m.split(' '));

/** Markers of a comparison, by their first word. */
const MARKERS = new Map<string, (readonly string[])[]>();
for (const marker of list('compared to|compared with|compared against|in comparison to|in comparison with|when compared to|comparing to|comparing with|compare to|compare with|relative to|with respect to|with regard to|against|versus|vs|vs.|w.r.t|w.r.t.|than|over|upon|ahead of|in contrast to|instead of')) {
  MARKERS.set(marker[0]!, [...(MARKERS.get(marker[0]!) ?? []), marker]);
}
export const BEATS = /^(?:outperform|surpass|exceed|beat|outpace|outscore|overtake|outstrip)(?:s|ed|es|ing|ten|ting)?$|^(?:outpacing|outscoring|beating)$/;
/** Heads that say how much, when or where, and no system. */
const NO_BASELINE = /^(?:time|times|average|margin|factor|order|orders|years?|months?|weeks?|days?|hours?|range|seeds|runs|large|tasks?|datasets?|benchmarks?|settings?|which|that|others|scenarios?|metrics?|degree|extent|domains?|languages?|cases|conditions|epochs?|iterations|questions|workloads|it|them|course|period|last|past|next|half|majority|increases?|decreases?|reductions?|changes?|differences?|resolutions|difficulties|lengths|sizes|scales)$/;
const LIKE = /^(?:same|similar|comparable|equivalent|equal|competitive|par|identical|indistinguishable)$/;
const MATCHES = /^(?:match|matches|matching|matched|approach|approaches|approaching|rival|rivals|rivaling|rivalling)$/;

/** The token behind the marker that opens at `k`, or -1. */
function markerEnd(s: ReadSentence, k: number): number {
  // `rather than` names no rival
  if (s.tokens[k]!.skip || /^(?:rather|other)$/.test(s.tokens[k - 1]?.lower ?? '')) return -1;
  // `improves on the best oven by 3%`
  if (s.tokens[k]!.lower === 'on' && /^improv(?:e|es|ed|ing)$/.test(s.tokens[k - 1]?.lower ?? '') && !s.datasets.some((m) => m.start === skipLight(s, k + 1))) return k + 1;
  // `a decrease from baseline`
  if (s.tokens[k]!.lower === 'from' && s.tokens[k + 1]?.lower === 'baseline') return k + 1;
  for (const marker of MARKERS.get(s.tokens[k]!.lower) ?? []) {
    if (marker.every((w, n) => s.tokens[k + n]?.lower === w)) return k + marker.length;
  }
  return -1;
}

/** `the same heat as`, `similar to`; `for the same heat` compares with nothing. */
const isLike = (s: ReadSentence, k: number): boolean => LIKE.test(s.tokens[k]!.lower) && s.tokens.slice(k + 1, k + 7).some((t) => /^(?:as|to|with)$/.test(t.lower));

/** Whether a comparison opens at token `k`. */
export const compares = (s: ReadSentence, k: number): boolean => BEATS.test(s.tokens[k]!.lower) || isLike(s, k) || isMatching(s, k) || markerEnd(s, k) >= 0;

/** `512k-sample`, `two-stage`: a number that hangs on the word behind it. */
function isHyphened(s: ReadSentence, k: number): boolean {
  const t = s.tokens[k]!;
  return t.kind === 'quantity' && s.tokens[k + 1] !== undefined && s.source.text.slice(t.start, s.tokens[k + 1]!.start).includes('-');
}

const EARLIER = /^(?:existing|competing|leading|underlying)$/;

const isAdjective = (s: ReadSentence, k: number): boolean => s.tagging.tags[k] === 'adj' && nounPhrase(s, k) === null;

/** The noun phrase from token `at` on, with the words before its first noun that numbers or commas cut off: `existing two-stage ovens`, `our 4-bit oven`, `narrow, deep ovens`. */
function wholePhrase(s: ReadSentence, at: number): TokenSpan | null {
  let first = at;
  if (isFigure(s, at) && /[-B]/.test(s.tokens[at]!.text)) first = at + 1;
  else while (first < at + 4 && (isHyphened(s, first) || EARLIER.test(s.tokens[first]?.lower ?? '') || isAdjective(s, first) || (first > at && s.tokens[first]?.text === ',' && isAdjective(s, first - 1)))) first++;
  const np = nounPhrase(s, first);
  // `fixed, odd, or open ovens`: a list of adjectives alone is no phrase
  if (np && first > at && np.start === np.end && s.tokens[first - 1]!.text === ',' && s.tokens[np.end + 1]?.text === ',') return null;
  return np && first > at ? { start: at, end: np.end } : np;
}

/** Whether the word is the verb, and no noun: `our approach`, `a word matching task`. */
const isMatching = (s: ReadSentence, k: number): boolean =>
  MATCHES.test(s.tokens[k]!.lower) && (/^match(?:es|ed)$/.test(s.tokens[k]!.lower) || !(s.tagging.npStart[k]! >= 0 && (s.tagging.npStart[k]! < k || s.tagging.tags[k - 1] === 'det')));

const GOVERNS = /^(?:for|with|by|in|of|using|from)$/;

/** The first token of the phrase that is compared with, past what only leads to it. */
function phraseStart(s: ReadSentence, k: number): number {
  let at = skipLight(s, k);
  // `than that of Foo`, `those derived from Foo`
  if (/^(?:that|those)$/.test(s.tokens[at]?.lower ?? '') || (/^(?:that|those)$/.test(s.tokens[at - 1]?.lower ?? '') && s.tagging.tags[at] !== 'noun')) {
    let m = /^(?:that|those)$/.test(s.tokens[at]!.lower) ? at + 1 : at;
    while (m < at + 4 && (s.tagging.tags[m] === 'verb' || s.tagging.tags[m] === 'prep' || s.tagging.tags[m] === 'adj')) m++;
    return skipLight(s, m);
  }
  // `compared to 13% for baselines`, `than for Foo`: past the number and the preposition
  // `than one with stones`
  if ((isFigure(s, at) || /^ones?$/.test(s.tokens[at]?.lower ?? '')) && GOVERNS.test(s.tokens[at + 1]?.lower ?? '')) at++;
  if (GOVERNS.test(s.tokens[at]?.lower ?? '')) at = skipLight(s, at + 1);
  // `over two recent parsers`: the count is no part of the name
  return isFigure(s, at) && /^(?:counted|spanned)$/.test(s.tokens[at]!.quantity!.unitClass) ? skipLight(s, at + 1) : at;
}

/** The phrase that names a system from token `k` on. */
export function phraseAt(s: ReadSentence, k: number, last: number): TokenSpan | null {
  const at = phraseStart(s, k);
  // `over its 4-bit counterpart`: a size that is part of the name; elsewhere a number is what was measured
  const np = wholePhrase(s, at);
  if (!np || np.end > last || (NO_BASELINE.test(s.tokens[np.end]!.lower) && !(np.start < np.end && /times?$/.test(s.tokens[np.end]!.lower)))) return null;
  if ((metricIn(s.tokens, at, np.end)?.end === np.end || /^(?:results?|numbers?|scores?)$/.test(s.tokens[np.end]!.lower)) && /^(?:of|for|from|by|obtained|reported)$/.test(s.tokens[np.end + 1]?.lower ?? '') && !isFigure(s, np.end + 2)) {
    // `than the accuracy of Foo`
    const of = nounPhrase(s, skipLight(s, np.end + 2));
    return of ? attached(s, of, last) : null;
  }
  if (s.datasets.some((m) => m.start <= at && m.end >= np.end)) return null;
  return attached(s, { start: at, end: np.end }, last);
}

/** `we compare the best of our ovens to Foo and show`: the token behind the `to` that goes with a verb of comparing; -1 where none does. */
function comparesWith(s: ReadSentence, k: number): number {
  if (!/^(?:compare|compared|benchmark)$/.test(s.tokens[k]!.lower) || s.tagging.tags[k - 1] !== 'pron') return -1;
  for (let m = k + 1; m < k + 12; m++) {
    const t = s.tokens[m];
    if (!t || t.kind === 'mark' || isFigure(s, m) || s.tagging.tags[m] === 'conj') return -1;
    if (/^(?:to|with|against)$/.test(t.lower)) return m + 1;
  }
  return -1;
}

const opens = (s: ReadSentence, k: number, last: number): TokenSpan | null => {
  const behind = Math.max(markerEnd(s, k), comparesWith(s, k));
  if (behind >= 0) return phraseAt(s, behind, last);
  return null;
};

/** Beaten or marked from `from` back to `floor`, nearest first. */
export function backward(s: ReadSentence, from: number, floor: number, ceiling: number, through: boolean): TokenSpan | null {
  for (let k = from; k >= floor; k--) {
    if (!through && isFigure(s, k)) return null;
    const span = BEATS.test(s.tokens[k]!.lower) ? phraseAt(s, k + 1, ceiling) : opens(s, k, ceiling) ?? equalAt(s, k, ceiling);
    if (span && span.end < ceiling) return span;
  }
  return null;
}

/** What stands behind the marker of a comparison before token `from`, in the clause of token `i`. */
export const comparedBefore = (s: ReadSentence, from: number, i: number): TokenSpan | null => backward(s, from, clause(s, i).start, from + 1, false);

/** Marked or beaten from `from` on. A beaten system with a number of its own (`surpassing X by 3%`) belongs to that number. */
export function forward(s: ReadSentence, from: number, last: number, through: boolean): TokenSpan | null {
  for (let k = from; k <= last && k - from < 40; k++) {
    if (!through && isFigure(s, k)) return null;
    if (BEATS.test(s.tokens[k]!.lower)) {
      const span = phraseAt(s, k + 1, last);
      if (span && !(s.tokens[span.end + 1]?.lower === 'by')) return span;
      continue;
    }
    const span = opens(s, k, last);
    if (span) return span;
  }
  return null;
}

const MORE = /^(?:more|less|fewer|(?:high|low|fast|slow|great|larg|small|short|long|bett|cheap|strong)er)$/;

/** `4x more memory and 3x more time than Foo`: the `than` of a comparative, past the numbers that share it. `from`: the token behind the number. */
export function comparativeThan(s: ReadSentence, from: number, last: number): TokenSpan | null {
  if (!MORE.test(s.tokens[from]?.lower ?? '')) return null;
  for (let k = from + 1; k <= last && k - from < 20; k++) {
    if (s.tokens[k]!.lower === 'than') return phraseAt(s, k + 1, last);
    const tag = s.tagging.tags[k];
    if (tag === 'verb' || tag === 'aux' || tag === 'sub' || (isFigure(s, k) && !(/^(?:and|,|or)$/.test(s.tokens[k - 1]!.lower) && MORE.test(s.tokens[k + 1]?.lower ?? '')))) return null;
  }
  return null;
}

/** `2.3x as fast as Foo`: `from` is the token behind the number. */
export function asMuchAs(s: ReadSentence, from: number, last: number): TokenSpan | null {
  if (s.tokens[from]?.lower !== 'as') return null;
  for (let k = from + 1; k <= last && k - from < 5; k++) if (s.tokens[k]!.lower === 'as') return k > from + 1 ? phraseAt(s, k + 1, last) : null;
  return null;
}

/** `while keeping the same accuracy as Foo` behind the number: the system that costs more for no more. */
export function equalBehind(s: ReadSentence, from: number, last: number): TokenSpan | null {
  for (let k = from; k <= last && k - from < 20; k++) {
    if (isFigure(s, k)) return null;
    if (!LIKE.test(s.tokens[k]!.lower)) continue;
    const span = equalAt(s, k, last);
    return span && namesSystem(s, span) ? span : null;
  }
  return null;
}

/** `the same accuracy as X while requiring`, `comparable to X`, `matching X with`: the equal that costs more. */
function equalAt(s: ReadSentence, k: number, last: number): TokenSpan | null {
  const w = s.tokens[k]!.lower;
  if (isMatching(s, k)) return phraseAt(s, k + 1, last);
  if (!LIKE.test(w)) return null;
  for (let m = k + 1; m < k + 7 && m <= last; m++) {
    if (/^(?:as|to|with|from)$/.test(s.tokens[m]!.lower)) return phraseAt(s, m + 1, last);
  }
  return null;
}
