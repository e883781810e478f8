/**
 * The baseline of a claim: what it is compared with, as named. It stands behind a marker (`than`, `over`, `compared to`)
 * or is what the verb beats (`outperforms X by 3%`); the nearest one in the clause of the number counts.
 */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { dimensionOf, metricIn } from '../terms.js';
import { isRiskRatio } from './risk-factor.js';
import { attached, isFigure, isProperToken } from './attach.js';
import type { Draft } from './context.js';
import { bracketAround, clause, listFrom, listTo, nounPhrase, printed, skipLight } from './phrases.js';

const list = (s: string): readonly (readonly string[])[] => s.split('|').map((m) => m.split(' '));

/** Markers of a comparison, by their first word. */
const MARKERS = new Map<string, (readonly string[])[]>();
for (const marker of list('compared to|compared with|compared against|in comparison to|in comparison with|when compared to|comparing to|comparing with|compare to|compare with|relative to|with respect to|with regard to|against|versus|vs|vs.|w.r.t|w.r.t.|than|over|upon|ahead of|in contrast to|instead of')) {
  MARKERS.set(marker[0]!, [...(MARKERS.get(marker[0]!) ?? []), marker]);
}
/** Markers that compare only right behind the number: `two orders of magnitude below Foo`. */
const BESIDE = /^(?:below|above|behind|beyond|under|short)$/;
const BEATS = /^(?:outperform|surpass|exceed|beat|outpace|outscore|overtake|outstrip)(?:s|ed|es|ing|ten|ting)?$|^(?:outpacing|outscoring|beating)$/;
/** Heads that say how much, when or where, and no system. */
const NO_BASELINE = /^(?:time|times|average|margin|factor|order|orders|years?|months?|weeks?|days?|hours?|range|seeds|runs|large|tasks?|datasets?|benchmarks?|settings?|which|that|others|scenarios?|metrics?|degree|extent|domains?|languages?|cases|conditions|epochs?|iterations|questions|workloads|it|them|course|period|half|majority|increases?|decreases?|reductions?|changes?|differences?)$/;
const LIKE = /^(?:same|similar|comparable|equivalent|equal|competitive|par|identical|indistinguishable)$/;
const MATCHES = /^(?:match|matches|matching|matched|approach|approaches|approaching|rival|rivals|rivaling|rivalling)$/;
const IMPROVES = /^(?:improv|boost|increas|rais|enhanc|reduc|decreas|lower|cut|accelerat|speed)(?:e|es|ed|ing|s|ts|ting|up|ups)?$/;

/** The token behind the marker that opens at `k`, or -1. */
function markerEnd(s: ReadSentence, k: number): number {
  // `rather than` names no rival
  if (s.tokens[k]!.skip || /^(?:rather|other)$/.test(s.tokens[k - 1]?.lower ?? '')) return -1;
  // `a decrease from baseline`
  if (s.tokens[k]!.lower === 'from' && s.tokens[k + 1]?.lower === 'baseline') return k + 1;
  for (const marker of MARKERS.get(s.tokens[k]!.lower) ?? []) {
    if (marker.every((w, n) => s.tokens[k + n]?.lower === w)) return k + marker.length;
  }
  return -1;
}

/** The phrase that names a system from token `k` on. */
function phraseAt(s: ReadSentence, k: number, last: number): TokenSpan | null {
  let at = skipLight(s, k);
  // `than that of Foo`, `those derived from Foo`
  if (/^(?:that|those)$/.test(s.tokens[at]?.lower ?? '') || (/^(?:that|those)$/.test(s.tokens[at - 1]?.lower ?? '') && s.tagging.tags[at] !== 'noun')) {
    let m = /^(?:that|those)$/.test(s.tokens[at]!.lower) ? at + 1 : at;
    while (m < at + 4 && (s.tagging.tags[m] === 'verb' || s.tagging.tags[m] === 'prep' || s.tagging.tags[m] === 'adj')) m++;
    at = skipLight(s, m);
  }
  // `compared to 13% for baselines`, `than for Foo`: past the number and the preposition
  if (isFigure(s, at) && /^(?:for|with|by|in|of|using|from)$/.test(s.tokens[at + 1]?.lower ?? '')) at++;
  if (/^(?:for|with|by|in|of|using|from)$/.test(s.tokens[at]?.lower ?? '')) at = skipLight(s, at + 1);
  // `over its 4-bit counterpart`: a size that is part of the name; elsewhere a number is what was measured
  // `over two recent parsers`: the count is no part of the name
  if (isFigure(s, at) && /^(?:counted|spanned)$/.test(s.tokens[at]!.quantity!.unitClass)) at = skipLight(s, at + 1);
  const first = isFigure(s, at) && /[-B]/.test(s.tokens[at]!.text) ? at + 1 : /^(?:existing|competing|leading|underlying)$/.test(s.tokens[at]?.lower ?? '') ? at + 1 : at;
  const inner = nounPhrase(s, first);
  const np = inner && first > at ? { start: at, end: inner.end } : inner;
  if (!np || np.end > last || (NO_BASELINE.test(s.tokens[np.end]!.lower) && !(np.start < np.end && /times?$/.test(s.tokens[np.end]!.lower)))) return null;
  if ((metricIn(s.tokens, at, np.end)?.end === np.end || /^(?:results?|numbers?|scores?)$/.test(s.tokens[np.end]!.lower)) && /^(?:of|for|from|by|obtained|reported)$/.test(s.tokens[np.end + 1]?.lower ?? '')) {
    // `than the accuracy of Foo`
    const of = nounPhrase(s, skipLight(s, np.end + 2));
    return of ? attached(s, of, last) : null;
  }
  if (s.datasets.some((m) => m.start <= at && m.end >= np.end)) return null;
  return attached(s, { start: at, end: np.end }, last);
}

const opens = (s: ReadSentence, k: number, last: number): TokenSpan | null => {
  const behind = markerEnd(s, k);
  if (behind >= 0) return phraseAt(s, behind, last);
  return null;
};

/** Beaten or marked from `from` back to `floor`, nearest first. */
function backward(s: ReadSentence, from: number, floor: number, ceiling: number, through: boolean): TokenSpan | null {
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
function forward(s: ReadSentence, from: number, last: number, through: boolean): TokenSpan | null {
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

/** `the same accuracy as X while requiring`, `comparable to X`, `matching X with`: the equal that costs more. */
function equalAt(s: ReadSentence, k: number, last: number): TokenSpan | null {
  const w = s.tokens[k]!.lower;
  if (MATCHES.test(w)) return phraseAt(s, k + 1, last);
  if (!LIKE.test(w)) return null;
  for (let m = k + 1; m < k + 7 && m <= last; m++) {
    if (/^(?:as|to|with|from)$/.test(s.tokens[m]!.lower)) return phraseAt(s, m + 1, last);
  }
  return null;
}

/** `improved the accuracy of Foo by 2%`, `boosts Foo by 2%`: the system that was improved, where it has a name. */
function improved(s: ReadSentence, d: Draft, by: number, floor: number): TokenSpan | null {
  let k = by - 1;
  const np = nounPhrase(s, k);
  if (!np || np.start <= floor) return null;
  k = np.start - 1;
  while (k > floor && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  const named = (span: TokenSpan, listed = false): TokenSpan | null => {
    const metric = metricIn(s.tokens, span.start, span.end);
    const end = metric && metric.end === span.end ? metric.start - 1 : span.end;
    if (end < span.start) return null;
    if (BASE.test(s.tokens[span.start]!.lower) || (BASE.test(s.tokens[end]!.lower) && span.start === end)) return { start: span.start, end };
    const core = properCore(s, { start: span.start, end });
    if (core.start > span.start && !listed) return core;
    if (!s.tokens.slice(span.start, end + 1).every((t) => isProperToken(t.text) && !/[A-Z]-[a-z]/.test(t.text))) return null;
    if (s.datasets.some((m) => m.start <= end && m.end >= span.start)) return null;
    const text = printed(s, { start: span.start, end });
    return text === d.subject || (text === d.metric && !listed) ? null : { start: span.start, end };
  };
  if (s.tokens[k]!.lower === 'of') return metricIn(s.tokens, Math.max(floor, k - 3), k - 1)?.end === k - 1 ? named(np) : null;
  // `Foo and Bar by 2% and 1%`: the list goes on to the left; `Foo by 2%, Bar by 1%`: the verb does
  const listed = listTo(s, np)[0]!;
  if (listed.start < np.start) return named(listed, true);
  // what is reduced is a measure, unless a measure stands behind its name
  if (/^(?:reduc|decreas|lower|cut)/.test(s.tokens[k]!.lower) && metricIn(s.tokens, np.start, np.end)?.end !== np.end) return null;
  return IMPROVES.test(s.tokens[k]!.lower) || (/^(?:,|and)$/.test(s.tokens[k]!.lower) && isFigure(s, k - 1)) ? named(np) : null;
}

/** `lowered glucose by 2% and insulin by 3%`: levels of a body change, and beat nobody. */
const isOutcome = ({ s, reading }: Draft): boolean => reading.slots.metric !== undefined && dimensionOf(s.tokens, reading.slots.metric.start, reading.slots.metric.end) === 'outcome';

/** What a method is built on or set against, by no name. */
const BASE = /^(?:base|baselines?|original|vanilla|underlying|backbone|state-of-the-art)$/;

function find(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const g = s.groups.get(i);
  const lo = (g?.start ?? i) - 1;
  const hi = (g?.end ?? i) + 1;
  const bracket = bracketAround(s, i);
  if (bracket) {
    const inside = forward(s, hi, bracket.end - 1, false) ?? backward(s, lo, bracket.start, i, false);
    if (inside) return inside;
  }
  let by = lo;
  while (by > bounds.start && (s.tokens[by]!.skip || /^(?:an?|average|averaged|mean|of|factor|margin|absolute|up|to|relative)$/.test(s.tokens[by]!.lower) || s.tagging.tags[by] === 'adv')) by--;
  const behindBy = s.tokens[by]?.lower === 'by';
  // `beats Foo by 3% and the best Bar by 1%`: the verb is said once
  if (behindBy && d.reading.follows >= 0 && d.kind === 'gain' && !isOutcome(d)) {
    const np = nounPhrase(s, by - 1);
    let b = (np?.start ?? 0) - 1;
    while (b > 0 && s.tagging.tags[b] === 'det') b--;
    if (np && /^(?:and|,)$/.test(s.tokens[b]?.lower ?? '') && d.metricSpan?.end !== np.end && metricIn(s.tokens, np.start, np.end)?.end !== np.end) return np;
  }
  if (behindBy) {
    const near = backward(s, by - 1, bounds.start, by, false);
    if (near) return near;
  }
  if (BESIDE.test(s.tokens[hi]?.lower ?? '')) {
    const span = phraseAt(s, hi + 1, bounds.end);
    if (span) return span;
  }
  return forward(s, hi, bounds.end, false)
    ?? (behindBy && !isOutcome(d) ? improved(s, d, by, bounds.start) : null)
    ?? backward(s, lo, bounds.start, lo + 1, true)
    ?? forward(s, hi, bounds.end, true);
}

/** Kinds that say a difference; a score is compared only where `compared to` or `vs` stands right behind it. */
function compares(d: Draft): boolean {
  if (d.kind === 'speedup' || d.kind === 'gain' || d.kind === 'saving') return true;
  return d.kind === 'scale' && d.reading.rule.claim.relation === 'ratio';
}

/** `95% of Foo`: the whole that a fraction is taken of, without the measure at its end. */
function whole(d: Draft): TokenSpan | null {
  const { s } = d;
  const k = (s.groups.get(d.i)?.end ?? d.i) + 1;
  if (s.tokens[k]?.lower !== 'of') return null;
  const at = skipLight(s, k + 1);
  const np = nounPhrase(s, at);
  if (!np) return null;
  // `26% of the budget of Foo`
  const owner = s.tokens[np.end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, np.end + 2)) : null;
  if (owner) return owner;
  const metric = metricIn(s.tokens, at, np.end);
  const end = metric && metric.end === np.end && metric.start > at ? metric.start - 1 : np.end;
  if (end === np.end && metric?.end === np.end) return null;
  return !/^(?:original|total|full|maximum|overall|possible|entire|whole)$/.test(s.tokens[end]!.lower) ? { start: at, end } : null;
}

function scoreBaseline(d: Draft): TokenSpan | null {
  const { s, i } = d;
  // `with A vs B (OR, 0.97)`
  const bracket = isRiskRatio(d.metric) ? bracketAround(s, i) : null;
  const rival = bracket ? comparedBefore(s, bracket.start - 1, i) : null;
  if (rival && rival.end === bracket!.start - 1) return rival;
  const hi = (s.groups.get(i)?.end ?? i) + 1;
  for (let k = hi; k < hi + 8 && k < s.tokens.length; k++) {
    if (isFigure(s, k)) return null;
    const tag = s.tagging.tags[k];
    if (tag === 'sub' || tag === 'conj' || (tag === 'verb' && !/^(?:compared|comparing)$/.test(s.tokens[k]!.lower))) return null;
    if (/^(?:compared|comparing|comparison)$/.test(s.tokens[k]!.lower)) return forward(s, k, clause(s, i).end, false);
  }
  return null;
}

/**
 * The list that a baseline opens, up to its `and`: what stands behind a mere comma, or before a verb, is the subject of
 * the clause (`Compared to Foo, Bar is faster`).
 */
function rivals(s: ReadSentence, span: TokenSpan): readonly TokenSpan[] {
  const names = listFrom(s, span);
  const joined = names.findIndex((n, k) => k > 0 && s.tokens.slice(names[k - 1]!.end + 1, n.start).some((t) => /^(?:and|or|&)$/.test(t.lower)));
  if (joined < 0) return names.slice(0, 1);
  const behind = s.tagging.tags[names[joined]!.end + 1];
  return behind === 'verb' || behind === 'aux' ? names.slice(0, joined) : names.slice(0, joined + 1);
}

/** `the prior diffusion model Foo`, `the state-of-the-art Foo architecture`: the name alone says which. */
function properCore(s: ReadSentence, span: TokenSpan): TokenSpan {
  const text = (k: number): string => s.tokens[k]!.text;
  const { start } = span;
  let { end } = span;
  if (/^(?:architecture|model|method|framework|system|approach|design|baseline|algorithm)$/.test(s.tokens[end]!.lower) && isName(text(end - 1))) end--;
  if (!isName(text(end))) return span;
  let at = end;
  while (at > start && isName(text(at - 1))) at--;
  for (let k = start; k < at; k++) if (!/^[a-z-]+$/.test(text(k)) || s.tokens[k]!.kind !== 'word') return span;
  return at > start ? { start: at, end } : span;
}

/** `the current SOTA (Foo v2)`: the name is in the bracket. */
function namedInBracket(s: ReadSentence, span: TokenSpan): TokenSpan | null {
  if (!GENERIC.test(s.tokens[span.end]!.lower) || s.tokens[span.end + 1]?.text !== '(') return null;
  const np = nounPhrase(s, span.end + 2);
  return np && isName(s.tokens[np.start]!.text) && s.tokens[np.end + 1]?.text === ')' ? np : null;
}

const GENERIC = /^(?:sota|state-of-the-art|baselines?|methods?|approach|models?|competitor|rival)$/;

const isName = (text: string | undefined): boolean => text !== undefined && /^[A-Z][\w.+-]*[A-Z\d][\w.+-]*$|^[a-z]+[A-Z]\w*$/.test(text) && !/^(?:SOTA|LLMs?|CNNs?|RNNs?|DNNs?|GNNs?|GANs?|MLPs?|CPUs?|GPUs?|VLMs?|MLLMs?|GPU-based|CPU-based|RL|SGD|AI|ML)$/.test(text) && !/-[a-z]+$/.test(text);

export function linkBaseline(d: Draft): void {
  const { s } = d;
  const fraction = d.reading.rule.claim.relation === 'fraction';
  if (!compares(d) && d.kind !== 'score') return;
  const slot = d.reading.follows < 0 ? d.reading.slots.baseline : undefined;
  let span: TokenSpan | null;
  if (fraction) span = slot ?? whole(d) ?? (d.kind === 'score' ? null : find(d));
  else if (d.kind === 'score') span = scoreBaseline(d);
  else span = slot ? attached(s, slot, clause(s, d.i).end) : find(d);
  if (!span) return;
  const g = s.groups.get(d.i);
  const names = rivals(s, span);
  if (g && names.length === g.members.length && names.length > 1) span = names[g.members.indexOf(d.i)]!;
  else span = { start: span.start, end: names.at(-1)!.end };
  const text = printed(s, namedInBracket(s, span) ?? properCore(s, span));
  if (text !== d.subject) d.baseline = text;
}
