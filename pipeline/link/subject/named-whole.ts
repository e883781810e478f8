/** A phrase with what its name needs to be whole: `a combination of A and B`, `Iron/Tin/Foo alloy`, `Long Name (LN)`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { abbreviates } from '../acronym.js';
import { listFrom, nounPhrase, skipLight } from '../phrases.js';

/** Heads that say nothing without what they are made of. */
const MADE_OF = /^(?:combination|combinations|mixture|ensemble|union|concatenation|coadministration|co-administration|cluster)$/;

export function namedWhole(s: ReadSentence, np: TokenSpan, i: number): TokenSpan {
  return { start: joinedStart(s, np.start), end: acronymEnd(s, withCondition(s, partsEnd(s, np, i), i)) };
}

/** `Iron/Tin/Foo alloy`: a stroke without spaces makes one name of its sides. */
function joinedStart(s: ReadSentence, start: number): number {
  let at = start;
  while (at > 1 && s.tokens[at - 1]!.text === '/' && s.tokens[at - 2]!.kind === 'word' && s.tokens[at - 2]!.end === s.tokens[at - 1]!.start && s.tokens[at - 1]!.end === s.tokens[at]!.start) at -= 2;
  return at;
}

/** `a combination of A, B and C`, where it ends before the number at `i`. */
function partsEnd(s: ReadSentence, np: TokenSpan, i: number): number {
  if (!MADE_OF.test(s.tokens[np.end]!.lower) || s.tokens[np.end + 1]?.lower !== 'of') return np.end;
  const at = skipLight(s, np.end + 2);
  const first = nounPhrase(s, at);
  if (!first || first.start !== at) return np.end;
  const { end } = listFrom(s, first).at(-1)!;
  return end < i ? end : np.end;
}

/** `bakers with burns of the hand`: which people they are, where that ends before the number at `i`. */
function withCondition(s: ReadSentence, end: number, i: number): number {
  if (!PEOPLE_NOUNS.has(s.tokens[end]!.lower) || !/^with(?:out)?$/.test(s.tokens[end + 1]?.lower ?? '')) return end;
  let last = end;
  for (let k = end + 1; last - end < LONGEST && (k === end + 1 || s.tokens[k]?.lower === 'of'); k = last + 1) {
    const at = skipLight(s, k + 1);
    const np = nounPhrase(s, at);
    if (!np || np.start !== at || np.end >= i) break;
    last = np.end;
  }
  return last;
}

/** In tokens: a condition that goes on for longer is a sentence. */
const LONGEST = 10;

/** `Long Name (LN)`: the bracket says the name's short form. */
function acronymEnd(s: ReadSentence, end: number): number {
  const short = s.tokens[end + 2];
  if (s.tokens[end + 1]?.text !== '(' || s.tokens[end + 3]?.text !== ')' || short?.kind !== 'word' || !/^[A-Z][\w-]*[A-Z]/.test(short.text)) return end;
  const from = s.tagging.npStart[end]! >= 0 ? s.tagging.npStart[end]! : end;
  return abbreviates(short.text, s.source.text.slice(s.tokens[from]!.start, s.tokens[end]!.end)) ? end + 3 : end;
}
