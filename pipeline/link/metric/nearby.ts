/** The measure nearest to a number that no rule tied it to: behind it, before it, then farther off. */
import { GENERIC_HEADS } from '../../../rules/lexicon/dimensions.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf } from '../../terms.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { CHANGE_HEAD, isMeasure, NO_MEASURE } from './measure-phrase.js';
import { clause, listFrom, nounPhrase, skipLight } from '../phrases.js';

const REACH_BEFORE = 40;
const REACH_BEHIND = 14;

const SAID_OF = /^(?:in|of|points)$/;
const COPULA = /^(?:was|were|is|are|averaged)$/;

/** Heads too general to be what a gain is of, unless the text ties them to it. */
const WEAK_HEAD = /^(?:performance|quality|results|effectiveness|efficiency)$/;

/** What stands behind `in` and is not what changed. */
const NOT_CHANGED = /^(?:groups?|patients|women|men|\d.*|comparison|total|addition|average|years?|months?)$/;

/** A metric of the lexicon in the noun phrases around the number. */
export function nearby(d: Draft): TokenSpan | null {
  const right = skipLight(d.s, numberSpan(d).end + 1);
  const near = rightBehind(d, right) ?? inBracketBehind(d) ?? acronymBehind(d, right) ?? behindPreposition(d, right);
  if (near) return near;
  // `the decrease in pain was 23 in one group`: what stands behind is where it was found, unless nothing else was named
  const said = COPULA.test(d.s.tokens[lastUnread(d.s, numberSpan(d).start - 1)]?.lower ?? '');
  return (said ? lastBefore(d) : null) ?? whatChanged(d, right) ?? lastBefore(d) ?? firstBehind(d, right);
}

/** `95% accuracy`. */
function rightBehind(d: Draft, right: number): TokenSpan | null {
  const np = nounPhrase(d.s, right);
  if (!np) return null;
  const rest = { start: right, end: np.end };
  return isMeasure(d.s, rest) && suits(d, np) ? rest : null;
}

/** `84% (top-1) and 97% (top-5)`: a measure alone in the bracket behind its number. */
function inBracketBehind(d: Draft): TokenSpan | null {
  const { s } = d;
  const right = skipLight(s, d.i + 1);
  if (s.tokens[right]?.text !== '(') return null;
  const np = nounPhrase(s, right + 1);
  return np && np.start === right + 1 && s.tokens[np.end + 1]?.text === ')' && isMeasure(s, np) && suits(d, np) ? np : null;
}

const UNNAMED = /^[a-z]?[A-Z]{3,}$/;
const ENDS_MEASURE = /^(?:points?|scores?|on|over|in|for|to|than|compared|relative|with|,|\.|;|\))$/;

/** `a gain of 2.6 mFOO on Bar`, `1.2 Average@8 points`: an acronym alone right behind the amount, that the lexicon has not. */
function acronymBehind({ s, kind }: Draft, right: number): TokenSpan | null {
  const token = s.tokens[right];
  if (kind !== 'gain' || token?.kind !== 'word' || !UNNAMED.test(token.text)) return null;
  const next = s.tokens[right + 1];
  if (nounPhrase(s, right)?.start !== right || (next && !ENDS_MEASURE.test(next.lower))) return null;
  return s.datasets.some((m) => m.start <= right && m.end >= right) ? null : { start: right, end: right };
}

/** `95% of the accuracy`, `12% in recall`. */
function behindPreposition(d: Draft, right: number): TokenSpan | null {
  const word = d.s.tokens[right]?.lower ?? '';
  if (!SAID_OF.test(word) && !(word === 'on' && d.kind === 'gain')) return null;
  const np = nounPhrase(d.s, skipLight(d.s, right + 1));
  // `+7 points on unknown attacks`: where it was gained
  if (word === 'on' && np && /^[a-z]+s$/.test(d.s.tokens[np.end]!.text) && dimensionOf(d.s.tokens, np.start, np.end) !== 'quality') return null;
  return np && isMeasure(d.s, np) && suits(d, np) ? np : null;
}

/** `a gap of 10% in performance`, `27% in structure inference`: what stands behind the amount and `in`. */
export function whatChanged(d: Draft, right: number): TokenSpan | null {
  const { s } = d;
  if (d.kind !== 'gain') return null;
  const noun = nounPhrase(s, right);
  const k = noun && noun.start === right && CHANGE_HEAD.test(s.tokens[noun.end]!.lower) ? noun.end + 1 : right;
  if (s.tokens[k]?.lower !== 'in') return null;
  const np = nounPhrase(s, skipLight(s, k + 1));
  if (!np || s.datasets.some((m) => m.start <= np.end && m.end >= np.start)) return null;
  // `in rye and mixed rye settings`
  const head = s.tokens[listFrom(s, np).at(-1)!.end]!.lower;
  return NO_MEASURE.test(head) || NOT_CHANGED.test(head) ? null : np;
}

/** The last measure before the number. In brackets what stands in them comes first: `(accuracy falls from 70% to 1%)`. */
export function lastBefore(d: Draft): TokenSpan | null {
  const { s } = d;
  const from = numberSpan(d).start - 1;
  // a colon or semicolon goes on with the same measure; a full stop ends the sentence and so the search
  for (let k = from; k >= 0 && from - k < REACH_BEFORE; k--) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (isMeasure(s, np) && suits(d, np) && !(np.start === np.end && isWeak(d, np)) && !isSetting(s, np) && !isAnothers(d, np) && !gives(d, np)) return outermost(s, np);
    k = np.start;
  }
  return null;
}

const GIVES = /^(?:contribut|add|bring|help|giv)(?:e|es|s|ed|ing)?$/;

/** `the crust loss contributes 1.3 points`: what gives the amount is no measure of it. */
const gives = (d: Draft, np: TokenSpan): boolean => d.kind === 'gain' && (d.s.tokens[np.end + 1]?.lower === 'another' || (GIVES.test(d.s.tokens[skipLight(d.s, np.end + 1)]?.lower ?? '') && skipLight(d.s, np.end + 2) <= d.i));

const FOR = /^(?:for|on)$/;

/** `12% for BMD and 20% for BFP`: what the number before holds for, where this one holds for something too. */
function isAnothers(d: Draft, np: TokenSpan): boolean {
  const { s } = d;
  let k = np.start - 1;
  while (k > 0 && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  const prep = s.tokens[k];
  if (!prep || !FOR.test(prep.lower) || s.tokens[k - 1]?.kind !== 'quantity') return false;
  return s.tokens[numberSpan(d).end + 1]?.lower === prep.lower && clause(s, d.i).start <= np.end;
}

const SETTING = /^(?:levels?|temperatures?|pressures?|voltages?|resolutions?|frequency|frequencies|loads?|speeds?)$/;

/** The token before `start`, determiners passed over. */
function beforeDeterminer(s: ReadSentence, start: number): number {
  let k = start - 1;
  while (k > 0 && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  return k;
}

/** `at room temperature`, `at noise level sigma = 0.1`: where it was measured. */
const isSetting = (s: ReadSentence, np: TokenSpan): boolean => s.tokens[beforeDeterminer(s, np.start)]?.lower === 'at' && (s.tokens[np.end + 1]?.text === '=' || SETTING.test(s.tokens[np.end]!.lower));

const OTHER = /^(?:with|while|despite|whereas|although|though|but|which|where|without)$/;

const SHOWING = /^(?:confirming|showing|indicating|suggesting|demonstrating|revealing|highlighting|implying|proving|underscoring)$/;

/** The first measure behind the number in its clause, up to the next number. */
function firstBehind(d: Draft, right: number): TokenSpan | null {
  const { s, i } = d;
  const { end } = clause(s, i);
  for (let k = right; k <= end && k - right < REACH_BEHIND; k++) {
    const np = nounPhrase(s, k);
    // `81% on rye, with smaller gaps`: another statement
    if (s.tokens[k]!.text === ',' && (OTHER.test(s.tokens[k + 1]?.lower ?? '') || SHOWING.test(s.tokens[k + 1]?.lower ?? ''))) return null;
    // `by 3 points on rye, reaches accuracy close to`: what another verb is said to do
    if (d.kind === 'gain' && s.tokens[k]!.text === ',' && s.tagging.tags[k + 1] === 'verb') return null;
    if (!np) continue;
    if (s.tokens[k - 1]?.kind === 'quantity' && k > right) return null;
    if (isMeasure(s, np) && suits(d, np) && !isWeak(d, np) && !gives(d, np)) return np;
    k = np.end;
  }
  return null;
}

const isWeak = (d: Draft, np: TokenSpan): boolean => d.kind === 'gain' && WEAK_HEAD.test(d.s.tokens[np.end]!.lower);

const FOLLOW_UP = /^follow-?ups?$/;

/** Whether a measure may be the metric of a kind: a score is of quality or outcome, a saving of a resource. */
function suits(d: Draft, span: TokenSpan): boolean {
  const dimension = dimensionOf(d.s.tokens, span.start, span.end);
  if (dimension === 'unknown' || (d.kind !== 'duration' && FOLLOW_UP.test(d.s.tokens[span.end]!.lower))) return false;
  if (d.kind === 'saving') return dimension === 'resource';
  if (d.kind === 'speedup') return dimension === 'time' || dimension === 'rate';
  return d.kind === 'score' || d.kind === 'gain' ? dimension !== 'resource' && dimension !== 'time' : true;
}

/** `frequency of side effects of a drug`: the first of a chain of `of`, where it is a measure. */
function outermost(s: ReadSentence, np: TokenSpan): TokenSpan {
  let whole = np;
  let at = np;
  for (let hops = 0; hops < 3; hops++) {
    let b = at.start - 1;
    while (b > 0 && s.tagging.tags[b] === 'det') b--;
    const outer = s.tokens[b]?.lower === 'of' ? nounPhrase(s, b - 1) : null;
    if (!outer) break;
    if (GENERIC_HEADS.has(s.tokens[outer.end]!.lower)) whole = at = { start: outer.start, end: at.end };
    else if (isMeasure(s, outer)) whole = at = outer;
    else at = { start: outer.start, end: at.end };
  }
  return whole;
}
