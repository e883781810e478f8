/** The measure that only an adjective names: `20% more accurate than Foo`. */
import { MEASURE_OF_ADJECTIVE, MEASURE_OF_COMPARATIVE } from '../../../rules/lexicon/measure-adjectives.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { clause, nounPhrase } from '../phrases.js';
import { dimensionOf } from '../../terms.js';

const ENDS = /^(?:than|and|or|while|compared|relative|[.,;:)])$/;

/** `the latency is 3% shorter`, `10 MB memory, 3x smaller`: a measure of the lexicon stands before it in its clause. */
function namedBefore({ s, i }: Draft): boolean {
  const { start } = clause(s, i);
  for (let k = i - 1; k >= start; k--) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    if (dimensionOf(s.tokens, np.start, np.end) !== 'unknown') return true;
    k = np.start;
  }
  return false;
}

/** The noun for the adjective behind the number, or null. An adjective before a noun says what sort of thing there is more of. */
export function adjectiveMeasure(d: Draft): string | null {
  const { s } = d;
  let k = numberSpan(d).end + 1;
  while (s.tokens[k]?.skip) k++;
  const more = s.tokens[k]?.lower ?? '';
  const measure = MEASURE_OF_COMPARATIVE.get(more);
  if (measure !== undefined) return ENDS.test(s.tokens[k + 1]?.lower ?? '.') && !namedBefore(d) ? measure : null;
  if ((more !== 'more' && more !== 'less') || s.tagging.tags[k + 2] === 'noun') return null;
  return MEASURE_OF_ADJECTIVE.get(s.tokens[k + 1]?.lower ?? '') ?? null;
}
