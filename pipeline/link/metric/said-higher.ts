/** What a comparison without a measure is said of: `the crispness that we reached is, on average, 86% higher than`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { numberSpan } from '../around-number.js';
import { isProperToken } from '../attach.js';
import type { Draft } from '../context.js';
import { NO_MEASURE } from './measure-phrase.js';
import { isOwn } from '../own.js';
import { nounPhrase } from '../phrases.js';
import { subjectBefore } from '../subject/subject-before.js';

/** Only measures are high or low, where a system may be better. */
const HIGH_OR_LOW = /^(?:higher|lower|greater)$/;
const IS = /^(?:is|are|was|were)$/;
const MOST_WORDS = 8;
const DONE = /(?:ed|en|wn|lt|nd)$/;

/** The phrase before the copula, over `achieved by our method`; null where it names people or a system. */
export function saidHigher(d: Draft): TokenSpan | null {
  const { s } = d;
  const { start, end } = numberSpan(d);
  if (!HIGH_OR_LOW.test(s.tokens[end + 1]?.lower ?? '')) return null;
  for (let k = start - 1; k > 0 && start - k < MOST_WORDS; k--) {
    if (IS.test(s.tokens[k]!.lower)) return measureOrNull(s, overAgent(s, subjectBefore(s, k, 0)?.np ?? null));
    const tag = s.tagging.tags[k];
    if (tag === 'verb' || tag === 'sub' || tag === 'conj') return null;
  }
  return null;
}

/** `the crispness achieved by Foo`: who achieved it hangs on the participle. */
function overAgent(s: ReadSentence, np: TokenSpan | null): TokenSpan | null {
  if (!np) return null;
  let by = np.start - 1;
  while (by > 0 && s.tagging.tags[by] === 'det') by--;
  if (s.tokens[by]?.lower !== 'by' || s.tagging.tags[by - 1] !== 'verb' || !DONE.test(s.tokens[by - 1]!.lower)) return np;
  return nounPhrase(s, by - 2);
}

function measureOrNull(s: ReadSentence, np: TokenSpan | null): TokenSpan | null {
  if (!np || isOwn(s, np)) return null;
  const { text, lower } = s.tokens[np.end]!;
  return isProperToken(text) || PEOPLE_NOUNS.has(lower) || NO_MEASURE.test(lower) ? null : np;
}
