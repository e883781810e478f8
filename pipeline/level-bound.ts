/** Bounds of a level that is measured in people, such as a pressure or a concentration in blood: they say who is meant. */
import type { Token } from './quantity.js';

const LEVEL_UNIT = /^(?:mm ?Hg|[mµunp]?mol\/L|[mµunpk]?g\/[dm]?L|M?I?U\/m?L|m?Eq\/L|beats\/min|\/min|ml\/min)$/i;
const COPULA = /^(?:was|were|is|are)$/;
const ASKS = /^(?:if|when|whose|until|unless|where)$/;

/** `warmth above 90 mmHg in half of the bakers`: the bound parts the bakers, and is no level of theirs. */
export function isLevelBound(tokens: readonly Token[], i: number): boolean {
  const q = tokens[i]!.quantity!;
  if (q.comparator === null || q.comparator === '~' || !LEVEL_UNIT.test(q.unit ?? '')) return false;
  // `up to 90 mmHg`, `as low as 90 mmHg`: how far the level itself goes
  if (tokens[i - 2]?.lower === 'up' || tokens[i - 1]?.lower === 'as') return false;
  let k = i - 1;
  while (tokens[k]?.skip) k--;
  if (!COPULA.test(tokens[k]?.lower ?? '')) return true;
  // `warmth was above 90 mmHg` is found, `in four bakers` or `if warmth was above 90 mmHg` is asked
  return tokens.slice(i + 1, i + 4).some((t) => t.lower === 'in') || tokens.slice(Math.max(0, k - 12), k).some((t) => ASKS.test(t.lower));
}
