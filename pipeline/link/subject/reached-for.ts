/** Of a thing that reaches a number, `for` says in which case: `Foo achieves 90% for Bar` is not Bar's, `it was 90% for Bar` is. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { namedBeside } from './beside-number.js';
import { findSubject } from './clause-subject.js';
import type { Draft } from '../context.js';
import { isProper } from '../own.js';

const REACHES = /^(?:achiev(?:e|es|ed|ing)|reach(?:es|ed|ing)?|attain(?:s|ed|ing)?|yield(?:s|ed|ing)?|deliver(?:s|ed|ing)?)$/;
/** Behind these the number may be anybody's. */
const COMPARES = /^(?:versus|vs\.?|compared|than|against|over|while|whereas)$/;
const REACH = 24;

/** What stands beside the number, unless it only says in which case the subject of the clause reaches it. */
export function besideUnlessReached(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const near = namedBeside(d);
  if (!near || near.start <= i || s.tokens[near.start - 1]!.lower !== 'for' || !isReached(s, i)) return near;
  const { np, own, back } = findSubject(s, i);
  return back || (np && (own || isProper(s, np)) && metricIn(s.tokens, np.start, np.end)?.end !== np.end) ? null : near;
}

/** Whether the nearest verb before token `i` is one of reaching, and nothing is compared since. */
function isReached(s: ReadSentence, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < REACH; k--) {
    if (REACHES.test(s.tokens[k]!.lower) && s.tagging.tags[k] !== 'noun') return true;
    if (/^(?:verb|aux|sub)$/.test(s.tagging.tags[k]!) || COMPARES.test(s.tokens[k]!.lower)) return false;
  }
  return false;
}
