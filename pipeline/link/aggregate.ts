/** The aggregate that a number is: mean, median, geomean, max or min, from the words of its own phrase or its metric's. */
import type { ReadSentence } from '../sentence.js';
import type { Aggregate } from '../types.js';
import { lastUnread } from './around-number.js';
import type { Draft } from './context.js';
import { clause } from './phrases.js';

const WORDS: ReadonlyMap<string, Aggregate> = new Map(Object.entries<Aggregate>({
  average: 'mean', averaged: 'mean', averages: 'mean', averaging: 'mean', mean: 'mean', means: 'mean', 'on-average': 'mean', median: 'median', p50: 'median', geomean: 'geomean', 'geo-mean': 'geomean', maximum: 'max', max: 'max', maximal: 'max', peak: 'max', minimum: 'min', min: 'min', minimal: 'min', macro: 'mean',
}));
/** Behind `mean` or `average` these make the name of a metric: mean absolute error, average precision. */
const NAME_GOES_ON = /^(?:absolute|average|squared?|reciprocal|precision|opinion|intersection|percentage|field|curvature|free|arterial|corpuscular|per-joint|treatment)$/;

/** How far the words of an aggregate stand before and behind their number, in tokens. */
const BEFORE = 9;
const BEHIND = 8;

export function aggregateOf(d: Draft): Aggregate | null {
  // `(n = 32)` counts those whose mean stands around it
  if (d.s.tokens[d.i - 1]?.text === '=' && /^n$/i.test(d.s.tokens[d.i - 2]?.text ?? '')) return null;
  if (d.kind === 'parameters' || d.kind === 'coverage') return null;
  return fromBefore(d) ?? fromBehind(d) ?? fromMetric(d);
}

const UNIT_BEFORE = /^(?:[)×x*/·.]|\d.*)$/;

/** The aggregate that the word at token `k` says, or null. */
function saidAt(s: ReadSentence, k: number): Aggregate | null {
  const t = s.tokens[k]!;
  const a = (t.kind === 'word' && WORDS.get(t.lower)) || null;
  // `280 (171) min`, `ml x min`: minutes
  if (t.lower === 'min' && UNIT_BEFORE.test(s.tokens[k - 1]?.text ?? '')) return null;
  // `72% of the theoretical peak`: what the share is of
  if (a === 'max' && isOfShare(s, k)) return null;
  // `by means of`
  if (t.lower === 'means' && s.tokens[k + 1]?.lower === 'of') return null;
  if (a !== 'mean') return a;
  if (s.tokens[k - 1]?.lower === 'geometric') return 'geomean';
  return NAME_GOES_ON.test(s.tokens[k + 1]?.lower ?? '') ? null : a;
}

/** Whether the word at `k` is in the phrase of what a share is of. */
function isOfShare({ tokens, tagging }: ReadSentence, k: number): boolean {
  let first = tagging.npStart[k]! < 0 ? k : tagging.npStart[k]!;
  while (tagging.tags[first - 1] === 'det') first--;
  return tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.quantity?.unitClass === 'percent';
}

const isAmount = (s: ReadSentence, k: number): boolean => s.tokens[k]?.kind === 'quantity' && !s.tokens[k].quantity!.aside;

function fromBefore(d: Draft): Aggregate | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const opened = lastUnread(s, i - 1);
  // `an average gain of 34% (up to 72%)`: the highest of them is no average
  if (d.q.comparator === '<=' && s.tokens[opened]?.text === '(' && [1, 2, 3, 4].some((n) => isAmount(s, opened - n))) return null;
  const from = (s.groups.get(i)?.start ?? i) - 1;
  for (let k = from, n = 0, joined = false; k >= bounds.start && n < BEFORE; k--, n++) {
    const t = s.tokens[k]!;
    if (isAmount(s, k) || t.text === ')') return null;
    if (t.text === ',') return s.tokens[k - 1]?.lower === 'average' && s.tokens[k - 2]?.lower === 'on' ? 'mean' : null;
    const a = saidAt(s, k);
    // `a maximal effect at 150 mg`: the effect is, the dose is not; `5 ms median overhead with 99%`: the 5 ms are
    if (a && ((a === 'max' && s.tokens[from]!.lower === 'at' && n > 1) || (isAmount(s, k - 1) && s.tokens[lastUnread(s, from)]!.lower === 'with'))) return null;
    // `by 4 on average and by up to 12`: the average is of the 4
    if (a === 'mean' && joined && s.tokens[k - 1]?.lower === 'on' && isAmount(s, k - 2)) return null;
    if (a) return a;
    const tag = s.tagging.tags[k];
    joined ||= tag === 'conj';
    if (tag === 'sub' || (tag === 'conj' && t.lower !== '/' && n > 3)) return null;
  }
  return null;
}

function fromBehind(d: Draft): Aggregate | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const lowerAt = (k: number): string => s.tokens[k]?.lower ?? '';
  for (let k = (s.groups.get(i)?.end ?? i) + 1, n = 0; k <= bounds.end && n < BEHIND; k++, n++) {
    const t = s.tokens[k]!;
    if (isAmount(s, k)) return null;
    if (t.text === ',') return (lowerAt(k + 1) === 'on' && lowerAt(k + 2) === 'average') || lowerAt(k + 1) === 'averaged' ? 'mean' : null;
    if (t.text === '(' && lowerAt(k + 1) === 'averaged') return 'mean';
    if (t.text === '(' && n > 2) return null;
    // `by 61% and peak memory by 3.4x`
    if (s.tagging.tags[k] === 'conj' && t.text !== '/' && lowerAt(k + 1) !== 'on') return null;
    const a = n < 6 ? saidAt(s, k) : null;
    // `27 years (mean 48.5)`: the mean is of the number behind it
    if (a && !isAmount(s, k + 1) && (lowerAt(k - 1) === 'on' || n <= 2 || (s.tagging.npStart[k]! >= 0 && n <= 3))) return a;
  }
  return null;
}

/** `the mean AUC ratios of S and R were 3.25 and 8.93`: the aggregate stands at the metric, however far that is. */
function fromMetric(d: Draft): Aggregate | null {
  const { s, i, metricSpan: m } = d;
  if (!m || m.end >= i) return null;
  // `an average gain of 34% (up to 72%)`: the highest of them is no average
  if (d.q.comparator === '<=' && s.tokens.slice(m.end + 1, i).some((t, k) => t.text === '(' && isAmount(s, m.end + k))) return null;
  for (let k = m.start; k >= Math.max(0, m.start - 2); k--) {
    if (isAmount(s, k) || s.tokens[k]!.text === ',') return null;
    const a = saidAt(s, k);
    if (a === 'mean' || a === 'median' || a === 'geomean') return a;
  }
  return null;
}
