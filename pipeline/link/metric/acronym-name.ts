/** Names of measures that a bracket with their acronym cuts in two or stands behind: `question answering (QA) accuracy`, `crumb resistance (CR = 0.9)`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { nounPhrase } from '../phrases.js';

const ACRONYM = /^[A-Z]{2,6}s?$/;
/** A superlative, and no name. */
const NO_NAME = /^SOTA$/;

/** The words right before the bracket that opens at `open` whose initials its acronym is; null where they are other words. */
function spelledBefore(s: ReadSentence, open: number, acronym: string): TokenSpan | null {
  if (!ACRONYM.test(acronym) || NO_NAME.test(acronym)) return null;
  const np = nounPhrase(s, open - 1);
  if (!np || np.end !== open - 1) return null;
  const letters = acronym.toLowerCase().replace(/s$/, '');
  for (let { start } = np; start <= np.end; start++) {
    const words = s.tokens.slice(start, np.end + 1).flatMap((t) => t.lower.split('-'));
    if (words.length > 1 && words.length <= letters.length && letters.startsWith(words.map((w) => w[0]).join(''))) return { start, end: np.end };
  }
  return null;
}

/** `question answering (QA) accuracy`: the name begins before the bracket. */
export function behindAcronym(s: ReadSentence, { start }: TokenSpan): TokenSpan | null {
  return s.tokens[start - 1]?.text === ')' && s.tokens[start - 3]?.text === '(' ? spelledBefore(s, start - 3, s.tokens[start - 2]!.text) : null;
}

/** `crumb resistance (CR = 0.9)`: the words that the acronym alone in the bracket stands for. */
export function spelledOut(s: ReadSentence, { start, end }: TokenSpan): TokenSpan | null {
  return start === end && s.tokens[start - 1]?.text === '(' ? spelledBefore(s, start - 1, s.tokens[start]!.text) : null;
}
