/**
 * What goes on behind the noun phrase of a measure and belongs to it: `cost per loaf per day`, `time needed for baking`,
 * `time to first crack`, `resistance to heat`.
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf } from '../../terms.js';
import { nounPhrase, skipLight } from '../phrases.js';

const MOST_PERS = 3;
/** Measures that are of what stands behind their `to`. */
const TOWARDS = /^(?:exposure|resistance|adherence|compliance|resilience|immunity)$/;
const TO = /^(?:to|with|against)$/;
const TIME = /^times?$/;
const UNTIL = /^(?:to|until|till)$/;
const NEEDED = /^(?:needed|required|taken|spent)$/;
const FOR = /^(?:for|on|in)$/;

/** The measure with such a tail, or the span itself. */
export function withTail(s: ReadSentence, span: TokenSpan): TokenSpan {
  const next = s.tokens[span.end + 1]?.lower;
  if (next === undefined) return span;
  if (next === 'per') return withPer(s, span);
  const head = s.tokens[span.end]!.lower;
  if (TOWARDS.test(head) && TO.test(next)) return upTo(s, span, span.end + 2);
  if (TIME.test(head) && UNTIL.test(next)) return upToEvent(s, span);
  // `time` alone says little: the time needed for what
  if (head === 'time' && NEEDED.test(next) && FOR.test(s.tokens[span.end + 2]?.lower ?? '')) return upTo(s, span, span.end + 3);
  return span;
}

/** `time to first crack`, `time to reach a dry crust`: a time is told from others by the event that ends it. */
function upToEvent(s: ReadSentence, span: TokenSpan): TokenSpan {
  const k = skipLight(s, span.end + 2);
  if (s.tokens[k]?.kind !== 'word') return span;
  if (s.tagging.tags[k] !== 'verb') return upTo(s, span, k);
  const object = skipLight(s, k + 1);
  const np = nounPhrase(s, object);
  return { start: span.start, end: np?.start === object && s.tokens[np.end]!.kind === 'word' ? np.end : k };
}

/** Up to the noun phrase that begins at `from`, where one does. */
function upTo(s: ReadSentence, span: TokenSpan, from: number): TokenSpan {
  const k = skipLight(s, from);
  const np = nounPhrase(s, k);
  return np && np.start === k && s.tokens[np.end]!.kind === 'word' ? { start: span.start, end: np.end } : span;
}

/** `MACs per epoch`: of an amount, what it is counted by; a quality per class is the same quality. */
function withPer(s: ReadSentence, span: TokenSpan): TokenSpan {
  const dimension = dimensionOf(s.tokens, span.start, span.end);
  if (dimension !== 'resource' && dimension !== 'rate' && dimension !== 'time') return span;
  let whole = span;
  for (let n = 0; n < MOST_PERS && s.tokens[whole.end + 1]?.lower === 'per'; n++) {
    const longer = upTo(s, whole, whole.end + 2);
    if (longer === whole) break;
    whole = longer;
  }
  return whole;
}
