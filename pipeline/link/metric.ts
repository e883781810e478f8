/**
 * The metric of a claim: the slot that its rule captured, or the noun phrase that names a measure nearest to the number.
 * Lists of metrics are aligned with lists of numbers. Null where the text leaves it open.
 */
import { GENERIC_HEADS } from '../../rules/lexicon/dimensions.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { countedPhrase } from '../set-aside.js';
import { dimensionOf, metricIn } from '../terms.js';
import type { Draft } from './context.js';
import { bracketAround, clause, listFrom, listTo, nounPhrase, printed, skipLight } from './phrases.js';

const LEADING = /^(?:average|averaged|mean|median|maximum|minimum|max|min|peak|overall|total|relative|absolute|significant|significantly|higher|lower|better|worse|best|highest|lowest|fewer|less|more|improved|increased|reduced|superior|competitive|respective|corresponding|additional|extra|new|state-of-the-art|sota|good|high|low|great|impressive|remarkable|statistically|substantial|comparable|similar|excellent|strong|outstanding|promising|final|faster|smaller|larger|greater|geometric|same|only|statistical|consistent|further|real-time|near-perfect|perfect|achieved|exceptional)$/;
const TRAILING = /^(?:improvement|improvements|reduction|reductions|increase|increases|gain|gains|boost|speedup|speed-up|saving|savings|drop|drops|degradation|decrease|decreases|loss_|value|values|advantage|overhead|uplift|rise|decline|enhancement|growth|margin|margins|change|difference|level_)$/;

/** The span without words that say how much rather than what. Null where nothing is left. */
export function trim(s: ReadSentence, span: TokenSpan): TokenSpan | null {
  let { start, end } = span;
  while (start < end && (LEADING.test(s.tokens[start]!.lower) || s.tagging.tags[start] === 'det' || s.tagging.tags[start] === 'adv')) start++;
  const hasOf = s.tokens.slice(start, end + 1).some((t) => t.lower === 'of');
  while (end > start && TRAILING.test(s.tokens[end]!.lower) && !hasOf) end--;
  if (start === end && (LEADING.test(s.tokens[start]!.lower) || /^(?:improvement|improvements|reduction|reductions|increase|increases|gain|gains|boost|drop|margin|decrease|advantage|benefits?|difference|decline|results?|enhancement|us|others?|ones?|them|it|factor|order|up)$/.test(s.tokens[start]!.lower))) return null;
  // `word error rate (WER)`: with the acronym, where it stands right behind
  return { start, end };
}

/** `number of parameters`: a generic head takes what stands behind its `of`. */
function withOf(s: ReadSentence, span: TokenSpan): TokenSpan {
  if (!GENERIC_HEADS.has(s.tokens[span.end]!.lower) || s.tokens[span.end + 1]?.lower !== 'of') return span;
  const np = nounPhrase(s, skipLight(s, span.end + 2));
  return np ? { start: span.start, end: np.end } : span;
}

/** The acronym in brackets right behind a phrase belongs to its printed form: `word error rate (WER)`. */
function withAcronym(s: ReadSentence, span: TokenSpan): TokenSpan {
  const k = span.end + 1;
  if (s.tokens[k]?.text === '(' && s.tokens[k + 2]?.text === ')' && /^[A-Z][A-Za-z0-9@.-]*$/.test(s.tokens[k + 1]!.text)) return { start: span.start, end: k + 2 };
  return span;
}

const usable = (s: ReadSentence, span: TokenSpan): boolean => metricIn(s.tokens, span.start, span.end) !== null;

/** A metric of the lexicon in the noun phrases around the number: behind it, before it, then farther off. */
function nearby(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const g = s.groups.get(i);
  const bounds = clause(s, i);
  const right = skipLight(s, (g?.end ?? i) + 1);
  const behind = nounPhrase(s, right);
  if (behind && behind.start <= right && usable(s, { start: right, end: behind.end })) return { start: right, end: behind.end };
  // `95% of the accuracy`, `12% in recall`
  if (/^(?:in|of|on|for|points)$/.test(s.tokens[right]?.lower ?? '')) {
    const np = nounPhrase(s, skipLight(s, right + 1));
    if (np && usable(s, np)) return np;
  }
  const inside = bracketAround(s, i);
  const from = inside ? inside.start - 1 : (g?.start ?? i) - 1;
  for (let k = from; k >= bounds.start && from - k < 30; k--) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (usable(s, np) && dimensionOf(s.tokens, np.start, np.end) !== 'unknown') return np;
    k = np.start;
  }
  for (let k = right; k <= bounds.end && k - right < 14; k++) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (s.tokens[k - 1]?.kind === 'quantity' && k > right) break;
    if (usable(s, np)) return np;
    k = np.end;
  }
  return null;
}

/** The member of a list of noun phrases that belongs to the number's place in its own list. */
export function aligned(d: Draft, span: TokenSpan, behind: boolean): TokenSpan {
  const g = d.s.groups.get(d.i);
  if (!g) return span;
  const place = g.members.indexOf(d.i);
  // `15x (11.5x) FLOPs (latency)`
  if (g.bracketed && behind) {
    const k = span.end + 1;
    if (place === 1 && d.s.tokens[k]?.text === '(') {
      const np = nounPhrase(d.s, skipLight(d.s, k + 1));
      if (np) return np;
    }
    return span;
  }
  const list = behind ? listFrom(d.s, span) : listTo(d.s, span);
  if (list.length === g.members.length) return list[place]!;
  return span;
}

/** Sets `metric` and `metricSpan`. Returns false where it has to be inherited from another claim. */
export function linkMetric(d: Draft): void {
  const { s, i, reading, kind } = d;
  const set = (span: TokenSpan): boolean => {
    const t = trim(s, withOf(s, span));
    if (!t) return false;
    d.metricSpan = t;
    d.metric = printed(s, withAcronym(s, t));
    return true;
  };
  if (kind === 'parameters') {
    const near = s.tokens.slice(i + 1, i + 4).map((t) => t.lower).join(' ');
    const kindOf = /^(?:of the )?(active|activated|trainable|learnable|total|non-embedding|tunable) (?:parameters|params|weights)/.exec(near);
    d.metric = kindOf && kindOf[1] !== 'total' ? `${kindOf[1]!} parameters` : 'parameters';
    return;
  }
  const slot = reading.follows < 0 ? reading.slots.metric : undefined;
  if (slot) {
    const behind = slot.start > i;
    if (set(aligned(d, slot, behind))) return;
  }
  if (kind === 'scale' || kind === 'coverage') {
    const counted = countedPhrase(s.tokens, s.tagging, i);
    if (counted && (d.q.unit === null) && !reading.slots.metric) {
      d.metricSpan = counted;
      d.metric = printed(s, counted);
      return;
    }
  }
  if (reading.rule.claim.metric !== undefined && reading.follows < 0) {
    d.metric = reading.rule.claim.metric;
    return;
  }
  if (kind === 'duration' || kind === 'throughput' || kind === 'compute' || kind === 'memory' || kind === 'scale') {
    measured(d, set);
    return;
  }
  if (reading.follows >= 0 || kind === 'gain' || kind === 'score' || kind === 'saving' || kind === 'speedup') {
    const span = nearby(d);
    if (span) {
      set(span);
      return;
    }
  }
}

/** What an amount of time, work, storage or a physical quantity measures: the phrase that it is said of. */
function measured(d: Draft, set: (span: TokenSpan) => boolean): void {
  const { s, i, kind } = d;
  const wanted: Readonly<Record<string, ReadonlySet<string>>> = {
    duration: new Set(['time', 'rate']), throughput: new Set(['rate', 'time']), compute: new Set(['resource']), memory: new Set(['resource']), scale: new Set(['outcome', 'statistic', 'resource', 'unknown', 'quality', 'error']),
  };
  const bounds = clause(s, i);
  const right = skipLight(s, i + 1);
  const behind = nounPhrase(s, right);
  if (behind && behind.start <= right && usable(s, behind) && kind !== 'scale') {
    set({ start: right, end: behind.end });
    return;
  }
  for (let k = i - 1; k >= bounds.start && i - k < 16; k--) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (wanted[kind]!.has(dimensionOf(s.tokens, np.start, np.end)) && usable(s, np)) {
      set(np);
      return;
    }
    k = np.start;
  }
  // `4-week washout period`: the noun that the number stands before
  if (behind && behind.start <= right && /-/.test(s.tokens[i]!.text)) {
    set({ start: right, end: behind.end });
    return;
  }
  if (kind === 'scale' && /^(?:mg|g|ug|ng|kg|ml|IU|U|mmol|mg\/kg|mg\/day|mCi|Gy|µg|mEq)(?:\/|$)/.test(d.q.unit ?? '')) d.metric = 'dose';
  else if (kind === 'scale' && d.q.unitClass === 'pixels') d.metric = 'resolution';
  else if (kind === 'scale' && /^°|^K$/.test(d.q.unit ?? '')) d.metric = 'temperature';
  else if (kind === 'throughput' && d.q.unit === 'fps') d.metric = 'speed';
  else if (kind === 'compute') d.metric = d.q.unitClass === 'operations' ? 'FLOPs' : 'compute';
  else if (kind === 'memory') d.metric = 'memory';
}
