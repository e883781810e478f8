/**
 * The metric of a claim: the slot that its rule captured, or the noun phrase that names a measure nearest to the number.
 * Lists of metrics are aligned with lists of numbers. Null where the text leaves it open.
 */
import { GENERIC_HEADS } from '../../rules/lexicon/dimensions.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { countedPhrase } from '../set-aside.js';
import { dimensionOf, metricIn } from '../terms.js';
import { isFigure, isProperToken } from './attach.js';
import type { Draft } from './context.js';
import { findSubject } from './clause-subject.js';
import { bracketAround, clause, lastingStudy, listFrom, listTo, nounPhrase, printed, skipLight } from './phrases.js';

const LEADING = /^(?:average|averaged|mean|median|maximum|minimum|max|min|peak|overall|total|relative|absolute|significant|significantly|higher|lower|better|worse|best|highest|lowest|fewer|less|more|improved|increased|reduced|superior|large|wide|small|clear|considerable|notable|competitive|respective|corresponding|additional|extra|new|state-of-the-art|sota|good|high|low|great|impressive|remarkable|statistically|substantial|comparable|similar|excellent|strong|outstanding|promising|final|faster|smaller|larger|greater|geometric|same|only|statistical|consistent|further|real-time|near-perfect|perfect|achieved|exceptional)$/;
const TRAILING = /^(?:improvement|improvements|reduction|reductions|increase|increases|gain|gains|boost|speedup|speed-up|saving|savings|drop|drops|degradation|decrease|decreases|loss_|value|values|advantage|overhead|uplift|rise|decline|enhancement|growth|margin|margins|change|difference|level_|performance_)$/;

/** Heads that are no measure, whatever stands before them. */
const NO_MEASURE = /^(?:results?|settings?|methods?|approach|approaches|models?|baselines?|datasets?|benchmarks?|tasks?|groups?|patients|subjects|works?|studies|study|art|system|systems|algorithms?|techniques?|images|scenarios?|cases|conditions?)$/;

/** The span without words that say how much rather than what. Null where nothing is left. */
export function trim(s: ReadSentence, span: TokenSpan): TokenSpan | null {
  let { start, end } = span;
  while (start < end && (LEADING.test(s.tokens[start]!.lower) || s.tagging.tags[start] === 'det' || s.tagging.tags[start] === 'adv')) start++;
  start = withoutNames(s, start, end);
  const hasOf = s.tokens.slice(start, end + 1).some((t) => t.lower === 'of');
  while (end > start && TRAILING.test(s.tokens[end]!.lower) && !hasOf) end--;
  if (NO_MEASURE.test(s.tokens[end]!.lower)) return null;
  if (start === end && (LEADING.test(s.tokens[start]!.lower) || /^(?:improvement|improvements|reduction|reductions|increase|increases|gain|gains|boost|drop|margin|decrease|advantage|benefits?|difference|decline|results?|enhancement|us|others?|ones?|them|it|factor|order|up)$/.test(s.tokens[start]!.lower))) return null;
  // `word error rate (WER)`: with the acronym, where it stands right behind
  return { start, end };
}

/** The span behind a possessive: `the base model's average score`. */
function withoutPossessor(s: ReadSentence, span: TokenSpan): TokenSpan {
  for (let k = span.end - 1; k >= span.start; k--) if (/['’]s$/.test(s.tokens[k]!.text)) return { start: k + 1, end: span.end };
  return span;
}

/** Past names that only say whose measure it is: `Foo-7B accuracy`, `ImageNet top-1 accuracy`. */
function withoutNames(s: ReadSentence, start: number, end: number): number {
  const term = metricIn(s.tokens, start, end);
  if (!term || term.end !== end) return start;
  let at = start;
  while (at < term.start && ((/^[A-Z].*[\dA-Z]|\d/.test(s.tokens[at]!.text) && !/^(?:top|rank|pass|hit)\b/i.test(s.tokens[at]!.text)) || s.datasets.some((m) => m.start <= at && m.end >= at))) at++;
  return at === term.start ? at : start;
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
  const np = nounPhrase(s, skipLight(s, span.end + 2));
  return np ? { start: span.start, end: np.end } : span;
}

/** The acronym in brackets right behind a phrase belongs to its printed form: `word error rate (WER)`. */
function withAcronym(s: ReadSentence, span: TokenSpan): TokenSpan {
  const k = span.end + 1;
  if (s.tokens[k]?.text === '(' && s.tokens[k + 2]?.text === ')' && /^[A-Z][A-Za-z0-9@.-]*$/.test(s.tokens[k + 1]!.text)) return { start: span.start, end: k + 2 };
  return span;
}

const usable = (s: ReadSentence, span: TokenSpan): boolean => metricIn(s.tokens, span.start, span.end) !== null && !NO_MEASURE.test(s.tokens[span.end]!.lower);

/** Whether a measure may be the metric of a kind: a score is of quality or outcome, a saving of a resource. */
function suits(d: Draft, span: TokenSpan): boolean {
  const dimension = dimensionOf(d.s.tokens, span.start, span.end);
  if (dimension === 'unknown') return false;
  if (d.kind === 'saving') return dimension === 'resource';
  if (d.kind === 'speedup') return dimension === 'time' || dimension === 'rate';
  return d.kind === 'score' || d.kind === 'gain' ? dimension !== 'resource' && dimension !== 'time' : true;
}

/** A metric of the lexicon in the noun phrases around the number: behind it, before it, then farther off. */
function nearby(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const g = s.groups.get(i);
  const bounds = clause(s, i);
  const right = skipLight(s, (g?.end ?? i) + 1);
  const behind = nounPhrase(s, right);
  if (behind && behind.start <= right && usable(s, { start: right, end: behind.end }) && suits(d, behind)) return { start: right, end: behind.end };
  // `95% of the accuracy`, `12% in recall`
  if (/^(?:in|of|points)$/.test(s.tokens[right]?.lower ?? '') || (s.tokens[right]?.lower === 'on' && d.kind === 'gain')) {
    const np = nounPhrase(s, skipLight(s, right + 1));
    if (np && usable(s, np) && suits(d, np)) return np;
  }
  const changed = whatChanged(d, right);
  if (changed) return changed;
  // inside brackets what stands in them comes first: `(accuracy falls from 70% to 1%)`
  const from = (g?.start ?? i) - 1;
  // a colon or semicolon goes on with the same measure; a full stop ends the sentence and so the search
  for (let k = from; k >= 0 && from - k < 40; k--) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (usable(s, np) && suits(d, np) && !(d.kind === 'gain' && np.start === np.end && WEAK_HEAD.test(s.tokens[np.end]!.lower))) return outermost(s, np);
    k = np.start;
  }
  for (let k = right; k <= bounds.end && k - right < 14; k++) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (s.tokens[k - 1]?.kind === 'quantity' && k > right) break;
    if (usable(s, np) && suits(d, np) && !(d.kind === 'gain' && WEAK_HEAD.test(s.tokens[np.end]!.lower))) return np;
    k = np.end;
  }
  return null;
}

/** Heads too general to be what a gain is of, unless the text ties them to it. */
const WEAK_HEAD = /^(?:performance|quality|results|effectiveness|efficiency)$/;

/** `a gap of 10% in performance`, `27% in structure inference`: what stands behind the amount and `in`. */
function whatChanged(d: Draft, right: number): TokenSpan | null {
  const { s } = d;
  if (d.kind !== 'gain') return null;
  let k = right;
  const noun = nounPhrase(s, k);
  if (noun && noun.start === k && TRAILING.test(s.tokens[noun.end]!.lower)) k = noun.end + 1;
  if (s.tokens[k]?.lower !== 'in') return null;
  const np = nounPhrase(s, skipLight(s, k + 1));
  return np && !s.datasets.some((m) => m.start <= np.end && m.end >= np.start) && !NO_MEASURE.test(s.tokens[np.end]!.lower) && !/^(?:groups?|patients|women|men|\d.*|comparison|total|addition|average|years?|months?)$/.test(s.tokens[np.end]!.lower) ? np : null;
}

/** `frequency of side effects of a drug`: the first of a chain of `of`, where it is a measure. */
function outermost(s: ReadSentence, np: TokenSpan): TokenSpan {
  let at = np;
  for (let hops = 0; hops < 3; hops++) {
    let b = at.start - 1;
    while (b > 0 && s.tagging.tags[b] === 'det') b--;
    const outer = s.tokens[b]?.lower === 'of' ? nounPhrase(s, b - 1) : null;
    if (!outer || !(usable(s, outer) || GENERIC_HEADS.has(s.tokens[outer.end]!.lower))) break;
    at = GENERIC_HEADS.has(s.tokens[outer.end]!.lower) ? { start: outer.start, end: at.end } : outer;
  }
  return at;
}

/** A measure whose head stands behind another member of its list: `seen` of `in seen and unseen link accuracy`. */
interface MeasureSpan extends TokenSpan {
  head?: TokenSpan;
}

/** The member at `place`, with the head of the last one where it has none of its own. */
function shareHead(s: ReadSentence, members: readonly TokenSpan[], place: number): MeasureSpan {
  const member = members[place]!;
  const last = members.at(-1)!;
  const term = metricIn(s.tokens, last.start, last.end);
  if (member === last || !term || term.end !== last.end || last.end === last.start || metricIn(s.tokens, member.start, member.end)?.end === member.end || /[A-Z]/.test(s.tokens[member.end]!.text)) return member;
  return { ...member, head: { start: Math.min(last.start + 1 + member.end - member.start, last.end), end: last.end } };
}

/** `fine-tuning (65x) and inference time (54x)`: the head of the second measure is the first one's too. */
function headBehindBracket(d: Draft, span: MeasureSpan): MeasureSpan {
  const { s, i } = d;
  const [open, close, and] = [s.tokens[span.end + 1], s.tokens[i + 1], s.tokens[i + 2]];
  if (span.head || open?.text !== '(' || close?.text !== ')' || and?.lower !== 'and' || dimensionOf(s.tokens, span.start, span.end) !== 'unknown') return span;
  const next = nounPhrase(s, i + 3);
  return next && s.tokens[next.end + 1]?.text === '(' && isFigure(s, next.end + 2) ? shareHead(s, [span, next], 0) : span;
}

/** The member of a list of noun phrases that belongs to the number's place in its own list. */
export function aligned(d: Draft, span: TokenSpan, behind: boolean): MeasureSpan {
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
  // a verb stands before the first of its objects: `cuts A and B by 2x and 3x`
  const list = behind ? listFrom(d.s, span) : [...listTo(d.s, span), ...listFrom(d.s, span).slice(1).filter((np) => np.end < g.start)];
  // a longer run of commas holds more than the list: its members are the nearest ones
  if (list.length < g.members.length) return span;
  const members = behind ? list.slice(0, g.members.length) : list.slice(-g.members.length);
  const member = shareHead(d.s, members, place);
  if (member.head || metricIn(d.s.tokens, member.start, member.end)) return member;
  // `on A, the accuracy of B and C rises by 2% and 3%`: where only one of them is a measure, it is that of all
  const measures = members.filter((m) => metricIn(d.s.tokens, m.start, m.end));
  return measures.length === 1 ? measures[0]! : member;
}

/** `accuracy of Foo`: the measure alone, where a name says whose it is. */
function withoutOwner(s: ReadSentence, span: TokenSpan): TokenSpan {
  const of = s.tokens.findIndex((t, k) => k > span.start && k < span.end && t.lower === 'of');
  if (of < 0 || !isProperToken(s.tokens[span.end]!.text) || /^[A-Z]{1,3}$/.test(s.tokens[span.end]!.text) || metricIn(s.tokens, span.start, span.end)?.end === span.end) return span;
  return metricIn(s.tokens, span.start, of - 1)?.end === of - 1 ? { start: span.start, end: of - 1 } : span;
}

/** What is left of a measure's phrase besides the measure: `Foo` of `Foo's accuracy`, `accuracy of Foo`. */
function ownerIn(s: ReadSentence, whole: TokenSpan, t: TokenSpan): TokenSpan | null {
  const named = (a: number, b: number): TokenSpan | null =>
    (a <= b && !s.datasets.some((m) => m.start <= b && m.end >= a) && (isProperToken(s.tokens[b]!.text.replace(/['’]s$/, '')) || /['’]s$/.test(s.tokens[b]!.text)) ? { start: a, end: b } : null);
  if (t.end < whole.end) return named(skipLight(s, t.end + 2), whole.end);
  let b = t.start - 1;
  while (b >= whole.start && LEADING.test(s.tokens[b]!.lower)) b--;
  return named(whole.start, b);
}

/** A system's own name in the place of a measure: `Foo fell to 64%`. */
function isName(d: Draft, span: TokenSpan): boolean {
  const { s } = d;
  if ((d.kind !== 'score' && d.kind !== 'gain') || dimensionOf(s.tokens, span.start, span.end) !== 'unknown') return false;
  const last = s.tokens[span.end]!.text;
  if (d.kind === 'gain') return /^[A-Za-z]*[a-z][A-Z][A-Za-z]*(?:-\w+)?$|^[A-Z]\w*-(?:Net|[A-Z]?\d\w*)$/.test(last) || s.tokens[span.end + 1]?.quantity?.aside === 'name' || s.datasets.some((m) => m.start <= span.end && m.end >= span.end);
  return d.reading.rule.id === 'score/changed-to' && (/^[A-Z].*[A-Z\d]/.test(last) || s.tokens[span.start]!.text.includes('+'));
}

/** What stands behind `over` or a verb of beating is whom a number is measured against, unless it is a known measure. */
function isBeaten(s: ReadSentence, span: TokenSpan): boolean {
  if (metricIn(s.tokens, span.start, span.end)?.end === span.end) return false;
  let k = span.start - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  return /^(?:over|than|against|versus|vs\.?|beyond|outperform\w*|surpass\w*|exceed\w*|beat\w*|outpac\w*)$/.test(s.tokens[k]?.lower ?? '');
}

/** Sets `metric` and `metricSpan`. Returns false where it has to be inherited from another claim. */
export function linkMetric(d: Draft): void {
  const { s, i, reading, kind } = d;
  const set = (span: MeasureSpan): boolean => {
    const whole = withOf(s, wholeTerm(s, span));
    const t = isBeaten(s, span) ? null : trim(s, withoutOwner(s, withoutPossessor(s, whole)));
    if (!t) return false;
    d.owner = ownerIn(s, whole, t);
    d.metricSpan = span.head ?? t;
    d.metric = span.head ? `${printed(s, t)} ${printed(s, span.head)}` : printed(s, withAcronym(s, t));
    if (/^[rRρ]$/.test(d.metric) && /correlat/i.test(s.source.text.slice(s.start, s.end))) d.metric = 'correlation';
    return true;
  };
  if (kind === 'parameters') {
    const near = s.source.text.slice(d.q.start, d.q.end + 60).replace(/^[^A-Za-z]*(?:[BMK]|[bm]illion|thousand|trillion)?[ -]+/, '').toLowerCase();
    const kindOf = /^(?:of the )?(active|activated|trainable|learnable|total|non-embedding|tunable) (?:parameters|params|weights)/.exec(near);
    d.metric = kindOf && kindOf[1] !== 'total' ? `${kindOf[1]!} parameters` : 'parameters';
    return;
  }
  if (d.q.unitClass === 'pixels') {
    d.metric = 'resolution';
    return;
  }
  const slot = reading.follows < 0 ? reading.slots.metric : undefined;
  if (slot) {
    const behind = slot.start > i;
    const span = headBehindBracket(d, aligned(d, slot, behind));
    if (!isName(d, span) && set(span)) return;
  }
  // `inference time (54x)`
  const inBracket = /^(?:gain|saving|speedup)$/.test(kind) && s.tokens[i - 1]?.text === '(' && s.tokens[i + 1]?.text === ')' ? nounPhrase(s, i - 2) : null;
  if (inBracket && usable(s, inBracket) && set(inBracket)) return;
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
  if (reading.follows >= 0) {
    // `latency by 60% and cost by 71%`: the noun phrase before `by`
    let k = i - 1;
    while (k > 0 && s.tokens[k]!.skip) k--;
    if (s.tokens[k]?.lower === 'by') {
      const np = nounPhrase(s, k - 1);
      if (np && dimensionOf(s.tokens, np.start, np.end) !== 'unknown' && set(np)) return;
    }
    // `2% in recall and 3% in precision`
    const right = skipLight(s, i + 1);
    if (/^(?:in|of|on|for)$/.test(s.tokens[right]?.lower ?? '')) {
      const np = nounPhrase(s, skipLight(s, right + 1));
      if (np && usable(s, np) && set(np)) return;
    }
    const own = nounPhrase(s, right);
    if (own && own.start === right && usable(s, own) && set(own)) return;
    return;
  }
  if (kind === 'gain' || kind === 'score' || kind === 'saving' || kind === 'speedup') {
    if (reading.rule.id === 'score/percent' && s.tokens[(s.groups.get(i)?.end ?? i) + 1]?.lower === 'of') {
      let k = (s.groups.get(i)?.start ?? i) - 1;
      while (k > 0 && s.tokens[k]!.skip) k--;
      const of = k >= 0 && (s.tagging.tags[k] === 'verb' || s.tokens[k]!.lower === 'for') ? nounPhrase(s, skipLight(s, (s.groups.get(i)?.end ?? i) + 2)) : null;
      if (of && set(of)) return;
    }
    const occurs = kind === 'score' && d.q.unitClass === 'percent' ? occurrence(d) : null;
    if (occurs) {
      set(occurs);
      return;
    }
    const said = reading.rule.id === 'score/percent' ? predicate(d) : null;
    if (said) {
      d.metric = said;
      return;
    }
    const span = nearby(d);
    if (span) {
      set(aligned(d, span, span.start > i));
      return;
    }
  }
}

/** `X was diagnosed in 7% of the subjects`: the share is of what the sentence is about. */
function occurrence(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (d.reading.rule.id !== 'score/percent') return null;
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tokens[k]!.text === '(')) k--;
  const inBracket = bracketAround(s, i) !== null;
  const prep = inBracket ? nounPhrase(s, k) : null;
  const at = prep ? prep.start - 1 : k;
  const before = s.tokens.slice(Math.max(0, at - 2), at + 1).map((t) => t.lower);
  if (!before.includes('in') && !before.includes('by')) return null;
  const found = findSubject(s, i);
  return found.np && !found.own && !s.tokens.slice(found.np.start, found.np.end + 1).some((t) => /^(?:patients|subjects|participants|method|model)$/.test(t.lower)) ? found.np : null;
}

const LIGHT = /^(?:had|have|has|reported|showed|experienced|developed|demonstrated|exhibited|suffered|presented|achieved|displayed|contain|contained|include|included)$/;
const BE = /^(?:were|was|are|is|been|be|being|would|could|did|do|may|might|will|can)$/;

/**
 * `60% were male`, `63% of the patients had back injuries`, `55 patients (90%) completed the study`: a share is of what
 * the predicate says. The printed words, or null.
 */
function predicate(d: Draft): string | null {
  const { s, i } = d;
  let k = (s.groups.get(i)?.end ?? i) + 1;
  while (s.tokens[k] && (/^[()]$/.test(s.tokens[k]!.text) || s.tokens[k]!.quantity)) k++;
  if (s.tokens[k]?.lower === 'of') {
    const np = nounPhrase(s, skipLight(s, k + 1));
    if (!np) return null;
    k = np.end + 1;
    // `of the patients assigned to Foo had`: past what only tells which patients
    const more = s.tagging.tags[k];
    if (more === 'prep' || (more === 'verb' && /(?:ed|ing)$/.test(s.tokens[k]!.lower) && s.tagging.tags[k + 1] === 'prep')) {
      const rest = nounPhrase(s, skipLight(s, more === 'prep' ? k + 1 : k + 2));
      if (rest && /^(?:verb|aux)$/.test(s.tagging.tags[rest.end + 1] ?? '')) k = rest.end + 1;
    }
  }
  while (s.tagging.tags[k] === 'adv' || s.tokens[k]?.skip) k++;
  if (!/^(?:verb|aux)$/.test(s.tagging.tags[k] ?? '') || /ing$/.test(s.tokens[k]!.lower)) return null;
  const first = k;
  while (BE.test(s.tokens[k]?.lower ?? '') || s.tagging.tags[k] === 'adv' || s.tokens[k]?.lower === 'not') k++;
  const negated = s.tokens.slice(first, k).some((t) => t.lower === 'not' || t.lower === 'never');
  if (LIGHT.test(s.tokens[k]?.lower ?? '')) k++;
  k = skipLight(s, k);
  const t = s.tokens[k];
  if (!t || t.kind !== 'word') return null;
  const np = nounPhrase(s, k);
  if (np && np.start === k) return printed(s, { start: negated ? first : k, end: np.end });
  if (s.tagging.tags[k] === 'adj') return printed(s, { start: k, end: k });
  if (s.tagging.tags[k] !== 'verb') return null;
  return printed(s, { start: negated ? first : k, end: predicateEnd(s, k) });
}

/** The end of a verb's phrase: a few words, up to a mark, a number or words of time and place. */
function predicateEnd(s: ReadSentence, verb: number): number {
  let end = verb;
  for (let k = verb + 1; k < verb + 7 && k < s.tokens.length; k++) {
    const t = s.tokens[k]!;
    if (t.kind !== 'word' || t.skip || PLACE.test(t.lower) || (s.tagging.tags[k] === 'sub' && t.lower !== 'that') || s.tagging.tags[k] === 'conj') break;
    if (s.tagging.tags[k] === 'noun' || s.tagging.tags[k] === 'verb') end = k;
  }
  return end;
}

const PLACE = /^(?:during|after|before|at|over|when|while|within|compared|versus|vs|than|by|because|since|until)$/;

/** What a stretch of time is of, where no noun says it: an age, an interval, a treatment, a follow-up. */
function timeMeasured(d: Draft): string | null {
  const { s, i, q } = d;
  if (q.unitClass === 'steps') return s.tokens[i + 1] && /train/.test(s.tokens[i + 1]!.lower) ? 'training' : q.unit;
  const near = s.tokens.slice(Math.max(0, i - 6), i).map((t) => t.lower);
  const after = s.tokens.slice(i + 1, i + 4).map((t) => t.lower).join(' ');
  if (near.some((w) => /^(?:age|aged|ages)$/.test(w)) || /^(?:old|of age|or older|and older)\b/.test(after) || (q.tail ?? '').includes('old') || (q.unit === 'year' && (q.uncertainty !== null || q.valueMax !== null) && bracketAround(s, i) !== null)) return 'age';
  let k = i - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  if (s.tokens[k]?.lower === 'every' || s.tokens[k]?.lower === 'each') return 'interval';
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'det')) k--;
  const prep = s.tokens[k]?.lower ?? '';
  if (prep === 'of' && /^(?:period|duration|interval|follow-up|horizon|window|span|time)$/.test(s.tokens[k - 1]?.lower ?? '')) return s.tokens[k - 1]!.lower;
  if (/^(?:ms|us|ns)$/.test(q.unit ?? '')) return 'latency';
  if (/^(?:prior to|before|after)\b/.test(after)) return 'time';
  const words = s.tokens.map((t) => t.lower);
  if (/^(?:follow|follow-up|followed|followup)/.test(after) || words.slice(Math.max(0, i - 6), i).some((w) => /^(?:followed|follow-up|followup)$/.test(w))) return 'follow-up';
  if (/^(?:for|over|during|after|of)$/.test(prep) && words.some((w) => /^(?:treated|treatment|therapy|received|receive|administered|given|medication|dose|doses|mg)$/.test(w))) return 'treatment';
  if (/^(?:for|over|during|lasting)$/.test(prep)) return 'duration';
  if (prep === 'at' && q.unitFactor >= 604800) return 'follow-up';
  if (/^(?:in|within|under|takes?|taking|requires?|requiring|after|before)$/.test(prep)) return 'time';
  return null;
}

/** What a rate is of: the phrase before its `of` or `at`, else what its unit says. */
function rateMeasured(d: Draft, set: (span: TokenSpan) => boolean): void {
  const { s, i } = d;
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tokens[k]!.text === '(')) k--;
  const np = /^(?:of|is|was|to|at)$/.test(s.tokens[k]?.lower ?? '') ? nounPhrase(s, k - 1) : nounPhrase(s, k);
  if (np && /(?:rate|rates|frequency|frequencies|efficiency|speed|speeds|throughput|bandwidth|clearance|performance)$/.test(s.tokens[np.end]!.lower) && set(np)) return;
  const { unit } = d.q;
  if (unit === 'fps') d.metric = 'speed';
  else if (unit !== null && /^[TG]?OPS$/.test(unit)) d.metric = unit;
  else if (unit !== null && /^[kMG]?Hz$/.test(unit)) d.metric = 'frequency';
  else if (unit !== null && /^(?:[KMGT]B\/s|[KMGT]?bps|[kMG]bps)$/.test(unit)) d.metric = 'bandwidth';
  else if (unit !== null && /\/s$/.test(unit)) d.metric = 'throughput';
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
  // `an 8-week, open-label study` lasts so long
  if (kind === 'duration' && lastingStudy(s, i)) {
    d.metric = 'duration';
    return;
  }
  // `4-week washout period`, `12 epoch training`, `5 years of treatment`: the noun that the number stands before
  if (kind === 'duration') {
    if (behind && behind.start <= right && right === i + 1 && !/^(?:ago|old)$/.test(s.tokens[behind.end]!.lower) && set({ start: right, end: behind.end })) return;
    if (s.tokens[i + 1]?.lower === 'of') {
      const of = nounPhrase(s, skipLight(s, i + 2));
      if (of && set(of)) return;
    }
    d.metric = timeMeasured(d);
    return;
  }
  if (behind && behind.start <= right && /-/.test(s.tokens[i]!.text)) {
    set({ start: right, end: behind.end });
    return;
  }
  if (kind === 'scale' && /^(?:mg|g|ug|ng|kg|ml|IU|U|mmol|mg\/kg|mg\/day|mCi|Gy|µg|mEq)(?:\/|$)/.test(d.q.unit ?? '')) d.metric = 'dose';
  else if (kind === 'scale' && /^°|^K$/.test(d.q.unit ?? '')) d.metric = 'temperature';
  else if (kind === 'throughput') rateMeasured(d, set);
  else if (kind === 'compute') d.metric = d.q.unit !== null && /^[A-Z]PU\b/.test(d.q.unit) ? d.q.unit : d.q.unitClass === 'operations' ? 'FLOPs' : 'compute';
  else if (kind === 'memory') d.metric = 'memory';
}
