/** Small numbers that count on: `12 bakers slept, 8 completed the night, and 3 had fever`. */
import type { Quantity, Token } from '../quantity.js';
import type { Tagging } from '../tag.js';

const STARTS = /^(?:,|;|and|while|whereas|but|\()$/;
const LINKED = /^(?:with|from|in|to|on|while)$/;
const WERE = /^(?:were|was|had|did)$/;
const OPENS = /^[([]$/;

const counts = (q: Quantity): boolean => q.unitClass === 'counted' || q.unitClass === 'spanned';

/** Whether something is said of the number at `i` as of things: a verb of the past, or what they came with. */
function acts(tokens: readonly Token[], tagging: Tagging, i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  // `fever (two patients) and burns (two)`
  if (next.text === ')') return tokens[i - 1]?.text === '(' && tokens[i]!.quantity!.form === 'word';
  if (next.kind !== 'word') return false;
  return WERE.test(next.lower) || LINKED.test(next.lower) || (tagging.tags[i + 1] === 'verb' && next.lower.endsWith('ed'));
}

/** `six (25%)` */
const hasShare = (tokens: readonly Token[], i: number): boolean => OPENS.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.quantity?.unitClass === 'percent';

const startsClause = (tokens: readonly Token[], i: number): boolean => STARTS.test(tokens[i - 1]?.lower ?? '');

/** Whether the number word at `i` counts on what another number of the sentence counts, or has its share behind it. */
export function goesOn(tokens: readonly Token[], tagging: Tagging, i: number): boolean {
  if (hasShare(tokens, i)) return true;
  if (!startsClause(tokens, i) || !acts(tokens, tagging, i)) return false;
  return tokens.slice(0, i).some((t, k) => t.quantity !== null && !t.quantity.aside && t.quantity.unit === null && t.quantity.decimals === 0 && (tagging.npStart[k + 1] ?? -1) >= 0);
}

/** Counts the small bare whole numbers behind another count of the sentence that start a clause and stand for its things. */
export function countParallel(tokens: readonly Token[], tagging: Tagging): void {
  let counted: Quantity | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q) continue;
    if (!q.aside && counts(q)) counted = q;
    else if (counted && !q.aside && isBareCount(q) && startsClause(tokens, i) && acts(tokens, tagging, i)) q.unitClass = counted.unitClass;
  }
}

const isBareCount = (q: Quantity): boolean =>
  q.unitClass === 'none' && q.tail === null && !q.signed && q.decimals === 0 && q.value > 0 && q.value <= 10 && Number.isInteger(q.value) && q.valueMax === null && q.uncertainty === null && q.ciLow === null && q.shape === null && q.group < 0 && (q.form === 'digits' || (q.form === 'word' && q.value > 1));
