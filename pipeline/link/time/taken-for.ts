/** What was done for so long: `crumbs were collected for 48 h`, `warmth was recorded for 6 h`, `bakes separated by one week`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { clause, nounPhrase } from '../phrases.js';
import { subjectBefore } from '../subject/subject-before.js';

const COLLECTED = /^(?:collected|taken|drawn|obtained)$/;
const WATCHED: ReadonlyMap<string, string> = new Map([['recorded', 'recording time'], ['monitored', 'monitoring time']]);
const SAMPLES = /^(?:samples?|specimens?|data)$/;
const LIGHT = /^(?:up|to|at|least|an?|additional|another|about|the)$/;
const REACH = 10;

/** The token before the bounds and articles of the number. */
function beforeLight(s: ReadSentence, from: number): number {
  let k = lastUnread(s, from);
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv' || LIGHT.test(s.tokens[k]!.lower))) k--;
  return k;
}

/** The token before the auxiliaries of the verb at `k`. */
function beforeAux(s: ReadSentence, k: number): number {
  let at = k - 1;
  while (at > 0 && (s.tagging.tags[at] === 'aux' || s.tagging.tags[at] === 'adv')) at--;
  return at;
}

/** `sample collection`, where one of the phrases, the last of a list or the subject, is of samples. */
function collectionOf(s: ReadSentence, phrases: readonly (TokenSpan | null)[]): string | null {
  const samples = phrases.find((np) => np !== null && SAMPLES.test(s.tokens[np.end]!.lower));
  return samples ? `${s.tokens[samples.end]!.lower.replace(/s$/, '')} collection` : null;
}

/** `crumb samples were collected for 48 h`: the name of what was done; null where nothing was collected or recorded so long. */
export function takenFor(d: Draft): string | null {
  const { s } = d;
  const prep = beforeLight(s, numberSpan(d).start - 1);
  if (!/^(?:for|during)$/.test(s.tokens[prep]?.lower ?? '')) return null;
  const { start } = clause(s, d.i);
  for (let k = prep - 1; k > start && prep - k < REACH; k--) {
    if (s.tagging.tags[k] !== 'verb') continue;
    const word = s.tokens[k]!.lower;
    if (s.tagging.tags[k - 1] !== 'aux' && s.tagging.tags[k - 1] !== 'adv') return null;
    const watched = WATCHED.get(word);
    if (watched !== undefined) return watched;
    return COLLECTED.test(word) ? collectionOf(s, [nounPhrase(s, beforeAux(s, k)), subjectBefore(s, k, start)?.np ?? null]) : null;
  }
  return null;
}

/** What is set apart by the time: `the bakes were separated by one week`; null where nothing is. */
export function separatedBy(d: Draft): { things: TokenSpan | null } | null {
  const { s } = d;
  // `by a 7-day rest`
  if (s.tokens[d.i]!.text.includes('-')) return null;
  const by = beforeLight(s, numberSpan(d).start - 1);
  if (s.tokens[by]?.lower !== 'by' || s.tokens[by - 1]?.lower !== 'separated') return null;
  return { things: subjectBefore(s, by - 1, clause(s, d.i).start)?.np ?? null };
}
