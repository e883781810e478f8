/** The thing whose own length a time is: `30-second clips`, `5 hours of speech`, `videos longer than 10 minutes`, `spells lasting 3 days`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase, skipLight } from '../phrases.js';

/** What plays for a time. */
const PLAYS = /^(?:videos?|clips?|recordings?|footage|audios?|speech|songs?|utterances?|movies?|films?|animations?|soundtracks?)$/;
const LIGHT = /^(?:than|to|up|from|of|at|least|between|only)$/;
const LASTS = /^(?:lasting|lasts?|lasted)$/;
const LONGER = /^(?:exceeding|longer|shorter|ranging|spanning)$/;

const playing = (s: ReadSentence, np: TokenSpan | null): np is TokenSpan => np !== null && PLAYS.test(s.tokens[np.end]!.lower);

export function lastingThing(d: Draft): TokenSpan | null {
  const { s } = d;
  const { start, end } = numberSpan(d);
  let k = end + 1;
  while (s.tokens[k]?.skip) k++;
  const behind = nounPhrase(s, s.tokens[k]?.lower === 'of' ? skipLight(s, k + 1) : k);
  if (playing(s, behind) && behind.start <= k + 3) return behind;
  k = start - 1;
  while (k > 0 && (s.tokens[k]!.skip || LIGHT.test(s.tokens[k]!.lower) || s.tagging.tags[k] === 'adv' || s.tagging.tags[k] === 'det')) k--;
  const word = s.tokens[k]?.lower ?? '';
  const np = LASTS.test(word) || LONGER.test(word) ? nounPhrase(s, k - 1) : null;
  return np && np.end === k - 1 && (LASTS.test(word) || playing(s, np)) ? np : null;
}
