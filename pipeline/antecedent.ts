/** What a bare count counts where its own words do not say: the things that the sentence named before, or names for all of a list. */
import { PEOPLE_NOUNS } from '../rules/lexicon/counted-nouns.js';
import { bracketAround } from './link/phrases.js';
import type { ReadSentence } from './sentence.js';
import { countedPhrase } from './set-aside.js';

/** `Of these trials, 16 (31%) were good`: the things that the sentence opens with, or null. */
function ofThese(s: ReadSentence, i: number): string | null {
  let before = i - 1;
  while (s.tokens[before]?.skip) before--;
  if (!/^(?:,|and|\()$/.test(s.tokens[before]?.lower ?? '') || s.tokens[0]?.lower !== 'of' || !/^(?:these|those|the|all)$/.test(s.tokens[1]?.lower ?? '')) return null;
  for (let k = 2; k < Math.min(i, 7); k++) {
    const end = s.tagging.npEnd[k]!;
    if (end >= 0 && s.tokens[end + 1]?.text === ',') return /^[a-z-]+[^su]s$/.test(s.tokens[end]!.text) ? s.tokens[end]!.lower : null;
  }
  return null;
}

/** `18% are women`: what a share of them is said to be. */
const isPredicateOfShare = (s: ReadSentence, k: number): boolean => /^(?:are|were)$/.test(s.tokens[k - 1]?.lower ?? '') && s.tokens[k - 2]?.quantity?.unitClass === 'percent';

/** People that a sentence counts or names, for the bare counts behind them (`n = 12`, `224 (78%)`): the last ones before token `i`. */
export function peopleBefore(s: ReadSentence, i: number): string | null {
  const these = ofThese(s, i);
  if (these !== null) return these;
  // `75 patients (34 males, 41 females; mean age 51 years)`: a bracket tells of what stands before it
  const bracket = bracketAround(s, i);
  // and what a bracket before it tells in passing is not what the sentence goes on with
  let depth = 0;
  for (let k = (bracket?.start ?? i) - 1; k >= 0; k--) {
    const { lower, text } = s.tokens[k]!;
    if (text === ')') depth++;
    else if (text === '(') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (PEOPLE_NOUNS.has(lower) && s.tagging.tags[k] === 'noun' && /s$|people|men$|children|mice/.test(lower) && !/^(?:controls|cases|experts)$/.test(lower) && !isPredicateOfShare(s, k)) return lower;
  }
  return null;
}

/** The last token of the thing that the last number of a list counts, or null. */
export function thingOfList(s: ReadSentence, i: number): number | null {
  const last = s.groups.get(i)?.members.at(-1);
  return last === undefined || last === i ? null : countedPhrase(s.tokens, s.tagging, last)?.end ?? null;
}

/** The plural of `three of these ovens`, or null. */
export function thingOfWhole(s: ReadSentence, i: number): number | null {
  if (s.tokens[i + 1]?.lower !== 'of' || !/^(?:these|those|the|our|all)$/.test(s.tokens[i + 2]?.lower ?? '')) return null;
  const end = s.tagging.npEnd[i + 3] ?? -1;
  return end >= 0 && /^[a-z-]+[^su]s$/.test(s.tokens[end]!.text) ? end : null;
}

/** `on loaves (400M for rye, 100M for spelt)`: the plural that a bracket of amounts, each of something, stands behind. */
function dealtInBracket(s: ReadSentence, i: number): number | null {
  const q = s.tokens[i]!.quantity!;
  if (q.unit !== null || !(q.magnitude || q.value >= 1000) || !/^(?:for|in|from|on)$/.test(s.tokens[i + 1]?.lower ?? '')) return null;
  const at = (bracketAround(s, i)?.start ?? 0) - 1;
  return at >= 0 && s.tagging.tags[at] === 'noun' && /^[a-z-]+[^sui]s$/.test(s.tokens[at]!.text) ? at : null;
}

/** The plural that `(n = 42)` stands behind, or null. */
export function thingBeforeBracket(s: ReadSentence, i: number): number | null {
  const dealt = dealtInBracket(s, i);
  if (dealt !== null) return dealt;
  if (s.tokens[i - 1]?.text !== '=' || s.tokens[i - 2]?.lower !== 'n' || s.tokens[i - 3]?.text !== '(') return null;
  // `cells tested (n = 75)`
  let at = i - 4;
  if (s.tagging.tags[at] === 'verb' && /ed$/.test(s.tokens[at]!.lower)) at--;
  const head = s.tokens[at];
  // `bakers with type 2 floursinus (n = 42)`: what people have is not what is counted
  const start = s.tagging.npStart[at] ?? -1;
  if (start > 1 && s.tokens.slice(Math.max(0, start - 4), start).some((t, k, near) => t.lower === 'with' && PEOPLE_NOUNS.has(near[k - 1]?.lower ?? s.tokens[start - 5]?.lower ?? ''))) return null;
  return head && s.tagging.tags[at] === 'noun' && /^[a-z-]+[^sui]s$/.test(head.text) && !/^(?:groups?|arms|controls)$/.test(head.lower) ? at : null;
}

const STUDY = /^(?:study|experiment|survey|workshop|evaluation)$/;

/** `a user study (N = 12)`: the sample of a study that the bracket stands behind is of people. */
export const isSampleOfStudy = (s: ReadSentence, i: number): boolean =>
  s.tokens[i - 1]?.text === '=' && s.tokens[i - 2]?.lower === 'n' && s.tokens[i - 3]?.text === '(' && STUDY.test(s.tokens[i - 4]?.lower ?? '');
