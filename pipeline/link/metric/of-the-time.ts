/** How often something is done: `solves the maze 88% of the time`. What is done that often is the measure. */
import type { TokenSpan } from '../../pattern.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase, printed } from '../phrases.js';

const SUCCEEDS = /^(?:succe(?:ed|eds|eded|eding)|solv(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|accomplish(?:es|ed|ing)?)$/;
/** `using 30% of the time`: a saving of time. */
const USES = /^(?:us|consum|tak|requir|spend|need)(?:e|es|ed|ing|s)?$/;
const MOST_WORDS = 7;

/** The words of what is done, `success rate` where a task is solved; null where the share is no share of the time. */
export function doneOfTheTime(d: Draft): string | null {
  const { s } = d;
  const { start, end } = numberSpan(d);
  if (s.tokens[end + 1]?.lower !== 'of' || s.tokens[end + 2]?.lower !== 'the' || s.tokens[end + 3]?.lower !== 'time') return null;
  const last = lastWord(d, start - 1);
  for (let k = last; k >= 0 && last - k < MOST_WORDS; k--) {
    if (USES.test(s.tokens[k]!.lower)) return null;
    if (s.tagging.tags[k] === 'verb') return SUCCEEDS.test(s.tokens[k]!.lower) ? 'success rate' : printed(s, withObject(d, k, last));
    if (s.tokens[k]!.kind !== 'word') return null;
  }
  return null;
}

/** The last token before the number that does not say how much: not `about`, `up to`, `on average`. */
function lastWord({ s }: Draft, from: number): number {
  let k = lastUnread(s, from);
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv' || s.tagging.tags[k] === 'prep' || s.tagging.tags[k] === 'det')) k--;
  return k;
}

/** The verb with the noun phrase that ends before the number. */
function withObject({ s }: Draft, verb: number, last: number): TokenSpan {
  const np = nounPhrase(s, last);
  return { start: verb, end: np && np.start > verb ? np.end : verb };
}
