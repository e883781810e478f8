/**
 * The phrase of a measure as it is printed: the whole name, without words that say how much and without whose it is.
 * Works on spans alone; which phrase is the metric of a claim is decided elsewhere.
 */
import { GENERIC_HEADS } from '../../../rules/lexicon/dimensions.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf, metricIn, type MetricTerm } from '../../terms.js';
import { isProperToken } from '../attach.js';
import { nounPhrase, skipLight } from '../phrases.js';
import { withTail } from './measure-tail.js';

/** A measure whose head stands behind another member of its list: `seen` of `in seen and unseen link accuracy`. */
export interface MeasureSpan extends TokenSpan {
  head?: TokenSpan;
}

/** Words before a measure that say how much rather than what. */
const LEADING = /^(?:varied|varying|average|averaged|mean|median|maximum|minimum|max|min|peak|overall|total|relative|absolute|significant|significantly|higher|lower|better|worse|best|highest|lowest|fewer|less|more|improved|increased|reduced|superior|large|wide|small|clear|considerable|notable|competitive|respective|corresponding|additional|extra|new|state-of-the-art|sota|good|high|low|great|impressive|remarkable|statistically|substantial|comparable|similar|excellent|strong|outstanding|promising|final|faster|smaller|larger|greater|geometric|same|only|statistical|consistent|further|real-time|near-perfect|perfect|slight|modest|marginal|negligible|minimal|dramatic|drastic|sizable|noticeable|meaningful|achieved|exceptional|reported|observed|resulting|obtained|striking|unprecedented|acceptable|different|own|largest|maximal|measured|calculated|leading|decent|reasonable|huge|tremendous|marked|slow|slower|diminished|(?:sub-)?millisecond(?:-level)?)$/;

/** Words that say how bad a change of quality was, where before a symptom they tell which one: `severe accuracy loss`, `severe burns`. */
const SEVERE = /^(?:severe|catastrophic|moderate|mild)$/;

/** Heads that say that a measure changed: `accuracy improvement`. */
export const CHANGE_HEAD = /^(?:improvement|improvements|reduction|reductions|increase|increases|gain|gains|boost|speedup|speed-up|saving|savings|drop|drops|degradation|decrease|decreases|value|values|advantage|overhead|uplift|rise|decline|enhancement|growth|margin|margins|change|difference)$/;

/** Heads that are no measure, whatever stands before them. */
export const NO_MEASURE = /^(?:latter|former|simulation|results?|settings?|methods?|approach|approaches|models?|baselines?|datasets?|benchmarks?|tasks?|groups?|patients|subjects|works?|studies|study|art|system|systems|algorithms?|techniques?|images|scenarios?|cases|conditions?|agents?|variants?|configurations?|frameworks?|pipelines?|classifiers?|architectures?|llms?|participants|volunteers|animals|controls|weeks?|days?|months?|background|introduction|p\d\d)$/;

/** Words that are no measure alone. */
const NOT_ALONE = /^(?:improvement|improvements|reduction|reductions|increase|increases|gain|gains|boost|drop|margin|decrease|advantage|benefits?|differences?|decline|results?|enhancement|us|others?|ones?|them|it|factor|order|up|values?|figures?|n|ranges?|v|p-?)$/;

/** Words that say where or how something was measured, and participles of the verb: no measure alone. */
const ONLY_HOW = /^(?:end-to-end|(?:in|out-of|cross|out-of-the)-(?:domain|distribution|dataset)|(?:zero|few|one)-shot|peaking|depending|excluding|including|involving|remaining)$/;

const POINTS = /^(?:points?|metrics?|indicators?)$/;
const POSSESSIVE = /['’]s$/;
const OF_MODEL = /^(?:models?|llms?|systems?|networks?|agents?|classifiers?|detectors?)$/;
const HOW_GOOD = /^(?:performance|accurac(?:y|ies)|quality)$/;
const NAME = /^[A-Z].*[\dA-Z]|\d/;
/** What looks like a name and tells of the measure: norms (`L_2`) and tasks from one thing to another (`T2I`). */
const NO_NAME = /^(?:[A-Za-z]_?\d|[A-Z]2[A-Z])$/;
const RANK = /^(?:top|rank|pass|hit)\b/i;
const ACRONYM = /^[A-Z][A-Za-z0-9@.-]*$/;
const CAPITALS = /^[A-Z]{1,3}$/;

/** Whether a noun phrase names a measure of the lexicon and is nothing else by its head. */
export const isMeasure = (s: ReadSentence, span: TokenSpan): boolean => metricIn(s.tokens, span.start, span.end) !== null && !NO_MEASURE.test(s.tokens[span.end]!.lower) && !isIdiom(s, span);

/** `in contrast`, `by contrast`: no contrast of anything. */
const isIdiom = (s: ReadSentence, { start, end }: TokenSpan): boolean => s.tokens[end]!.lower === 'contrast' && start === end && /^(?:in|by)$/.test(s.tokens[start - 1]?.lower ?? '');

/** A measure with what belongs to its name behind the noun phrase. */
export const wholeMeasure = (s: ReadSentence, span: TokenSpan): TokenSpan => withTail(s, withOf(s, wholeTerm(s, withNumberOf(s, span))));

/** `number of errors`: the count of a measure is another measure. */
function withNumberOf(s: ReadSentence, span: TokenSpan): TokenSpan {
  let k = span.start - 1;
  while (k > 0 && s.tagging.tags[k] === 'det') k--;
  if (s.tokens[k]?.lower !== 'of') return span;
  if (/^numbers?$/.test(s.tokens[k - 1]?.lower ?? '')) return { start: k - 1, end: span.end };
  // `the relative risk of burns`, where burns are an outcome themselves
  const np = HOW_LIKELY.test(s.tokens[k - 1]?.lower ?? '') && dimensionOf(s.tokens, span.start, span.end) === 'outcome' ? nounPhrase(s, k - 1) : null;
  return np ? { start: np.start, end: span.end } : span;
}

const HOW_LIKELY = /^(?:rates?|risks?|incidences?|frequency|prevalence|probability|odds|likelihood|ratio)$/;

/** What is printed of a whole measure. Null where nothing is left. */
export const bareMeasure = (s: ReadSentence, whole: TokenSpan): TokenSpan | null => trim(s, withoutOwner(s, withoutPossessor(s, whole)));

/** `in-domain`, which may stand before a head that it shares. */
export const saysOnlyHow = (s: ReadSentence, { end }: TokenSpan): boolean => ONLY_HOW.test(s.tokens[end]!.lower);

const MEAN_OF = /^(?:absolute|squared?|average|reciprocal|opinion|rank|per-joint|angular)$/;

/** `Mean Absolute Error`, `relative risk`, `average precision`: the word belongs to the name. */
const isMeanOf = (s: ReadSentence, at: number): boolean => (s.tokens[at]!.lower === 'mean' && MEAN_OF.test(s.tokens[at + 1]?.lower ?? '')) || (s.tokens[at]!.lower === 'relative' && /^risks?$/.test(s.tokens[at + 1]?.lower ?? '')) || (s.tokens[at]!.lower === 'average' && s.tokens[at + 1]?.lower === 'precision');

/** The span without words that say how much rather than what. Null where nothing is left. */
function trim(s: ReadSentence, span: TokenSpan): TokenSpan | null {
  let { start, end } = span;
  if (/^terms?$/.test(s.tokens[start]!.lower) && s.tokens[start + 1]?.lower === 'of' && start + 2 <= end) start += 2;
  while (start < end && !isMeanOf(s, start) && (LEADING.test(s.tokens[start]!.lower) || s.tagging.tags[start] === 'det' || s.tagging.tags[start] === 'adv')) start++;
  start = withoutNames(s, start, end);
  const hasOf = s.tokens.slice(start, end + 1).some((t) => t.lower === 'of');
  // of `error-induced overhead` no measure is left without its head
  while (end > start && CHANGE_HEAD.test(s.tokens[end]!.lower) && s.tagging.tags[end - 1] !== 'adj' && !hasOf && !isInName(s, start, end) && !isOverheadOfWork(s, start, end)) end--;
  if (start < end && SEVERE.test(s.tokens[start]!.lower) && dimensionOf(s.tokens, start + 1, end) === 'quality') start++;
  // `2.1 F1 points`, `the recall metric`
  if (end > start && POINTS.test(s.tokens[end]!.lower) && isScored(metricIn(s.tokens, start, end - 1), end - 1)) end--;
  const head = s.tokens[end]!.lower;
  if (NO_MEASURE.test(head)) return null;
  if (start === end && (LEADING.test(head) || NOT_ALONE.test(head) || saysOnlyHow(s, { start, end }))) return null;
  return { start, end };
}

/** `5 ms kneading overhead`: of what is no measure itself, the overhead is one. */
const isOverheadOfWork = (s: ReadSentence, start: number, end: number): boolean => s.tokens[end]!.lower === 'overhead' && metricIn(s.tokens, start, end - 1)?.end !== end - 1;

/** Whether what ends at `end` is a measure that points are given in; of time and data they are places. */
const isScored = (term: MetricTerm | null, end: number): boolean => term?.end === end && /^(?:quality|error|statistic)$/.test(term.entry.dimension);

/** `positive predictive value`: what is left without its last word is no measure. */
function isInName(s: ReadSentence, start: number, end: number): boolean {
  const term = metricIn(s.tokens, start, end);
  return term !== null && term.end === end && term.start < end && metricIn(s.tokens, start, end - 1)?.end !== end - 1;
}

/** What is measured of a substance, whose name looks like any other: `HbA1c levels`. */
const OF_SUBSTANCE = /^(?:levels?|concentrations?|counts?|contents?|titers?|titres?)$/;

/** Past names that only say whose measure it is: `Foo-7B accuracy`, `ImageNet top-1 accuracy`. */
function withoutNames(s: ReadSentence, start: number, end: number): number {
  const term = metricIn(s.tokens, start, end);
  if (!term || term.end !== end || OF_SUBSTANCE.test(s.tokens[end]!.lower)) return start;
  let at = start;
  while (at < term.start && isNameAt(s, at)) at++;
  return at === term.start ? at : start;
}

function isNameAt(s: ReadSentence, at: number): boolean {
  const { text } = s.tokens[at]!;
  return (NAME.test(text) && !RANK.test(text) && !NO_NAME.test(text)) || s.datasets.some((m) => m.start <= at && m.end >= at);
}

/** The span behind a possessive: `the base model's average score`; of `Cohen's d` it is part of the name. */
function withoutPossessor(s: ReadSentence, span: TokenSpan): TokenSpan {
  for (let k = span.end - 1; k >= span.start; k--) {
    if (POSSESSIVE.test(s.tokens[k]!.text)) return { start: metricIn(s.tokens, k, span.end)?.start === k ? k : k + 1, end: span.end };
  }
  // `rye-loving model performance`: which model it is of
  const hasOf = s.tokens.slice(span.start, span.end).some((t) => t.lower === 'of');
  return !hasOf && span.end - span.start > 1 && OF_MODEL.test(s.tokens[span.end - 1]!.lower) && HOW_GOOD.test(s.tokens[span.end]!.lower) ? { start: span.end, end: span.end } : span;
}

const LETTERS = /^[a-z]?[A-Z]{2,5}$/;
const SCORED = /^(?:accuracy|precision|recall|sensitivity|specificity|f1|auc|auroc|throughput|latency)$/;

/** `accuracy of Foo`: the measure alone, where a name says whose it is. */
function withoutOwner(s: ReadSentence, span: TokenSpan): TokenSpan {
  const of = s.tokens.findIndex((t, k) => k > span.start && k < span.end && t.lower === 'of');
  if (of < 0) return span;
  const last = s.tokens[span.end]!.text;
  // `the recall of the parser`: no other measure than recall
  if ((SCORED.test(s.tokens[of - 1]!.lower) || LETTERS.test(s.tokens[of - 1]!.text)) && s.tagging.tags[of + 1] === 'det' && metricIn(s.tokens, span.start, of - 1)?.end === of - 1) return { start: span.start, end: of - 1 };
  if (!isProperToken(last) || CAPITALS.test(last) || metricIn(s.tokens, span.start, span.end)?.end === span.end) return span;
  return metricIn(s.tokens, span.start, of - 1)?.end === of - 1 ? { start: span.start, end: of - 1 } : span;
}

/** What is left of a measure's phrase besides the measure `bare`: `Foo` of `Foo's accuracy`, `accuracy of Foo`. */
export function ownerIn(s: ReadSentence, whole: TokenSpan, bare: TokenSpan): TokenSpan | null {
  if (bare.end < whole.end) return named(s, skipLight(s, bare.end + 2), whole.end);
  let b = bare.start - 1;
  while (b >= whole.start && LEADING.test(s.tokens[b]!.lower)) b--;
  return named(s, whole.start, b);
}

/** The tokens from `start` to `end`, where they name somebody and no dataset. */
function named(s: ReadSentence, start: number, end: number): TokenSpan | null {
  if (start > end || s.datasets.some((m) => m.start <= end && m.end >= start)) return null;
  const last = s.tokens[end]!.text;
  return POSSESSIVE.test(last) || isProperToken(last) ? { start, end } : null;
}

/** `time to first token`: a term of the lexicon that goes on behind the noun phrase. */
function wholeTerm(s: ReadSentence, span: TokenSpan): TokenSpan {
  if (s.tagging.tags[span.end + 1] !== 'prep') return span;
  const term = metricIn(s.tokens, span.start, Math.min(s.tokens.length - 1, span.end + 4));
  return term && term.start <= span.end && term.end > span.end ? { start: span.start, end: term.end } : span;
}

/** `number of parameters`: a generic head takes what stands behind its `of`. */
function withOf(s: ReadSentence, span: TokenSpan): TokenSpan {
  if (!GENERIC_HEADS.has(s.tokens[span.end]!.lower) || s.tokens[span.end + 1]?.lower !== 'of') return span;
  const behind = skipLight(s, span.end + 2);
  const np = nounPhrase(s, behind) ?? doing(s, behind);
  // `the success rate of the method`: whose it is
  if (!np || (NO_MEASURE.test(s.tokens[np.end]!.lower) && span.end > span.start && isMeasure(s, span))) return span;
  return { start: span.start, end: np.end };
}

const ING = /[a-z]ing$/;

/** `risk of developing rust`: what one does, with its object. */
function doing(s: ReadSentence, k: number): TokenSpan | null {
  if (s.tagging.tags[k] !== 'verb' || !ING.test(s.tokens[k]!.lower)) return null;
  const object = nounPhrase(s, skipLight(s, k + 1));
  return object && object.start === skipLight(s, k + 1) ? object : { start: k, end: k };
}

/** The acronym in brackets right behind a phrase belongs to its printed form: `word error rate (WER)`. */
export function withAcronym(s: ReadSentence, span: TokenSpan): TokenSpan {
  const k = span.end + 1;
  return s.tokens[k]?.text === '(' && s.tokens[k + 2]?.text === ')' && ACRONYM.test(s.tokens[k + 1]!.text) ? { start: span.start, end: k + 2 } : span;
}
