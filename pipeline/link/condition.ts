/**
 * The condition of a claim: the setting that the number holds for, as said. It opens the sentence (`Under heavy load, ...`)
 * or stands behind the number in its clause (`on one GPU`, `when fine-tuned`); what the other fields say is none.
 */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { dimensionOf, metricIn } from '../terms.js';
import type { Kind } from '../types.js';
import { isFigure } from './attach.js';
import type { Draft } from './context.js';
import { bracketAround, clause, nounPhrase, printed, skipLight } from './phrases.js';
import { predicate } from './predicate.js';
import { schedule } from './schedule.js';
import { listed, type Setting } from './setting-list.js';
import { settingEnd, taken } from './setting.js';

/** Prepositions that open a setting, by what the number is: counts and stretches of time seldom have one. */
const MEASURED = /^(?:on|at|under|in|for|during|when|without|across|after|following|per|among|before|if)$/;
const COUNTED = /^(?:at|under|per|during|after|before|when)$/;
const OPENERS: Partial<Record<Kind, RegExp>> = {
  score: MEASURED, gain: MEASURED, speedup: MEASURED, saving: MEASURED, throughput: MEASURED, compute: /^(?:per|on|at|for)$/, scale: COUNTED, duration: /^(?:before|after|per|on|at|under|during|following|prior|when)$/, memory: /^(?:at|on|under|per|during|when)$/,
};
const LEADS = /^(?:under|with|in|at|for|when|after|following|without|during|across|on|within|if|given|over)$/;
const TESTS = /^(?:experiments?|evaluations?|evaluation|simulations?|tests?|results|evaluated|tested|running)$/;
/** `Under X, ...` at the start of the sentence or of the clause. */
function leading(d: Draft, from: number): TokenSpan | null {
  const { s, i } = d;
  // `Finally, when tuned, ...`
  if (s.tokens[from + 1]?.text === ',' && s.tagging.tags[from] === 'adv') from += 2;
  if (!LEADS.test(s.tokens[from]?.lower ?? '')) return null;
  for (let k = from + 1, depth = 0; k < i && k - from < 24; k++) {
    const mark = s.tokens[k]!.text;
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    if (mark !== ',' || depth > 0) continue;
    const span = { start: from, end: k - 1 };
    if (k - from < 2 || k - from > 16 || taken(d, span)) return null;
    return span;
  }
  return null;
}

/** `Evaluation with X shows`, `degraded under X: Foo fell to`: a setting that was said before the number. */
function said(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const low = Math.max(0, i - 40);
  for (let k = i - 1; k >= low; k--) {
    const w = s.tokens[k]!.lower;
    const tested = /^(?:on|with|across|at)$/.test(w) && k > 0 && TESTS.test(s.tokens[k - 1]!.lower);
    if (!tested && w !== 'under') continue;
    if (s.tokens[k]!.skip) continue;
    const span = { start: k, end: settingEnd(s, k, i - 1) };
    if (span.end > k && !taken(d, span)) return span;
  }
  return null;
}

/** `3.4x speedup and 85% less traffic on 256 GPUs`: what ends the clause holds for the numbers before it too. */
function shared(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const last = clause(s, i).end;
  let from = last;
  while (from > i && !isFigure(s, from)) from--;
  // `saves 40%, while it costs 3 ms on a laptop`: another clause has settings of its own
  for (let k = i + 1; k <= last; k++) if (s.tagging.tags[k] === 'sub') return null;
  // a number inside the setting itself belongs to it
  for (let k = Math.max(i + 1, from - 2); k <= last; k++) {
    if (!/^(?:on|under|across|at)$/.test(s.tokens[k]!.lower) || s.tokens[k]!.skip) continue;
    const span = { start: k, end: settingEnd(s, k, last) };
    if (span.end >= last - 1 && span.end > k && !taken(d, span)) return span;
  }
  return null;
}

/** `with 4 bits`, `with 50 steps`, `with the same budget`, but not `with 3x less memory` or `with 40% recall`. */
function equipped(s: ReadSentence, k: number): boolean {
  const at = skipLight(s, k + 1);
  const t = s.tokens[at];
  if (!t) return false;
  if (t.lower === 'same') return true;
  if (!t.quantity) return false;
  const { unitClass } = t.quantity;
  if (unitClass === 'bits') return true;
  return (unitClass === 'counted' || unitClass === 'steps') && s.tagging.tags[at + 1] === 'noun' && dimensionOf(s.tokens, at + 1, nounPhrase(s, at + 1)?.end ?? at + 1) !== 'error';
}

function trailing(d: Draft, opens: RegExp): Setting | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const bracket = bracketAround(s, i);
  const last = bracket ? bracket.end - 1 : bounds.end;
  let k = (s.groups.get(i)?.end ?? i) + 1;
  const reach = d.kind === 'scale' || d.kind === 'duration' ? 4 : 12;
  for (let hops = 0; k <= last && hops < reach; k++, hops++) {
    const t = s.tokens[k]!;
    // `36% (at the usual threshold)`
    if (t.text === '(' && opens.test(s.tokens[k + 1]?.lower ?? '')) continue;
    if (t.text === ';' || t.text === '=') return null;
    if (t.text === ',' || t.text === '(' || isFigure(s, k) || s.tagging.tags[k] === 'sub') {
      if (t.lower !== 'when') return null;
    }
    if (hops > 0 && (s.tagging.tags[k] === 'conj' || (s.tagging.tags[k] === 'verb' && !/^(?:compared|averaged)$/.test(t.lower)))) return null;
    if (t.skip || !(opens.test(t.lower) || (t.lower === 'with' && opens === MEASURED && equipped(s, k)))) continue;
    const end = settingEnd(s, k, last);
    if (end === k) continue;
    const span = listed(d, { start: k, end });
    if (!span || taken(d, span)) continue;
    return span;
  }
  return null;
}

/** `Blood pressure after 1 year was 130`, `the encoding at 16-bit blocks saves 39%`: what ends the subject of the verb. */
function onSubject(d: Draft): TokenSpan | null {
  const { s, i } = d;
  let v = (s.groups.get(i)?.start ?? i) - 1;
  for (let hops = 0; v > 0 && hops < 10 && s.tagging.tags[v] !== 'verb' && s.tagging.tags[v] !== 'aux'; v--, hops++) if (s.tokens[v]!.kind === 'mark' || isFigure(s, v)) return null;
  while (v > 0 && (s.tagging.tags[v - 1] === 'aux' || s.tagging.tags[v - 1] === 'adv')) v--;
  for (let k = v - 1; k > 0 && v - k < 12; k--) {
    const t = s.tokens[k]!;
    if (t.kind === 'mark' || s.tagging.tags[k] === 'sub' || s.tagging.tags[k] === 'aux') return null;
    if (t.skip || !/^(?:at|after|during|under|following|before|without)$/.test(t.lower)) continue;
    if (s.tagging.tags[k - 1] !== 'noun') return null;
    const span = { start: k, end: settingEnd(s, k, v - 1) };
    return span.end === v - 1 && !taken(d, span) ? span : null;
  }
  return null;
}

/** Amounts of change stand at the end of `by a margin of 3%`, which is no setting. */
const AMOUNTS = /^(?:margins?|averages?|means?|factors?|orders?|gains?|drops?|changes?|(?:improve|incre)ments?|reductions?|increases?|decreases?|times?)$/;

/** `accuracy on long videos by 3%`, `recall on rare words from 20% to 31%`: what stands right before the preposition of the number. */
function beforeNumber(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const past = (at: number): number => {
    let p = at;
    while (p > 0 && (s.tokens[p]!.skip || s.tagging.tags[p] === 'adv')) p--;
    return p;
  };
  let p = past((s.groups.get(i)?.start ?? i) - 1);
  if (s.tokens[p]?.lower === 'to' && isFigure(s, p - 1)) p = past(p - 2);
  if (p < 3 || !/^(?:by|from)$/.test(s.tokens[p]!.lower)) return null;
  for (let k = p - 2; k > 0 && p - k < 10; k--) {
    const t = s.tokens[k]!;
    const tag = s.tagging.tags[k]!;
    if (t.kind === 'mark' || tag === 'sub' || tag === 'aux' || tag === 'verb' || isFigure(s, k)) return null;
    if (t.skip || !/^(?:on|at|during|under|without|across|in)$/.test(t.lower)) continue;
    if (s.tagging.tags[k - 1] !== 'noun' || AMOUNTS.test(s.tokens[k - 1]!.lower)) return null;
    const span = { start: k, end: settingEnd(s, k, p - 1) };
    return span.end === p - 1 && !AMOUNTS.test(s.tokens[span.end]!.lower) && !taken(d, span) ? span : null;
  }
  return null;
}

/** `saves 40% of the energy, even under load`: a setting that is added behind a comma, at the end of its clause. */
function added(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const last = clause(s, i).end;
  for (let k = (s.groups.get(i)?.end ?? i) + 1; k < last && k - i < 18; k++) {
    if (isFigure(s, k) || s.tagging.tags[k] === 'sub') return null;
    if (s.tokens[k]!.text !== ',') continue;
    const open = s.tokens[k + 1]!.lower === 'even' ? k + 2 : k + 1;
    if (!/^(?:across|under|when|if|without|after|during)$/.test(s.tokens[open]?.lower ?? '')) continue;
    const span = { start: open, end: settingEnd(s, open, last) };
    return span.end > open && (span.end === last || /^[,.;]$/.test(s.tokens[span.end + 1]!.text)) && !taken(d, span) ? span : null;
  }
  return null;
}

/** Whether another field of the claim says just this. */
const named = (d: Draft, text: string): boolean => text === d.subject || text === d.baseline || text === d.metric || text === d.dataset;

/** `falls from 10 (static) to 2 (dynamic)`: what stands alone in the bracket behind a number. */
function labelled(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  const { tags } = s.tagging;
  if (s.tokens[i + 1]?.text !== '(' || tags[i + 2] === 'verb') return null;
  for (let k = i + 2; k < s.tokens.length && k - i < 7; k++) {
    const t = s.tokens[k]!;
    if (t.text === ')') {
      const span = { start: i + 2, end: k - 1 };
      return k > i + 2 && tags[k - 1] === 'noun' && s.tokens[k - 1]!.lower !== q.unit && !metricIn(s.tokens, i + 2, k - 1) && !named(d, printed(s, span)) ? span : null;
    }
    if (t.kind !== 'word' || tags[k] === 'pron' || tags[k] === 'sub') return null;
  }
  return null;
}

export function linkCondition(d: Draft): void {
  const { s, i } = d;
  if (d.kind === 'coverage' || (d.kind === 'scale' && (d.q.unitClass === 'counted' || d.q.unitClass === 'none'))) {
    const did = predicate(d);
    if (did) {
      d.condition = printed(s, did);
      return;
    }
  }
  const opens = OPENERS[d.kind];
  if (!opens) return;
  let span: Setting | null = schedule(d) ?? trailing(d, opens) ?? labelled(d) ?? (opens === MEASURED ? added(d) : null);
  if (!span && d.kind !== 'scale') span = onSubject(d) ?? (opens === MEASURED ? beforeNumber(d) : null);
  if (!span && d.kind !== 'scale' && d.kind !== 'duration') span = leading(d, 0) ?? leading(d, clause(s, i).start) ?? said(d) ?? (d.kind === 'memory' ? null : shared(d));
  if (span) d.condition = printed(s, span) + (span.head ? ` ${printed(s, span.head)}` : '');
}
