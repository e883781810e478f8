/** The system that a change improves, as its baseline: `boosts Foo by 2%` compares with Foo as it was. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isFigure, isProperToken } from '../attach.js';
import type { Draft } from '../context.js';
import { listTo, nounPhrase, printed } from '../phrases.js';
import { properCore, SYSTEMS } from './rival-name.js';

const IMPROVES = /^(?:improv|boost|increas|rais|enhanc|reduc|decreas|lower|cut|accelerat|speed)(?:e|es|ed|ing|s|ts|ting|up|ups)?$/;
const HARDWARE = /^(?:[CGTN]PU|V?RAM|DRAM|HBM|KV|FLOPs?|I\/O)$/;
/** What a method is built on or set against, by no name. */
const BASE = /^(?:base|baselines?|original|vanilla|underlying|backbone|state-of-the-art)$/;

/** The token before `in both`, `on all`, where a place ends at `start`; -1 where none does. Only of those that are called the state of the art. */
function placed(s: ReadSentence, start: number, floor: number): number {
  for (let k = start - 1; k > floor && start - k < 6; k--) {
    if (s.tagging.tags[k] !== 'prep') continue;
    return /^(?:in|on|across)$/.test(s.tokens[k]!.lower) && /^(?:sota|state-of-the-art)$/.test(s.tokens[k - 1]!.lower) ? k - 1 : -1;
  }
  return -1;
}

/** `improved the accuracy of Foo by 2%`, `boosts Foo by 2%`: the system that was improved, where it has a name. */
export function improved(s: ReadSentence, d: Draft, by: number, floor: number): TokenSpan | null {
  let k = by - 1;
  // `improves the state of the art by 2%`
  if (s.tokens.slice(Math.max(floor, by - 4), by).map((t) => t.lower).join(' ') === 'state of the art' && IMPROVES.test(s.tokens[by - 6]?.lower ?? '')) return { start: by - 4, end: by - 1 };
  let np = nounPhrase(s, k);
  // `improves the state-of-the-art in both towns by 2%`
  const before = np ? placed(s, np.start, floor) : -1;
  if (before >= 0) np = nounPhrase(s, before);
  if (!np || np.start <= floor) return null;
  k = np.start - 1;
  while (k > floor && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  const named = (span: TokenSpan, listed = false): TokenSpan | null => {
    const metric = metricIn(s.tokens, span.start, span.end);
    const end = metric && metric.end === span.end ? metric.start - 1 : span.end;
    // `improves ECE scores by 2%`: what is improved is a measure, and no system
    // `the GPU memory requirement`
    if (end >= span.start && HARDWARE.test(s.tokens[end]!.text)) return null;
    if (end < span.start || (metric && metricIn(s.tokens, span.start, end)?.end === end)) return null;
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

const EARLIER = /^(?:existing|prior|previous|mainstream|conventional|traditional|state-of-the-art|sota|baselines?|base|vanilla|off-the-shelf|pretrained|pre-trained|original|underlying|top-performing|best-performing|strongest)$/;
/** `improves the accuracy of existing models`, `boosts prior methods`: systems of others that the verb at `k` improves. */
export function improvedAt(s: ReadSentence, k: number, last: number): TokenSpan | null {
  if (!IMPROVES.test(s.tokens[k]!.lower)) return null;
  for (let m = k + 1; m <= last && m - k < 10; m++) {
    const np = nounPhrase(s, m);
    const tag = s.tagging.tags[m];
    if (tag === 'verb' || s.tokens[m]!.kind === 'mark' || isFigure(s, m)) return null;
    if (!np) continue;
    if (np.end <= last && SYSTEMS.test(s.tokens[np.end]!.lower) && s.tokens.slice(np.start, np.end + 1).some((t) => EARLIER.test(t.lower))) return np;
    m = np.end;
  }
  return null;
}
