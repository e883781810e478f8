/** What stands around a claim's number, for the files that look for its metric. */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import type { Draft } from './context.js';

/** The tokens of the claim's number, with the list or bracket of numbers that it is a member of. */
export const numberSpan = ({ s, i }: Draft): TokenSpan => s.groups.get(i) ?? { start: i, end: i };

/** The last token at or before `k` that no number has consumed. */
export function lastUnread(s: ReadSentence, k: number): number {
  let at = k;
  while (at > 0 && s.tokens[at]!.skip) at--;
  return at;
}

/** The same, out of a bracket that opens there: `in older people (12%`. */
export function lastBeforeBracket(s: ReadSentence, k: number): number {
  let at = k;
  while (at > 0 && (s.tokens[at]!.skip || s.tokens[at]!.text === '(')) at--;
  return at;
}
