/**
 * Finds mentions of datasets and benchmarks in the tokens of a sentence: names of the lexicon, and names that stand before
 * or after a word such as `dataset`. One mention is the longest name that fits.
 */
import type { DatasetEntry } from '../rules/lexicon/datasets.js';
import { behindOn } from './datasets/behind-on.js';
import { describedData, HEAD, headOf, plainPhrase } from './datasets/heads.js';
import { addLists } from './datasets/lists.js';
import { FIELD, namelike, type DatasetMention } from './datasets/mention.js';
import { lookup, lookupWithin, nameLength } from './datasets/names.js';
import { hasSign, NAMES_ITSELF } from './datasets/signs.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';

export type { DatasetMention } from './datasets/mention.js';
export { canonicalDataset } from './datasets/names.js';

const BEFORE_DATA: ReadonlySet<string> = new Set(['on', 'to', 'across', 'over', 'using']);
const TASK_LETTERS = /^[A-Z]{2,4}$/;

export function findDatasets(tokens: readonly Token[], tagging: Tagging): DatasetMention[] {
  const mentions: DatasetMention[] = [];
  const weak: DatasetMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'mark' || (tokens[i]!.kind === 'quantity' && !tokens[i]!.quantity!.aside)) continue;
    let hit: { entry: DatasetEntry; weak: boolean } | null = null;
    let end = i;
    for (let b = Math.min(tokens.length, i + nameLength(tokens[i]!)) - 1; b >= i; b--) {
      if (tokens[b]!.kind === 'mark') continue;
      hit = lookup(tokens, i, b);
      if (hit) {
        end = b;
        break;
      }
    }
    if (hit) {
      const beside = HEAD.test(tokens[end + 1]?.lower ?? '');
      (hit.weak && !beside ? weak : mentions).push({ start: i, end, entry: hit.entry });
      i = end;
      continue;
    }
    if (tokens[i]!.kind === 'word' && hasSign(NAMES_ITSELF, tokens[i]!)) {
      mentions.push({ start: i, end: i, entry: null });
      continue;
    }
    if (BEFORE_DATA.has(tokens[i]!.lower) && !tokens[i]!.skip) {
      const described = describedData(tokens, tagging, i);
      if (described && !lookupWithin(tokens, described.start, described.end)) {
        mentions.push({ ...described, entry: null, plain: true });
        i = described.end;
        continue;
      }
    }
    if ((tokens[i]!.lower === 'on' || tokens[i]!.lower === 'across') && !tokens[i]!.skip) {
      const m = behindOn(tokens, tagging, i);
      if (m && (m.plain || (!lookupWithin(tokens, m.start, m.end) && !headOf(tokens, tagging, m.start)))) {
        mentions.push(m);
        i = m.end;
        continue;
      }
    }
    // `the Foo-10 dataset`, `Foo and Bar benchmarks`: a name right before the head, or before the word for its split
    const np = tagging.npEnd[i]!;
    if (np < 0 || tagging.npStart[i] !== i || np === i || !headOf(tokens, tagging, i)) continue;
    let last = np - 1;
    while (last > i && np - last < 4 && /^[a-z]/.test(tokens[last]!.text) && !/\d/.test(tokens[last]!.text)) last--;
    let a = last + 1;
    while (a - 1 >= i && (/[A-Z]|\d/.test(tokens[a - 1]!.text) || tokens[a - 1]!.kind === 'quantity')) a--;
    while (a < last && FIELD.test(tokens[a]!.text)) a++;
    // `four QT benchmarks`: the letters of a task
    if (a === last && TASK_LETTERS.test(tokens[a]!.text) && /^(?:datasets|benchmarks)$/.test(tokens[np]!.lower) && tokens[i - 1]?.kind === 'quantity') continue;
    if (a <= last && namelike(tokens[a]!) && !(last === a && FIELD.test(tokens[last]!.text)) && (last === np - 1 || /[a-z][A-Z]|\d|[A-Z]{4}/.test(tokens[last]!.text))) {
      if (!lookupWithin(tokens, a, last)) {
        mentions.push({ start: a, end: last, entry: null });
        i = np;
      }
    } else if (plainPhrase(tokens, tagging, i, np) && !lookupWithin(tokens, i, np)) {
      mentions.push({ start: i, end: np, entry: null, plain: true });
      i = np;
    }
  }
  addLists(tokens, tagging, mentions);
  // a name beside another name is one: `CORA and PubMed`; beside mere `50 images` it is none
  if (mentions.length) for (const m of weak) if (mentions.some((o) => !o.plain && (Math.abs(o.start - m.end) <= 3 || Math.abs(m.start - o.end) <= 3))) mentions.push(m);
  return mentions.sort((a, b) => a.start - b.start);
}
