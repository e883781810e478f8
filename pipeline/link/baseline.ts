/** The baseline of a claim: what it is compared with, as named: behind `than`, `over`, `compared to`, or beaten by the verb. */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import type { Draft } from './context.js';
import { clause, listFrom, nounPhrase, printed, skipLight } from './phrases.js';

const MARKERS: readonly (readonly string[])[] = [
  ['compared', 'to'], ['compared', 'with'], ['in', 'comparison', 'to'], ['in', 'comparison', 'with'], ['relative', 'to'], ['with', 'respect', 'to'], ['as', 'compared', 'to'], ['against'], ['versus'], ['vs'], ['vs.'], ['w.r.t'], ['than'], ['over'], ['relative', 'to'], ['from'], ['comparing', 'to'], ['comparing', 'with'], ['compare', 'to'], ['upon'],
];
const BEATS = /^(?:outperform|outperforms|outperformed|outperforming|surpass|surpasses|surpassed|surpassing|exceed|exceeds|exceeded|exceeding|beat|beats|beating|outpaces|outscores|outpacing|outscoring)$/;
const NO_BASELINE = /^(?:time|times|average|margin|factor|order|orders|years?|months?|weeks?|days?|range|seeds|runs|large|tasks?|datasets?|benchmarks?|settings|which|that)$/;

const NO_NAME = /^(?:previous|prior|existing|other|current|recent)$/;
void NO_NAME;

/** The phrase behind a marker at `k`, with its `of` attachment left out. */
function phraseAt(s: ReadSentence, k: number): TokenSpan | null {
  const at = skipLight(s, k);
  const np = nounPhrase(s, at);
  if (!np || np.start > at + 1 || NO_BASELINE.test(s.tokens[np.end]!.lower)) return null;
  const span = { start: at, end: np.end };
  if (metricIn(s.tokens, span.start, span.end)?.end === span.end && span.start === span.end) {
    // `than the accuracy of Foo`
    if (s.tokens[np.end + 1]?.lower === 'of') return nounPhrase(s, skipLight(s, np.end + 2));
  }
  return span;
}

/** Baselines named in the clause of token `i`, nearest behind it first. */
function find(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const g = s.groups.get(i);
  const after = (g?.end ?? i) + 1;
  for (let k = after; k <= bounds.end && k - after < 26; k++) {
    const t = s.tokens[k]!;
    if (t.skip) continue;
    if (t.kind === 'quantity' && !t.quantity!.aside && k > after + 8) break;
    for (const marker of MARKERS) {
      if (marker[0] === 'from') continue;
      if (!marker.every((w, n) => s.tokens[k + n]?.lower === w)) continue;
      const span = phraseAt(s, k + marker.length);
      if (span && !(marker[0] === 'over' && s.tokens[skipLight(s, k + 1)]?.kind === 'quantity')) return span;
    }
  }
  for (let k = (g?.start ?? i) - 1; k >= bounds.start; k--) {
    const t = s.tokens[k]!;
    if (BEATS.test(t.lower)) {
      const span = phraseAt(s, k + 1);
      if (span && span.start < i) return span;
    }
    for (const marker of MARKERS) {
      if (marker[0] === 'from' || !marker.every((w, n) => s.tokens[k + n]?.lower === w)) continue;
      if (t.skip) continue;
      const span = phraseAt(s, k + marker.length);
      if (span && span.end < i) return span;
    }
  }
  return null;
}

export function linkBaseline(d: Draft): void {
  const { s, kind } = d;
  if (kind !== 'speedup' && kind !== 'gain' && kind !== 'saving' && !(kind === 'score' && d.reading.rule.claim.relation === 'fraction')) return;
  const slot = d.reading.follows < 0 ? d.reading.slots.baseline : undefined;
  const span = slot ?? find(d);
  if (!span) return;
  const list = listFrom(s, span);
  const g = s.groups.get(d.i);
  if (g && list.length === g.members.length && list.length > 1) {
    d.baseline = printed(s, list[g.members.indexOf(d.i)]!);
    return;
  }
  d.baseline = list.length > 1 && !g ? printed(s, { start: span.start, end: list.at(-1)!.end }) : printed(s, span);
}
