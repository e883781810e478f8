/** The measure that only an adjective names: `20% more accurate than Foo`. */
import { MEASURE_OF_ADJECTIVE } from '../../../rules/lexicon/measure-adjectives.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';

/** The noun for the adjective behind the number, or null. An adjective before a noun says what sort of thing there is more of. */
export function adjectiveMeasure(d: Draft): string | null {
  const { s } = d;
  let k = numberSpan(d).end + 1;
  while (s.tokens[k]?.skip) k++;
  const more = s.tokens[k]?.lower;
  if ((more !== 'more' && more !== 'less') || s.tagging.tags[k + 2] === 'noun') return null;
  return MEASURE_OF_ADJECTIVE.get(s.tokens[k + 1]?.lower ?? '') ?? null;
}
