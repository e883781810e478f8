/** Whose level a number is, said in the phrase right before it: `the human level of 89%`, `human accuracy (93%)`, `a teacher score of 71`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase } from '../phrases.js';

const WHOSE = /^(?:humans?|experts?|teachers?|chance|random)$/;
const LEVEL = /^(?:levels?|performance|accurac(?:y|ies)|scores?|ceiling|success|recall|precision|agreement)$/;
/** What ties the phrase to its number. */
const TIES = /^(?:of|at|is|was|\()$/;

/** Whether the phrase says no more than whose level it is: `the human level`. */
export const isLevelOfWhom = (s: ReadSentence, { start, end }: TokenSpan): boolean => end === start + 1 && WHOSE.test(s.tokens[start]!.lower) && /^levels?$/.test(s.tokens[end]!.lower);

/** The one whose level the number is, or null. */
export function whoseLevel(d: Draft): TokenSpan | null {
  const { s, kind } = d;
  if (kind !== 'score') return null;
  let k = lastUnread(s, numberSpan(d).start - 1);
  const bracketed = s.tokens[k]?.text === '(';
  if (TIES.test(s.tokens[k]?.lower ?? '')) k = lastUnread(s, k - 1);
  const np = nounPhrase(s, k);
  if (!np || np.end !== k || np.start === np.end || !WHOSE.test(s.tokens[np.start]!.lower) || !LEVEL.test(s.tokens[np.end]!.lower)) return null;
  // `at chance level (51%)` is said of who is there
  if (bracketed && s.tokens[np.start]!.lower === 'chance') return null;
  return { start: np.start, end: np.start };
}
