/** The whole that a clause opens with, of which its shares are: `Of 90 loaves baked, 39 (43%) were burnt and 20 (22%) pale`. */
import type { TokenSpan } from '../../pattern.js';
import { clause, nounPhrase, skipLight } from '../phrases.js';
import type { Draft } from '../context.js';

/** How far the comma may stand behind the whole: `Of the 90 loaves (30 rye, 60 wheat) in the oven,`. */
const REACH = 30;

/** The phrase behind the number that the clause opens with, where the share stands behind a comma, or in a bracket behind a count, and not `of` anything. */
export function frontedWhole({ s, i, kind, q }: Draft): TokenSpan | null {
  if (kind !== 'score' || q.unitClass !== 'percent') return null;
  const { start } = clause(s, i);
  if (!/^(?:of|among|out)$/.test(s.tokens[start]?.lower ?? '')) return null;
  let k = skipLight(s, start + (s.tokens[start + 1]?.lower === 'of' ? 2 : 1));
  if (s.tokens[k]?.kind !== 'quantity') return null;
  const whole = nounPhrase(s, k + 1);
  if (!whole || whole.start !== k + 1 || whole.end >= i || !/s$|men$|people$|children$|mice$/.test(s.tokens[whole.end]!.lower)) return null;
  for (k = whole.end + 1; k < i && k - whole.end < REACH; k++) {
    if (s.tokens[k]!.text === '(') while (k < i && s.tokens[k]!.text !== ')') k++;
    if (s.tokens[k]!.text === ',') return isShareOfWhole(s.tokens, i) ? whole : null;
  }
  return null;
}

/** Whether nothing is named between the count and its share, and the share is of nothing else: `39 (43%) were`, `43% were`. */
function isShareOfWhole(tokens: Draft['s']['tokens'], i: number): boolean {
  if (tokens[i - 1]?.text === '(') return tokens[i - 2]?.kind === 'quantity' && tokens[i + 1]?.text === ')' && !/^(?:of|for|in)$/.test(tokens[i + 2]?.lower ?? '');
  return /^(?:,|and)$/.test(tokens[i - 1]?.text ?? '') && /^(?:were|had|have|was|are|received|reported|completed|achieved|died|did|developed|showed)$/.test(tokens[i + 1]?.lower ?? '');
}
