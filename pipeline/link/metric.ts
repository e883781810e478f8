/**
 * The metric of a claim: the slot that its rule captured, or the noun phrase that names a measure nearest to the number.
 * Lists of metrics are aligned with lists of numbers. Null where the text leaves it open.
 */
import { PEOPLE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import { MEASURE_OF_ADJECTIVE } from '../../rules/lexicon/measure-adjectives.js';
import type { TokenSpan } from '../pattern.js';
import { isSample } from '../counted.js';
import { peopleBefore } from '../antecedent.js';
import { actsAsPeople, countedPhrase } from '../set-aside.js';
import { dimensionOf, metricIn } from '../terms.js';
import { adjectiveMeasure } from './metric/adjective-measure.js';
import { aligned } from './aligned.js';
import { lastUnread, numberSpan } from './around-number.js';
import { changedMeasure } from './metric/changed-measure.js';
import { comparedShare } from './metric/compared-share.js';
import type { Draft } from './context.js';
import { labelOfShare } from './metric/labelled-list.js';
import { isMeasure, NO_MEASURE } from './metric/measure-phrase.js';
import { isAmount, linkAmount } from './metric/measured.js';
import { lastBefore, nearby } from './metric/nearby.js';
import { nounPhrase, printed, skipLight } from './phrases.js';
import { doneIn } from './metric/done-in.js';
import { extent } from './metric/extent.js';
import { doneOfTheTime } from './metric/of-the-time.js';
import { inTermsOf, whatIsFaster } from './metric/said-beside.js';
import { saidHigher } from './metric/said-higher.js';
import { fromSlot } from './metric/from-slot.js';
import { setMetric } from './metric/set-metric.js';
import { setShare } from './metric/share-of.js';

const BEFORE_PARAMETERS = /^[^A-Za-z]*(?:[BMK]|[bm]illion|thousand|trillion)?[ -]+/;
const PARAMETERS = /^(?:of the )?(active|activated|trainable|learnable|total|non-embedding|tunable) (?:parameters|params|weights)/;

const CHANGE = /^(?:gain|saving|speedup)$/;
const SAID_OF = /^(?:in|of|on|for)$/;

/** Sets `metric`, and with it `metricSpan` and `owner` where the text names it. The first way that finds one wins. */
export function linkMetric(d: Draft): void {
  if (byUnit(d) || saysItself(d) || byAdjective(d) || howOften(d) || fromSlot(d) || beforeBracket(d) || whatIsCounted(d) || byRule(d)) return;
  if (isMoreOf(d)) return;
  if (isAmount(d.kind)) linkAmount(d);
  else if (d.reading.follows >= 0) linkParallel(d);
  else if (d.kind !== 'coverage' && !setShare(d)) fromNearby(d);
}

/** Parameters, pixels and degrees of freedom measure one thing only, and a length the one that an adjective says. */
function byUnit(d: Draft): boolean {
  if (d.kind === 'parameters') d.metric = whichParameters(d);
  else if (d.q.unitClass === 'pixels' && d.kind !== 'score') d.metric = 'resolution';
  else if (d.q.unit === 'DoF') d.metric = 'degrees of freedom';
  else if (d.kind === 'scale' && extent(d) !== null) d.metric = extent(d);
  else return false;
  return true;
}

/** `7B active parameters`. */
function whichParameters({ s, q }: Draft): string {
  const behind = s.source.text.slice(q.start, q.end + 60).replace(BEFORE_PARAMETERS, '').toLowerCase();
  const which = PARAMETERS.exec(behind)?.[1] ?? 'total';
  return which === 'total' ? 'parameters' : `${which} parameters`;
}

/** `3x more efficient, in terms of steps`. */
function saysItself(d: Draft): boolean {
  const said = CHANGE.test(d.kind) || d.kind === 'score' ? inTermsOf(d) : null;
  return said !== null && (d.kind !== 'score' || isMeasure(d.s, said)) && setMetric(d, said);
}

/** `20% more accurate`. */
function byAdjective(d: Draft): boolean {
  const measure = CHANGE.test(d.kind) || d.kind === 'score' || d.reading.rule.id === 'scale/times-larger' ? adjectiveMeasure(d) : null;
  const said = measure ?? saidAccurate(d);
  if (said !== null) d.metric = said;
  return said !== null;
}

/** `is highly accurate (99%)`, `more accurate (25% vs. 21%)`: what the adjective before the bracket says. */
function saidAccurate(d: Draft): string | null {
  const { s } = d;
  const open = numberSpan(d).start - 1;
  const word = s.tokens[lastUnread(s, open)]?.text === '(' ? s.tokens[lastUnread(s, open) - 1]?.lower ?? '' : '';
  return d.kind === 'score' && d.reading.slots.metric === undefined ? MEASURE_OF_ADJECTIVE.get(word) ?? null : null;
}

/** `solves the maze 88% of the time`, `succeeds in 72% of attempts`. */
function howOften(d: Draft): boolean {
  const done = d.kind === 'score' ? doneIn(d) ?? doneOfTheTime(d) : null;
  if (done !== null) d.metric = done;
  return done !== null;
}

/** `inference time (54x)`. */
function beforeBracket(d: Draft): boolean {
  const { s, i } = d;
  if (!CHANGE.test(d.kind) || s.tokens[i - 1]?.text !== '(' || s.tokens[i + 1]?.text !== ')') return false;
  const np = nounPhrase(s, i - 2);
  return np !== null && isMeasure(s, np) && setMetric(d, np);
}

/** `five different benchmarks`: words that say no more of what is counted. */
const NO_SORT = /^(?:different|distinct|various|diverse|additional|further|separate|total|such)$/;

/** `24 benchmarks`: a plain count is of the things counted. */
function whatIsCounted(d: Draft): boolean {
  const { s, i, kind } = d;
  if ((kind !== 'scale' && kind !== 'coverage') || d.q.unit !== null || d.reading.slots.metric) return false;
  // `80, 240 or 1200 frames`: the thing stands behind the last
  const counted = countedPhrase(s.tokens, s.tagging, i) ?? countedPhrase(s.tokens, s.tagging, numberSpan(d).end);
  if (!counted) {
    // `(N = 24)` is of people or things, and of no measure beside it
    if (isSample(s, i)) return true;
    // `30 received rye and 12 reported burns`: people that were named before
    d.metric = actsAsPeople(s.tokens, i) ? peopleBefore(s, i) : null;
    return d.metric !== null;
  }
  let { start } = counted;
  while (start < counted.end && NO_SORT.test(s.tokens[start]!.lower)) start++;
  d.metricSpan = { start, end: counted.end };
  d.metric = printed(s, d.metricSpan);
  return true;
}

const MORE = /^(?:larger|bigger|longer|wider|deeper|more|higher)$/;

/** `a 4x larger batch`: what there is more of. */
function isMoreOf(d: Draft): boolean {
  const { s, kind, q } = d;
  if (kind !== 'scale' || q.unitClass !== 'ratio') return false;
  const right = skipLight(s, numberSpan(d).end + 1);
  const np = MORE.test(s.tokens[right]?.lower ?? '') ? nounPhrase(s, s.tagging.npStart[right]! >= 0 ? right : right + 1) : null;
  if (!np || np.end <= right || np.start > right + 1) return false;
  d.metricSpan = { start: Math.max(np.start, right + 1), end: np.end };
  d.metric = printed(s, d.metricSpan);
  return true;
}

/** What the rule says that its numbers measure. */
function byRule(d: Draft): boolean {
  const { metric } = d.reading.rule.claim;
  if (metric === undefined || d.reading.follows >= 0 || d.kind !== d.reading.rule.claim.kind) return false;
  const { id } = d.reading.rule;
  // `... of accelerated ovens, and improves performance by 24%`
  const faster = id === 'speedup/faster' ? whatIsFaster(d) : id === 'speedup/accelerates-by' ? measureBeforeBy(d) : null;
  if (faster && setMetric(d, faster)) return true;
  d.metric = metric;
  return true;
}

/** `performance by 24%`: a known measure right before the amount. */
function measureBeforeBy({ s, i }: Draft): TokenSpan | null {
  const by = lastUnread(s, i - 1);
  const np = s.tokens[by]?.lower === 'by' ? nounPhrase(s, by - 1) : null;
  return np && np.end === by - 1 && isMeasure(s, np) ? np : null;
}

/** A number that runs parallel to another: only what stands right at it; the rest is inherited from the other one. */
function linkParallel(d: Draft): void {
  const { s, i } = d;
  const right = skipLight(s, i + 1);
  const before = beforeBy(d);
  if (before && setMetric(d, before)) return;
  // `2% in recall and 3% in precision`
  const said = SAID_OF.test(s.tokens[right]?.lower ?? '') ? nounPhrase(s, skipLight(s, right + 1)) : null;
  if (said && isMeasure(s, said) && setMetric(d, said)) return;
  if (said && inList(d, said) && setMetric(d, said)) return;
  const own = nounPhrase(s, right);
  if (own && own.start === right && isMeasure(s, own)) setMetric(d, own);
}

const USED = /^(?:consumed|used|required|needed|spent|incurred)$/;

const CAPITALISED = /^[A-Z][a-z]/;

/** `gains of 3% in BLEU and 5% in crispness`: where the first amount's measure stands behind `in`, so does the next one's. */
function inList({ s, i, reading }: Draft, said: TokenSpan): boolean {
  const first = reading.follows + 1;
  const { metric } = reading.slots;
  if (s.tokens[first]?.lower !== 'in' || s.tokens[skipLight(s, i + 1)]?.lower !== 'in' || metric?.start !== skipLight(s, first + 1)) return false;
  // `gains of 3% in Foo and 5% in Barish`: places and languages
  if (CAPITALISED.test(s.tokens[said.end]!.text) && metricIn(s.tokens, metric.start, metric.end) === null) return false;
  return !NO_MEASURE.test(s.tokens[said.end]!.lower) && !PEOPLE_NOUNS.has(s.tokens[said.end]!.lower) && !s.datasets.some((m) => m.start <= said.end && m.end >= said.start);
}

/** `latency by 60% and cost by 71%`: the noun phrase before `by`. */
function beforeBy({ s, i, reading }: Draft): TokenSpan | null {
  const k = lastUnread(s, i - 1);
  if (s.tokens[k]?.lower !== 'by') return null;
  // `the energy (E) consumed by 48%`
  const used = USED.test(s.tokens[k - 1]?.lower ?? '') ? k - 2 : k - 1;
  const np = nounPhrase(s, s.tokens[used]?.text === ')' && s.tokens[used - 2]?.text === '(' ? used - 3 : used);
  if (!np) return null;
  const { metric } = reading.slots;
  // `lowered cholesterol by 21% and apolipoprotein-B by 22%`: of a body anything may be measured
  const ofBody = metric !== undefined && dimensionOf(s.tokens, metric.start, metric.end) === 'outcome';
  if (ofBody || dimensionOf(s.tokens, np.start, np.end) !== 'unknown') return np;
  // `the number of cracks by 18% and burns by 5%`: said as the first one is, and no name
  const likeFirst = metric !== undefined && s.tokens[metric.end + 1]?.lower === 'by' && metric.end < reading.follows;
  return likeFirst && /^[a-z]+$/.test(s.tokens[np.end]!.text) && !NO_MEASURE.test(s.tokens[np.end]!.lower) && !PEOPLE_NOUNS.has(s.tokens[np.end]!.lower) ? np : null;
}

/** `with values of 2.9 and 4.1`: what these are of was said before. */
const ANAPHOR = /^(?:values?|figures?|ranges?)$/;

/** The nearest measure, or its neighbour in a list of measures. */
function fromNearby(d: Draft): void {
  const { metric } = d.reading.slots;
  const compared = comparedShare(d);
  if (compared && setMetric(d, compared)) return;
  // `mortality was lower with rye than with spelt over the months behind discharge (3 vs. 5 percent)`
  const versus = d.kind === 'score' && d.s.groups.get(d.i)?.versus === true ? changedMeasure(d) : null;
  if (versus && isMeasure(d.s, versus) && setMetric(d, versus)) return;
  const span = metric && ANAPHOR.test(d.s.tokens[metric.end]!.lower) ? lastBefore(d) : nearby(d);
  const labelled = d.kind === 'score' ? labelOfShare(d) : null;
  // `the error was high on rust (23%) and dry rot (18%)`: a measure before the list is that of all
  if (labelled && (!span || span.start >= labelled.from) && setMetric(d, labelled.label)) return;
  if (span && setMetric(d, aligned(d, span, span.start > d.i))) return;
  const changed = d.kind === 'score' ? changedMeasure(d) : d.kind === 'gain' ? saidHigher(d) : null;
  if (changed) setMetric(d, changed);
}
