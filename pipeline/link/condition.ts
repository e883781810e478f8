/**
 * The condition of a claim: the setting that the number holds for, as said. It opens the sentence (`Under heavy load, ...`)
 * or stands behind the number in its clause (`on one GPU`, `when fine-tuned`); what the other fields say is none.
 */
import { COVERAGE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import type { Kind } from '../types.js';
import { metricIn } from '../terms.js';
import { isFigure } from './attach.js';
import type { Draft } from './context.js';
import { bracketAround, clause, printed } from './phrases.js';

/** Prepositions that open a setting, by what the number is: counts and stretches of time seldom have one. */
const MEASURED = /^(?:on|at|under|in|for|during|when|without|across|after|following|per|among|before|if)$/;
const COUNTED = /^(?:at|under|per|during|after|before|when)$/;
const OPENERS: Partial<Record<Kind, RegExp>> = {
  score: MEASURED, gain: MEASURED, speedup: MEASURED, saving: MEASURED, throughput: MEASURED, compute: /^(?:per|on|at|for)$/, scale: COUNTED, duration: /^(?:before|after|per|on|during|prior|when)$/,
};
const LEADS = /^(?:under|with|in|at|for|when|after|following|without|during|across|on|within|if|given|over)$/;
/** Phrases that only look like a setting: of the text, of how much, or of what the paper is. */
const NO_SETTING = /^(?:in (?:this|our|the) (?:paper|work|study|article|thesis|report|letter|context|case|regard|sense)|in (?:addition|particular|contrast|fact|general|total|order|terms|comparison|summary|conclusion|turn|practice|part|response|recent|both|all|average|case|which|light|view|doing|parallel|accuracy|performance|the end|the (?:long|short) (?:run|term)|\d{4})|on (?:average|the other|the one|the contrary|top|par|both)|for (?:example|instance|the first|this|that|these|each|all|both|both of|more|many|free|which|years|decades|trend)|at (?:least|most|the same time|all|best|last|worst|a|an|no|this|scale)|with (?:this|that|these|the (?:aim|goal|advent|rise|help|rapid|growing|increasing|development))|after (?:all|this|that)|over (?:the (?:last|past|years|same))|across (?:all|both|datasets|benchmarks|tasks|various|multiple|several)|(?:for|in|with|from) (?:our|these|the) (?:results?|findings?|experiments?)|(?:for|in) (?:this|such) )\b/i;
const TESTS = /^(?:experiments?|evaluations?|evaluation|simulations?|tests?|results|evaluated|tested|running)$/;
const DATA = /^(?:datasets?|benchmarks?|corpus|corpora)$/;
const LEAD_VERBS = /^(?:order|contrast|addition)$/;

/** A number with a unit, such as `4 bits`, stands for a noun; a share does not. */
const isAmount = (s: ReadSentence, k: number): boolean => isFigure(s, k) && s.tokens[k]!.quantity?.unit !== null && s.tokens[k]!.quantity?.unitClass !== 'percent';

/** The end of the setting that opens at `k`: before a comma, a clause, a comparison or a number that is said of something else. */
function settingEnd(s: ReadSentence, k: number, last: number): number {
  let end = k;
  let nouns = 0;
  const loose = /^(?:when|if|after|before|following)$/.test(s.tokens[k]!.lower);
  for (let m = k + 1; m <= last && m - k < 14; m++) {
    const t = s.tokens[m]!;
    const tag = s.tagging.tags[m]!;
    if (t.kind === 'mark' && t.text !== '/' && t.text !== '(' && t.text !== ')') break;
    if (tag === 'sub' || t.lower === 'what' || t.lower === 'than' || t.lower === 'compared' || t.lower === 'over' || t.lower === 'versus' || t.lower === 'respectively') break;
    if (t.text === ')' && s.tokens[m - 2]?.text !== '(') break;
    if (t.text === '(' && !(s.tokens[m + 2]?.text === ')')) break;
    if (nouns > 0 && (tag === 'verb' || tag === 'aux') && !loose && !/(?:ed|ing)$/.test(t.lower)) break;
    if (nouns > 0 && tag === 'aux' && !loose) break;
    // `in the forward/backward pass`, `in seen and unseen settings`: the head of the first stands behind the second
    const next = tag === 'conj' && m + 1 <= last ? s.tagging.npEnd[m + 1]! : -1;
    if (nouns > 0 && tag === 'conj' && !(t.text === '/' || (nouns === 1 && next > m + 1 && s.tagging.tags[m - 2] === 'prep'))) break;
    // `while`, `by 3%`: the clause goes on with the next change
    if (nouns > 0 && (t.lower === 'by' || t.lower === 'to') && isFigure(s, m + 1)) break;
    if (nouns > 0 && isFigure(s, m) && s.tagging.tags[m - 1] !== 'prep' && s.tagging.tags[m - 1] !== 'noun') break;
    if (tag === 'noun' || isAmount(s, m)) nouns++;
    if (tag === 'noun' || t.text === ')' || isFigure(s, m) || (loose && tag === 'verb')) end = m;
  }
  return end;
}

/** Whether the phrase only says again what another field holds, or is no setting. */
function taken(d: Draft, span: TokenSpan): boolean {
  const { s } = d;
  const text = printed(s, span);
  if (NO_SETTING.test(text)) return true;
  const body = s.tokens[span.start + 1]!;
  if (span.end === span.start + 1 && (LEAD_VERBS.test(body.lower) || COVERAGE_NOUNS.has(body.lower))) return true;
  // `on our benchmark`, `in recall`: the dataset, the measure
  if (DATA.test(s.tokens[span.end]!.lower)) return true;
  if (metricIn(s.tokens, span.start + 1, span.end)?.end === span.end && /^(?:in|on)$/.test(s.tokens[span.start]!.lower)) return true;
  if (/^(?:on|across)$/.test(s.tokens[span.start]!.lower) && s.datasets.some((m) => m.start >= span.start && m.start <= span.start + 3)) return true;
  const short = span.end - span.start <= 4;
  if (short && s.datasets.some((m) => m.start <= span.end && m.end > span.start)) return true;
  for (const field of [d.dataset, d.baseline, d.metric, d.subject]) {
    const first = field?.split('; ')[0];
    if (first && text.includes(first) && (short || first.length * 2 > text.length)) return true;
  }
  return false;
}

/** `Under X, ...` at the start of the sentence or of the clause. */
function leading(d: Draft, from: number): TokenSpan | null {
  const { s, i } = d;
  // `Finally, when tuned, ...`
  if (s.tokens[from + 1]?.text === ',' && s.tagging.tags[from] === 'adv') from += 2;
  if (!LEADS.test(s.tokens[from]?.lower ?? '')) return null;
  for (let k = from + 1; k < i && k - from < 24; k++) {
    if (s.tokens[k]!.text !== ',') continue;
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
  // a number inside the setting itself belongs to it
  for (let k = Math.max(i + 1, from - 2); k <= last; k++) {
    if (!/^(?:on|under|across|at)$/.test(s.tokens[k]!.lower) || s.tokens[k]!.skip) continue;
    const span = { start: k, end: settingEnd(s, k, last) };
    if (span.end >= last - 1 && span.end > k && !taken(d, span)) return span;
  }
  return null;
}

function trailing(d: Draft, opens: RegExp): TokenSpan | null {
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
    if (t.text === ',' || t.text === '(' || isFigure(s, k) || s.tagging.tags[k] === 'sub') {
      if (t.lower !== 'when') return null;
    }
    if (hops > 0 && (s.tagging.tags[k] === 'conj' || (s.tagging.tags[k] === 'verb' && !/^(?:compared|averaged)$/.test(t.lower)))) return null;
    // `with 4 bits`, but not `with 3x less memory`
    if (t.skip || !(opens.test(t.lower) || (t.lower === 'with' && opens === MEASURED && s.tokens[k + 1]?.quantity?.unitClass === 'bits'))) continue;
    const end = settingEnd(s, k, last);
    if (end === k) continue;
    const span = { start: k, end };
    if (taken(d, span)) continue;
    return span;
  }
  return null;
}

export function linkCondition(d: Draft): void {
  const { s, i } = d;
  const opens = OPENERS[d.kind];
  if (!opens) return;
  let span = trailing(d, opens);
  if (!span && d.kind !== 'scale' && d.kind !== 'duration') span = leading(d, 0) ?? leading(d, clause(s, i).start) ?? said(d) ?? shared(d);
  if (span) d.condition = printed(s, span);
}
