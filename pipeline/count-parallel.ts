/** Small numbers that count on: `12 bakers slept, 8 completed the night, and 3 had fever`. */
import type { Quantity, Token } from './quantity.js';
import type { Tagging } from './tag.js';

const STARTS = /^(?:,|;|and|while|whereas|but)$/;
const LINKED = /^(?:with|from)$/;
const WERE = /^(?:were|was|had|did)$/;

const counts = (q: Quantity): boolean => q.unitClass === 'counted' || q.unitClass === 'spanned';

/** Whether something is said of the number at `i` as of things: a verb of the past, or what they came with. */
function acts(tokens: readonly Token[], tagging: Tagging, i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word') return false;
  return WERE.test(next.lower) || LINKED.test(next.lower) || (tagging.tags[i + 1] === 'verb' && next.lower.endsWith('ed'));
}

/** Counts the small bare whole numbers behind another count of the sentence that start a clause and stand for its things. */
export function countParallel(tokens: readonly Token[], tagging: Tagging): void {
  let counted = false;
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q) continue;
    if (!q.aside && counts(q)) counted = true;
    else if (counted && !q.aside && isBareCount(q) && STARTS.test(tokens[i - 1]?.lower ?? '') && acts(tokens, tagging, i)) q.unitClass = 'counted';
  }
}

const isBareCount = (q: Quantity): boolean =>
  q.unitClass === 'none' && q.tail === null && !q.signed && q.decimals === 0 && q.value > 0 && q.value <= 10 && Number.isInteger(q.value) && q.valueMax === null && q.uncertainty === null && q.ciLow === null && q.shape === null && q.group < 0 && (q.form === 'digits' || (q.form === 'word' && q.value > 1));
