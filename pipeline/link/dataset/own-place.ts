/**
 * What a number was measured on where another number has the dataset: `90% on COCO and 80% on Foo`, `and 70% in the real
 * world`. A name that runs parallel to a dataset is one; any other place has no name.
 */
import { NO_DATA } from '../../datasets/mention.js';
import type { DatasetMention } from '../../datasets.js';
import { isMachineOrModel } from '../../named-things.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import type { Draft } from '../context.js';
import { nounPhrase, printed } from '../phrases.js';

const REAL = /^(?:real|real-world|reality|practice|simulation|simulations|production|deployment)$/;
const DATA = /^(?:dataset|benchmark|data|corpus|test)$/;
const SIZED = /\d[BM]\b/;
const PHRASE = /^(?:noun|adj|det)$/;

/** Whether a number of the same sort stands right before `on` or `in` and the mention. */
function isOfAnother({ s, i, q }: Draft, mention: DatasetMention): boolean {
  let k = mention.start - 1;
  while (s.tagging.tags[k] === 'det') k--;
  if (!/^(?:on|in)$/.test(s.tokens[k]?.lower ?? '')) return false;
  let n = k - 1;
  while (n > k - 5 && PHRASE.test(s.tagging.tags[n] ?? '')) n--;
  const other = s.tokens[n]?.quantity;
  return other != null && !other.aside && other.unitClass === q.unitClass && n !== i;
}

/** A name with no word before it that says more: `Foo`, `Foo Bar`. */
function namesData(s: ReadSentence, start: number, end: number): boolean {
  if (DATA.test(s.tokens[end]!.lower) && end > start) return true;
  if (end - start > 2) return false;
  for (let k = start; k <= end; k++) if (!/^[A-Z]/.test(s.tokens[k]!.text) || NO_DATA.test(s.tokens[k]!.text) || SIZED.test(s.tokens[k]!.text) || isMachineOrModel(s.tokens[k]!.text)) return false;
  return true;
}

/** The place of the number itself, behind it, where the mention belongs to another number: its name, null where it has none; undefined where no place stands there. */
export function ownPlace(d: Draft, mention: DatasetMention, after: number): string | null | undefined {
  const { s } = d;
  let m = after;
  while (m < after + 6 && PHRASE.test(s.tagging.tags[m] ?? '')) m++;
  const prep = s.tokens[m]?.lower;
  if ((prep !== 'on' && prep !== 'in') || !isOfAnother(d, mention)) return undefined;
  const at = s.tagging.tags[m + 1] === 'det' ? m + 2 : m + 1;
  if (prep === 'in') return REAL.test(s.tokens[at]?.lower ?? '') ? null : undefined;
  const np = nounPhrase(s, at);
  // `3% on average recall and 2% on average precision on Foo`: a measure is no place
  if (!np || np.start > at || metricIn(s.tokens, at, np.end)?.end === np.end) return undefined;
  return namesData(s, at, np.end) && !isMachineOrModel(printed(s, { start: at, end: np.end })) ? printed(s, { start: at, end: np.end }) : null;
}
