/** Settings that stand before the number: what opens the sentence, ends the subject, or stands before `by` and `from`. */
import type { TokenSpan } from '../../pattern.js';
import { isFigure } from '../attach.js';
import type { Draft } from '../context.js';
import { bracketAround, clause } from '../phrases.js';
import { settingEnd, taken } from './setting.js';

const LEADS = /^(?:under|with|in|at|for|when|after|following|without|during|across|on|within|if|given|over)$/;
const TESTS = /^(?:experiments?|evaluations?|evaluation|simulations?|tests?|results|evaluated|tested|running)$/;

const OPENERS = /^(?:particular|example|instance|addition|contrast|fact|summary|general|practice)$/;

/** `Under X, ...` at the start of the sentence or of the clause. */
function leading(d: Draft, from: number): TokenSpan | null {
  const { s, i } = d;
  // `Finally, when tuned, ...`
  if (s.tokens[from + 1]?.text === ',' && s.tagging.tags[from] === 'adv') from += 2;
  if (s.tokens[from]?.lower === 'even') from++;
  if (!LEADS.test(s.tokens[from]?.lower ?? '')) return null;
  for (let k = from + 1, depth = 0; k < i && k - from < 24; k++) {
    const mark = s.tokens[k]!.text;
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    if (mark !== ',' || depth > 0) continue;
    const span = { start: from, end: k - 1 };
    // `In particular, under load, ...`, `For example, on wet days, ...`
    if (k - from === 2 && OPENERS.test(s.tokens[k - 1]!.lower)) return leading(d, k + 1);
    // `On 5 of 6 shelves it sets a record, with`: what is said there is no setting
    for (let m = from + 2; m <= span.end; m++) if (s.tagging.tags[m] === 'pron' && /^(?:it|we|they)$/.test(s.tokens[m]!.lower) && !/^(?:when|if|after|before|while|given)$/.test(s.tokens[from]!.lower)) span.end = m - 1;
    if (span.end - from < 1 || k - from < 2 || k - from > 16 || taken(d, span)) return null;
    return span;
  }
  return null;
}

const BEFORE_SETTING: ReadonlySet<string> = new Set(['on', 'with', 'across', 'at']);

/** `Evaluation with X shows`, `degraded under X: Foo fell to`: a setting that was said before the number. */
function said(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const low = Math.max(0, i - 40);
  for (let k = i - 1; k >= low; k--) {
    const w = s.tokens[k]!.lower;
    const tested = BEFORE_SETTING.has(w) && k > 0 && TESTS.test(s.tokens[k - 1]!.lower);
    if (!tested && w !== 'under') continue;
    if (s.tokens[k]!.skip) continue;
    const span = { start: k, end: settingEnd(s, k, i - 1) };
    if (span.end > k && !taken(d, span)) return span;
  }
  return null;
}

/** `The crust after two winters was 8 mm`, `the oven under load saves 9%`: what ends the subject of the verb. */
export function onSubject(d: Draft): TokenSpan | null {
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

/** `recall on rainy days by 3%`, `recall on rare words from 20% to 31%`: `trains on one laptop in 4 s`: what stands right before the preposition of the number. */
export function beforeNumber(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const past = (at: number): number => {
    let p = at;
    while (p > 0 && (s.tokens[p]!.skip || s.tagging.tags[p] === 'adv')) p--;
    return p;
  };
  let p = past((s.groups.get(i)?.start ?? i) - 1);
  if (s.tokens[p]?.lower === 'to' && isFigure(s, p - 1)) p = past(p - 2);
  if (p < 3 || !(d.kind === 'duration' ? /^(?:in|within)$/ : /^(?:by|from)$/).test(s.tokens[p]!.lower)) return null;
  for (let k = p - 2; k > 0 && p - k < 10; k--) {
    const t = s.tokens[k]!;
    const tag = s.tagging.tags[k]!;
    if (t.kind === 'mark' || tag === 'sub' || tag === 'aux' || tag === 'verb' || isFigure(s, k)) return null;
    if (t.skip || !(d.kind === 'duration' ? /^(?:on|under)$/ : /^(?:on|at|during|under|without|across|in)$/).test(t.lower)) continue;
    // `and on spelt from 3% to 8%`
    const goesOn = t.lower === 'on' && s.tagging.tags[k - 1] === 'conj';
    if ((s.tagging.tags[k - 1] !== 'noun' && d.kind !== 'duration' && !goesOn) || AMOUNTS.test(s.tokens[k - 1]!.lower)) return null;
    const span = { start: k, end: settingEnd(s, k, p - 1) };
    return span.end === p - 1 && !AMOUNTS.test(s.tokens[span.end]!.lower) && !taken(d, span) ? span : null;
  }
  return null;
}

/** `better on rare words (31%)`: what stands right before the bracket of the number. */
export function beforeBracket(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (d.kind === 'throughput') return null;
  const open = bracketAround(s, i)?.start ?? -1;
  for (let k = open - 2; k > 0 && open - k < 9; k--) {
    if (s.tokens[k]!.kind !== 'word' || s.tagging.tags[k] === 'verb' || s.tagging.tags[k] === 'aux' || s.tagging.tags[k] === 'sub') return null;
    if (!/^(?:on|under|at|during|across|without)$/.test(s.tokens[k]!.lower) || s.tokens[k]!.skip) continue;
    const span = { start: k, end: settingEnd(s, k, open - 1) };
    return span.end === open - 1 && !taken(d, span) ? span : null;
  }
  return null;
}

/** `At low speed, it takes 4 s`: a stretch of time has a setting of a machine or none. */
export function timed(d: Draft): TokenSpan | null {
  return /^(?:under|at|even)$/.test(d.s.tokens[0]!.lower) && d.s.tokens[1]?.kind === 'word' ? leading(d, 0) : null;
}

/** A setting that opens the sentence, the clause or what was shown (`we show that, under load, ...`), or that was said before. */
export function openingSetting(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const start = clause(s, i).start;
  for (let k = i - 1; k > start; k--) {
    const shown = s.tokens[k]!.lower === 'that' && s.tagging.tags[k - 1] === 'verb' ? leading(d, s.tokens[k + 1]!.text === ',' ? k + 2 : k + 1) : null;
    if (shown) return shown;
  }
  return leading(d, 0) ?? leading(d, start) ?? said(d);
}
