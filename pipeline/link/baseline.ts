/**
 * The baseline of a claim: what it is compared with, as named. It stands behind a marker (`than`, `over`, `compared to`)
 * or is what the verb beats (`outperforms X by 3%`); the nearest one in the clause of the number counts.
 */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { dimensionOf, metricIn } from '../terms.js';
import { attached, isFigure, isProperToken } from './attach.js';
import { asMuchAs, backward, BEATS, comparativeThan, comparedBefore, equalBehind, forward, phraseAt } from './baseline/compared-with.js';
import type { Draft } from './context.js';
import { frontedRival } from './baseline/fronted-rival.js';
import { fromStart } from './baseline/from-baseline.js';
import { improved, improvedAt } from './baseline/improved.js';
import { bracketAround, clause, nounPhrase, printed, skipLight } from './phrases.js';
import { isRiskRatio } from './subject/risk-factor.js';
import { withVersion } from './subject/versioned.js';
import { isWon, wonAgainst } from './baseline/win-rate.js';
import { namedInBracket, namesSystem, properCore, rivals } from './baseline/rival-name.js';

/** Markers that compare only right behind the number: `two orders of magnitude below Foo`. */
const BESIDE = /^(?:below|above|behind|beyond|short)$/;

/** `lowered glucose by 2% and insulin by 3%`: levels of a body change, and beat nobody. */
const isOutcome = ({ s, reading }: Draft): boolean => reading.slots.metric !== undefined && dimensionOf(s.tokens, reading.slots.metric.start, reading.slots.metric.end) === 'outcome';

function find(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const g = s.groups.get(i);
  const lo = (g?.start ?? i) - 1;
  const hi = (g?.end ?? i) + 1;
  const bracket = bracketAround(s, i);
  if (bracket) {
    const inside = forward(s, hi, bracket.end - 1, false) ?? backward(s, lo, bracket.start, i, false);
    if (inside) return inside;
  }
  let by = lo;
  while (by > bounds.start && (s.tokens[by]!.skip || /^(?:an?|average|averaged|mean|of|factor|margin|absolute|up|to|relative)$/.test(s.tokens[by]!.lower) || s.tagging.tags[by] === 'adv')) by--;
  const behindBy = s.tokens[by]?.lower === 'by';
  // `beats Foo by 3% and the best Bar by 1%`: the verb is said once
  if (behindBy && d.kind === 'gain' && !isOutcome(d)) {
    const np = nounPhrase(s, by - 1);
    let b = (np?.start ?? 0) - 1;
    while (b > 0 && s.tagging.tags[b] === 'det') b--;
    if (np && /^(?:and|,)$/.test(s.tokens[b]?.lower ?? '') && (d.reading.follows >= 0 || isOutdone(s, b)) && d.metricSpan?.end !== np.end && metricIn(s.tokens, np.start, np.end)?.end !== np.end) return np;
  }
  if (behindBy) {
    const near = backward(s, by - 1, bounds.start, by, false);
    if (near) return near;
  }
  if (BESIDE.test(s.tokens[hi]?.lower ?? '')) {
    const span = phraseAt(s, hi + 1, bounds.end);
    if (span) return span;
  }
  return multiplied(d)
    ?? (/^(?:that|those)$/.test(s.tokens[hi]?.lower ?? '') && s.tokens[hi + 1]?.lower === 'of' ? phraseAt(s, hi, bounds.end) : null)
    ?? forward(s, hi, bounds.end, false)
    ?? asMuchAs(s, hi, bounds.end)
    ?? comparativeThan(s, hi, bounds.end)
    ?? (behindBy && !isOutcome(d) ? improved(s, d, by, bounds.start) : null)
    ?? backward(s, lo, bounds.start, lo + 1, true)
    ?? forward(s, hi, bounds.end, true)
    ?? equalBehind(s, hi, bounds.end)
    ?? improvedBefore(d, bounds.start);
}

const OUTDOES = /^(?:outperform|surpass|exceed|beat)(?:s|ed|ing)?$/;
const REACH = 16;

/** Whether what stands before token `b` is outdone by an amount: `outperforms Foo by 3% and`. */
function isOutdone(s: ReadSentence, b: number): boolean {
  if (!s.tokens[b - 1]?.quantity) return false;
  for (let k = b - 2; k >= 0 && b - k < REACH; k--) if (OUTDOES.test(s.tokens[k]!.lower)) return true;
  return false;
}

/** `double the accuracy of other parsers`, `twice the speed of Foo`: whose measure is multiplied. */
function multiplied({ s, i, q, metricSpan }: Draft): TokenSpan | null {
  const k = i + 1;
  const times = q.unit === 'x' && s.tokens[k]?.lower === 'the';
  if (!times && !/^(?:doubl|tripl|halv|half|twice|quadrupl)/.test(s.tokens[i]!.lower)) return null;
  // `four times the speed of Foo`, where the rule names the measure
  if (times && metricSpan === null) {
    const np = nounPhrase(s, k + 1);
    const whose = np && np.start === k + 1 && s.tokens[np.end + 1]?.lower === 'of' ? phraseAt(s, np.end + 2, s.tokens.length - 1) : null;
    if (whose && namesSystem(s, whose)) return whose;
  }
  if (!metricSpan || metricSpan.start < i || metricSpan.start > k + 2 || s.tokens[metricSpan.end + 1]?.lower !== 'of') return null;
  const span = phraseAt(s, metricSpan.end + 2, s.tokens.length - 1);
  return span && namesSystem(s, span) ? span : null;
}

/** `improves existing parsers, with gains of 2%`. */
function improvedBefore({ s, i }: Draft, floor: number): TokenSpan | null {
  for (let k = i - 1; k >= floor; k--) {
    const span = improvedAt(s, k, i - 1);
    if (span) return span;
  }
  return null;
}

/** Kinds that say a difference; a score is compared only where `compared to` or `vs` stands right behind it. */
function compares(d: Draft): boolean {
  if (d.kind === 'speedup' || d.kind === 'gain' || d.kind === 'saving') return true;
  return d.kind === 'scale' && d.reading.rule.claim.relation === 'ratio';
}

/** `5% of the training data`, `half of the total cost`: a share of one's own, and no rival. */
const PART_OF_ITSELF = /^(?:original|total|full|maximum|overall|possible|entire|whole|annotated|unannotated|unlabell?ed|dense|remaining|initial|training|test|testing|validation|pretraining|labell?ed|available|required|necessary|daily|peak|theoretical|battery|target)$/;

/** Whether a phrase only says of what sort a resource is: `preference` data, and not `dense model`, `the original model's`. */
const isSort = (s: ReadSentence, span: TokenSpan): boolean => !namesSystem(s, span) && !/['’]s$/.test(s.tokens[span.end]!.text) && !isProperToken(s.tokens[span.end]!.text);

/** `95% of Foo`: the whole that a fraction is taken of, without the measure at its end. */
function whole(d: Draft): TokenSpan | null {
  const { s } = d;
  const k = (s.groups.get(d.i)?.end ?? d.i) + 1;
  if (s.tokens[k]?.lower !== 'of') return null;
  const at = skipLight(s, k + 1);
  const np = nounPhrase(s, at);
  if (!np) return null;
  // `26% of the budget of Foo`
  const owner = s.tokens[np.end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, np.end + 2)) : null;
  if (owner) return owner;
  const metric = metricIn(s.tokens, at, np.end);
  const end = metric && metric.end === np.end && metric.start > at ? metric.start - 1 : np.end;
  if (end === np.end && metric?.end === np.end) return null;
  // `6% of the preference data`: what sort of data, and nobody's
  if (d.kind === 'saving' && end < np.end && isSort(s, { start: at, end })) return null;
  return !PART_OF_ITSELF.test(s.tokens[end]!.lower) ? { start: at, end } : null;
}

/** `Foo (0.7) outperforms Bar (0.6)`, `Foo (60%) lags behind Bar`: whom the one is set against whose number stands in a bracket. */
function besideBracket({ s, i }: Draft): TokenSpan | null {
  const bracket = bracketAround(s, i);
  if (!bracket || nounPhrase(s, bracket.start - 1) === null) return null;
  let k = bracket.end + 1;
  while (s.tagging.tags[k] === 'adv') k++;
  const word = s.tokens[k]?.lower ?? '';
  if (BEATS.test(word)) return phraseAt(s, k + 1, s.tokens.length - 1);
  if (!/^(?:lag|trail|fall|fell)(?:s|ed|ging|ing|ged)?$/.test(word)) return null;
  const behind = s.tokens[k + 1]?.lower;
  return behind === 'behind' || behind === 'below' ? phraseAt(s, k + 2, s.tokens.length - 1) : null;
}

function scoreBaseline(d: Draft): TokenSpan | null {
  const { s, i } = d;
  // `with A vs B (OR, 0.97)`
  const bracket = isRiskRatio(d.metric) ? bracketAround(s, i) : null;
  const rival = bracket ? comparedBefore(s, bracket.start - 1, i) : null;
  if (rival && rival.end === bracket!.start - 1) return rival;
  const beaten = besideBracket(d);
  if (beaten) return beaten;
  const hi = (s.groups.get(i)?.end ?? i) + 1;
  for (let k = hi; k < hi + 8 && k < s.tokens.length; k++) {
    if (isFigure(s, k)) return null;
    const tag = s.tagging.tags[k];
    if (tag === 'sub' || tag === 'conj' || (tag === 'verb' && !/^(?:compared|comparing)$/.test(s.tokens[k]!.lower))) return null;
    if (/^(?:compared|comparing|comparison)$/.test(s.tokens[k]!.lower)) return forward(s, k, clause(s, i).end, false);
  }
  return null;
}

const NUMBERED = / ?\([^()]*\d[^()]*\)/g;

export function linkBaseline(d: Draft): void {
  const { s } = d;
  const fraction = d.reading.rule.claim.relation === 'fraction';
  if (!compares(d) && d.kind !== 'score') return;
  const slot = d.reading.follows < 0 ? d.reading.slots.baseline : undefined;
  let span: TokenSpan | null;
  // `6% of the preference data`: what sort of data
  const sort = fraction && slot !== undefined && d.reading.slots.metric?.start === slot.end + 1 && d.kind === 'saving' && isSort(s, slot);
  const of = sort ? whole(d) : null;
  // `26% of the tuning budget of Foo`
  if (sort) span = of !== null && of.start > slot.end + 1 ? of : null;
  else if (fraction && slot && PART_OF_ITSELF.test(s.tokens[slot.end]!.lower)) span = null;
  else if (fraction) span = slot ?? whole(d) ?? (d.kind === 'score' ? null : find(d));
  else if (d.kind === 'score') span = scoreBaseline(d) ?? (isWon(d.metric) ? wonAgainst(d) : null) ?? frontedRival(d);
  else span = fromStart(d) ?? (slot ? attached(s, slot, clause(s, d.i).end) : find(d));
  if (!span) return;
  // `compared to the gas oven's recall`: whose it is
  for (let k = span.start; k < span.end; k++) if (/\w['’]s$/.test(s.tokens[k]!.text) && metricIn(s.tokens, k + 1, span.end)?.end === span.end) span = { start: span.start, end: k };
  const g = s.groups.get(d.i);
  const names = rivals(s, span);
  const bracket = names.length > 1 ? bracketAround(s, d.i) : null;
  // `over Foo (+3%) and Bar (+2%)`: each over its own
  const own = bracket ? names.find((n) => n.end === bracket.start - 1) : undefined;
  if (g && names.length === g.members.length && names.length > 1) span = names[g.members.indexOf(d.i)]!;
  else span = own ?? { start: span.start, end: names.at(-1)!.end };
  const said = printed(s, namedInBracket(s, span) ?? withVersion(s, properCore(s, span), d.i));
  // `beating Foo (9%) and Bar (2%)`: their numbers are no part of their names
  const text = names.length > 1 ? said.replace(NUMBERED, '') : said;
  if (text !== d.subject) d.baseline = text;
}
