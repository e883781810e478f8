/** Names that only the list that they stand in makes datasets. */
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';
import { namelike, NO_DATA, type DatasetMention } from './mention.js';
import { hasSign, HEADS_LIST } from './signs.js';

const isListMark = (t: Token | undefined): boolean => t !== undefined && (t.text === ',' || /^(?:and|or|&)$/.test(t.lower));

/** Names that stand in a list with a plural head: `the Foo and the Bar datasets`, `three datasets: A, B and C`. */
export function addLists(tokens: readonly Token[], tagging: Tagging, mentions: DatasetMention[]): void {
  const taken = (a: number, b: number): boolean => mentions.some((m) => m.start <= b && m.end >= a);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !hasSign(HEADS_LIST, tokens[i]!)) continue;
    // to the left
    let first = i;
    while (first > 0 && tagging.npStart[i] === tagging.npStart[first - 1] && tagging.npStart[i]! >= 0) first--;
    for (let k = first - 1, n = 0; n < 6; n++) {
      while (k > 0 && tagging.tags[k] === 'det') k--;
      if (!isListMark(tokens[k])) break;
      while (k > 0 && (isListMark(tokens[k]) || tagging.tags[k] === 'det')) k--;
      const start = tagging.npStart[k] ?? -1;
      if (start < 0 || tagging.npEnd[k] !== k || !namelike(tokens[start]!)) break;
      if (!taken(start, k)) mentions.push({ start, end: k, entry: null });
      k = start - 1;
    }
    // to the right
    let k = i + 1;
    if (!/^[:,(]$|^(?:namely|such|including|i\.e\.?)$/.test(tokens[k]?.lower ?? '')) continue;
    while (/^[:,(]$|^(?:namely|such|as|including|i\.e\.?|the)$/.test(tokens[k]?.lower ?? '')) k++;
    const found: DatasetMention[] = [];
    for (let n = 0; n < 8; n++) {
      const end = tagging.npEnd[k] ?? -1;
      if (end < 0 || tagging.npStart[k] !== k || !namelike(tokens[k]!) || NO_DATA.test(tokens[end]!.text)) break;
      found.push({ start: k, end, entry: null });
      k = end + 1;
      if (tokens[k]?.text === '(') while (k < tokens.length && tokens[k - 1]!.text !== ')' && k - end < 8) k++;
      if (!isListMark(tokens[k])) break;
      while (isListMark(tokens[k]) || tagging.tags[k] === 'det') k++;
    }
    if (found.length > 1) for (const m of found) if (!taken(m.start, m.end)) mentions.push(m);
  }
}
