/**
 * Lists of shares with a label each: `the signs were rust (23%) and dry rot (18%)`, `rust 1%, mould 5% and dry rot 8%`.
 * What each share is of is its label.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { isDrug } from '../drug.js';
import { isProperToken } from '../attach.js';
import type { Draft } from '../context.js';
import { NO_MEASURE } from './measure-phrase.js';
import { nounPhrase } from '../phrases.js';

const JOINS = /^(?:,|and|or|&)$/;
const MOST_MEMBERS = 12;
/** Labels that say who was asked or when, not what was found. */
const NO_LABEL = /^(?:arms?|centres?|centers?|countries|hospitals?|sites?|total|overall|average|class|stage|grade|type|level|levels|phase)$/;

type Style = 'plain' | 'bracketed' | 'in';

/** The label right before the share at token `i`, and what stands between: nothing, a bracket, or `in`. */
function labelBefore(s: ReadSentence, i: number): { np: TokenSpan; style: Style } | null {
  let k = i - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  const style = s.tokens[k]?.text === '(' ? 'bracketed' : s.tokens[k]?.lower === 'in' ? 'in' : 'plain';
  const end = style === 'plain' ? k : k - 1;
  const np = nounPhrase(s, end);
  return np && np.end === end ? { np, style } : null;
}

/** Whether `in` stands right before the share: `burns occurred in 12% and pain in 8%`. */
function isIn(s: ReadSentence, i: number): boolean {
  let k = i - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  return s.tokens[k]?.lower === 'in';
}

const isShare = (s: ReadSentence, k: number): boolean => s.tokens[k]?.quantity?.unitClass === 'percent' && s.tokens[k]!.quantity!.aside === null;

/** The share of the member before the one whose label begins at `start`, or -1. */
function shareBefore(s: ReadSentence, start: number, style: Style): number {
  let k = start - 1;
  while (k > 0 && s.tagging.tags[k] === 'det') k--;
  if (!JOINS.test(s.tokens[k]?.lower ?? '')) return -1;
  while (k > 0 && JOINS.test(s.tokens[k]!.lower)) k--;
  if (style === 'bracketed') {
    if (s.tokens[k]?.text !== ')') return -1;
    while (k > 0 && s.tokens[k]!.text !== '(') k--;
    k++;
  }
  while (k > 0 && s.tokens[k]!.skip) k--;
  return isShare(s, k) && (style === 'in' ? isIn(s, k) : labelBefore(s, k)?.style === style) ? k : -1;
}

/** Whether another labelled share stands behind the one at `i`. */
function hasNext(s: ReadSentence, i: number, style: Style): boolean {
  let k = i + 1;
  while (s.tokens[k]?.skip) k++;
  if (style === 'bracketed') {
    if (s.tokens[k]?.text !== ')') return false;
    k++;
  }
  if (!JOINS.test(s.tokens[k]?.lower ?? '')) return false;
  while (s.tokens[k] && (JOINS.test(s.tokens[k]!.lower) || s.tagging.tags[k] === 'det')) k++;
  const np = nounPhrase(s, k);
  if (!np) return false;
  let at = np.end + 1;
  if ((s.tokens[at]?.text === '(') !== (style === 'bracketed') || (s.tokens[at]?.lower === 'in') !== (style === 'in')) return false;
  if (style !== 'plain') at++;
  while (s.tokens[at]?.skip) at++;
  return isShare(s, at);
}

/** The label of a share that stands in such a list, where the list begins, and how its labels stand; null where it stands in none. */
export function labelOfShare({ s, i }: Draft): { label: TokenSpan; from: number; style: Style } | null {
  if (!isShare(s, i)) return null;
  const own = labelBefore(s, i);
  if (!own) return null;
  const { text, lower } = s.tokens[own.np.end]!;
  if (PEOPLE_NOUNS.has(lower) || NO_MEASURE.test(lower) || NO_LABEL.test(lower) || s.tokens.slice(own.np.start, own.np.end + 1).some((t) => isDrug(t.lower)) || isProperToken(text) || s.datasets.some((m) => m.start <= own.np.end && m.end >= own.np.end)) return null;
  let from = own.np.start;
  for (let n = 0, share = shareBefore(s, from, own.style); share >= 0 && n < MOST_MEMBERS; n++, share = shareBefore(s, from, own.style)) from = labelBefore(s, share)?.np.start ?? share;
  return from < own.np.start || hasNext(s, i, own.style) ? { label: own.np, from, style: own.style } : null;
}
