/**
 * The measure that a phrase hangs on: `the throughput of Foo`, `the rate for patients treated with Foo`. What stands right
 * before a number is often the last of such a chain, and what was measured is at its head.
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf, metricIn } from '../../terms.js';
import { lastBeforeBracket } from '../around-number.js';
import type { Draft } from '../context.js';
import { listTo, nounPhrase } from '../phrases.js';

const MOST_LINKS = 4;
const PARTICIPLE = /(?:ed|ing|able|ible|due|prone)$/;
const JOINS = /^(?:and|or|&)$/;

const IS = /^(?:is|was|are|were|of|=|:)$/;
const RATIO = /^ratios?$/;
const VALUES = /^values?$/;

/** `the hazard ratio for death`: what the ratio is of is no measure beside it. */
function ratioBefore(s: ReadSentence, slot: TokenSpan): TokenSpan | null {
  const prep = beforeLight(s, slot.start);
  const np = s.tokens[prep]?.lower === 'for' ? nounPhrase(s, prep - 1) : null;
  return np && RATIO.test(s.tokens[np.end]!.lower) && metricIn(s.tokens, np.start, np.end)?.end === np.end ? np : null;
}

const RELATES = /^(?:correlations?|coefficients?|agreement|associations?|similarity|overlap)$/;

/** `the correlation between depth and warmth`: neither of the two. */
function relationBefore(s: ReadSentence, slot: TokenSpan): TokenSpan | null {
  const first = JOINS.test(s.tokens[beforeLight(s, slot.start)]?.lower ?? '') ? listTo(s, slot)[0]! : slot;
  const prep = beforeLight(s, first.start);
  const np = s.tokens[prep]?.lower === 'between' ? nounPhrase(s, prep - 1) : null;
  return np && RELATES.test(s.tokens[np.end]!.lower) ? np : null;
}

/** The measure at the head of the chain that ends with `slot`, where `slot` names none itself; null where there is none. */
export function headOfChain({ s, i }: Draft, slot: TokenSpan): TokenSpan | null {
  const ratio = slot.end < i && IS.test(s.tokens[lastBeforeBracket(s, i - 1)]?.lower ?? '') ? relationBefore(s, slot) ?? ratioBefore(s, slot) : null;
  if (ratio) return ratio;
  if (slot.end > i || dimensionOf(s.tokens, slot.start, slot.end) !== 'unknown') return null;
  let at = slot;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (JOINS.test(s.tokens[beforeLight(s, at.start)]?.lower ?? '')) at = listTo(s, at)[0]!;
    let prep = beforeLight(s, at.start);
    // `with and without Foo`
    if (s.tagging.tags[prep] === 'prep' && JOINS.test(s.tokens[prep - 1]?.lower ?? '') && s.tagging.tags[prep - 2] === 'prep') prep -= 2;
    if (s.tagging.tags[prep] !== 'prep' || s.tokens[prep]!.lower === 'under') return null;
    // `ulcers detectable by Foo`, `injury associated with Foo`
    const np = nounPhrase(s, prep - 1) ?? (PARTICIPLE.test(s.tokens[prep - 1]?.lower ?? '') ? nounPhrase(s, prep - 2) : null);
    if (!np) return null;
    // `the RMSE values with and without Foo`
    const head = np.end > np.start && VALUES.test(s.tokens[np.end]!.lower) ? np.end - 1 : np.end;
    if (metricIn(s.tokens, np.start, head)?.end === head) return np;
    at = np;
  }
  return null;
}

/** The token before `k` that is no determiner, adverb or number: `for` of `for the 2- and 3-week treatments`. */
function beforeLight(s: ReadSentence, k: number): number {
  let at = k - 1;
  while (at > 0 && (s.tagging.tags[at] === 'det' || s.tagging.tags[at] === 'adv' || isNumber(s, at) || (JOINS.test(s.tokens[at]!.lower) && isNumber(s, at + 1) && isNumber(s, at - 1)))) at--;
  return at;
}

/** A number or what it has used up, the hyphen of `2-` included. */
const isNumber = (s: ReadSentence, k: number): boolean => s.tokens[k]!.skip || s.tokens[k]!.kind === 'quantity' || (s.tokens[k]!.text === '-' && s.tokens[k - 1]?.kind === 'quantity');
