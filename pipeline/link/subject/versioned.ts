/** Names with a version in them, which the tagger cuts where the number stands: `Foo 4.6`, `Foo 2.5 Pro`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { nounPhrase } from '../phrases.js';

/** Whether the number at `k` is the version of the capitalised name right before it. */
function isVersion(s: ReadSentence, k: number): boolean {
  const q = s.tokens[k]?.quantity;
  if (!q || (q.aside !== null && q.aside !== 'name') || q.unitClass !== 'none' || q.form !== 'digits' || q.signed || q.value >= 100) return false;
  return s.tagging.tags[k - 1] === 'noun' && /^[A-Z]/.test(s.tokens[k - 1]!.text) && s.tokens[k - 1]!.end < s.tokens[k]!.start;
}

/** The name that ends with a version at `k`, or null. */
export function nameUpToVersion(s: ReadSentence, k: number): TokenSpan | null {
  const name = isVersion(s, k) ? nounPhrase(s, k - 1) : null;
  return name && name.end === k - 1 ? { start: name.start, end: k } : null;
}

/** The phrase with the name and version right before it, where it goes on a name: `Pro` of `Foo 2.5 Pro`. */
export function overVersion(s: ReadSentence, np: TokenSpan): TokenSpan {
  const name = /^[A-Z]/.test(s.tokens[np.start]!.text) ? nameUpToVersion(s, np.start - 1) : null;
  return name ? { start: name.start, end: np.end } : np;
}

/** The phrase with the version right behind it, where that is no number of its own: the one at `i` may stand on either side. */
export function withVersion(s: ReadSentence, np: TokenSpan, i: number): TokenSpan {
  return np.end + 1 !== i && nameUpToVersion(s, np.end + 1) ? { start: np.start, end: np.end + 1 } : np;
}
