/**
 * The condition of a claim: the setting that the number holds for, as said. It opens the sentence (`Under heavy load, ...`)
 * or stands behind the number in its clause (`on one GPU`, `when fine-tuned`); what the other fields say is none.
 */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import type { Kind } from '../types.js';
import { isFigure } from './attach.js';
import type { Draft } from './context.js';
import { equipped } from './condition/equipped.js';
import { bracketAround, clause, printed, skipLight } from './phrases.js';
import { predicate } from './condition/predicate.js';
import { schedule } from './condition/schedule.js';
import { beforeBracket, beforeNumber, onSubject, openingSetting, timed } from './condition/setting-before.js';
import { listed, type Setting } from './condition/setting-list.js';
import { settingEnd, taken } from './condition/setting.js';
import { readUnit } from '../units.js';

/** Prepositions that open a setting, by what the number is: counts and stretches of time seldom have one. */
const MEASURED = /^(?:on|at|under|in|for|during|when|without|across|after|following|per|among|before|if)$/;
const COUNTED = /^(?:at|under|per|during|after|before|when)$/;
const OPENERS: Partial<Record<Kind, RegExp>> = {
  score: MEASURED, gain: MEASURED, speedup: MEASURED, saving: MEASURED, throughput: MEASURED, compute: /^(?:per|on|at|for)$/, scale: COUNTED, duration: /^(?:before|after|per|on|at|under|during|following|prior|when)$/, memory: /^(?:at|on|under|per|during|when)$/,
};

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
    // `cheaper than for Foo`
    if (s.tokens[k - 1]?.lower === 'than') continue;
    // `in 58% and 71%`: a share is no setting
    const share = skipLight(s, k + 1);
    if (/^(?:in|for)$/.test(t.lower) && s.tokens[share]?.quantity?.unitClass === 'percent' && isFigure(s, share) && !/^(?:noun|adj)$/.test(s.tagging.tags[share + 1] ?? '')) return null;
    const end = settingEnd(s, k, last);
    if (end === k) continue;
    // `from 4% to 8% and on rye from 3%`: the setting of the next
    if (s.tokens[end + 1]?.lower === 'from' && isFigure(s, end + 2) && s.tagging.tags[k - 1] === 'conj') return null;
    const span = listed(d, { start: k, end });
    if (!span || taken(d, span)) continue;
    return span;
  }
  return null;
}

/** `is highest (88%) for short loaves`: right behind the bracket that the number stands alone in. */
function behindBracket(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const bracket = d.kind === 'score' ? bracketAround(s, i) : null;
  if (!bracket || bracket.end !== i + 1 || skipLight(s, bracket.start + 1) !== i) return null;
  const k = bracket.end + 1;
  if (!/^(?:for|on|under|at|during)$/.test(s.tokens[k]?.lower ?? '')) return null;
  const span = { start: k, end: settingEnd(s, k, clause(s, i).end) };
  return span.end > k && !taken(d, span) ? span : null;
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

/** The end of a bracket of numbers inside a label: `(4, 5)` of `small (4, 5)`; the same token where none opens there. */
function pastSizes(s: ReadSentence, k: number): number {
  if (s.tokens[k]!.text !== '(') return k;
  let m = k + 1;
  while (m - k < 6 && (s.tokens[m]?.kind === 'quantity' || s.tokens[m]?.text === ',')) m++;
  return s.tokens[m]?.text === ')' ? m : k;
}

const NO_LABEL = /^(?:NS|n\.?s\.?|P|p|SD|SE|SEM)$/;

/** `falls from 40 (calm) to 31 (windy)`, `3% (small size (4, 5))`: what stands alone in the bracket behind a number. */
function labelled(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  const { tags } = s.tagging;
  if (s.tokens[i + 1]?.text !== '(' || tags[i + 2] === 'verb' || NO_LABEL.test(s.tokens[i + 2]?.text ?? '')) return null;
  let head = i + 1;
  for (let k = i + 2; k < s.tokens.length && k - i < 12; k++) {
    const t = s.tokens[k]!;
    if (t.text === ')') {
      const span = { start: i + 2, end: k - 1 };
      return head > i + 1 && tags[head] === 'noun' && s.tokens[head]!.lower !== q.unit && !(head === i + 2 && q.unitClass !== 'none' && readUnit(s.tokens[head]!.text, 0, false)?.class === q.unitClass) && (head < k - 1 || !metricIn(s.tokens, i + 2, head)) && !named(d, printed(s, span)) ? span : null;
    }
    const past = pastSizes(s, k);
    if (past > k) k = past;
    else if (t.kind !== 'word' || tags[k] === 'pron' || tags[k] === 'sub' || k - i > 5) return null;
    else head = k;
  }
  return null;
}

export function linkCondition(d: Draft): void {
  const { s } = d;
  if (d.kind === 'coverage' || (d.kind === 'scale' && (d.q.unitClass === 'counted' || d.q.unitClass === 'none'))) {
    const did = predicate(d);
    if (did) {
      d.condition = printed(s, did);
      return;
    }
  }
  const opens = OPENERS[d.kind];
  if (!opens) return;
  let span: Setting | null = schedule(d) ?? trailing(d, opens) ?? labelled(d) ?? behindBracket(d) ?? (opens === MEASURED ? added(d) : null);
  if (!span && d.kind !== 'scale') span = onSubject(d) ?? (opens === MEASURED || d.kind === 'duration' ? beforeNumber(d) ?? beforeBracket(d) : null);
  if (!span && d.kind !== 'scale' && d.kind !== 'duration') span = openingSetting(d) ?? (d.kind === 'memory' ? null : shared(d));
  if (!span && d.kind === 'duration') span = timed(d);
  if (span) d.condition = printed(s, span) + (span.head ? ` ${printed(s, span.head)}` : '');
}
