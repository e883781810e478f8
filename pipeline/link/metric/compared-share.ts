/**
 * What two shares in a bracket are of, where the sentence only says who had it more often: `more bakers had burns (12% vs
 * 5%)`, `bakers were likelier to get burns (12% vs 5%)`, `burns were more frequent in winter (12% vs 5%)`.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { isDrug } from '../drug.js';
import { isProper } from '../own.js';
import { bracketAround, nounPhrase } from '../phrases.js';
import { subjectBefore } from '../subject/subject-before.js';
import type { Draft } from '../context.js';
import { NO_MEASURE } from './measure-phrase.js';

const MORE = /^(?:more|fewer|less)$/;
const OFTEN = /^(?:often|frequently|commonly|likely)$/;
const FREQUENT = /^(?:frequent|common|prevalent|often|frequently|commonly)$/;
const HAD = /^(?:had|have|received|required|experienced|developed|reported|needed|used|took|suffered|showed|reached|achieved|completed|underwent)$/;
const REACH = 40;
const HOPS = 2;

/** The phrase that the shares are of; null where the sentence compares otherwise. */
export function comparedShare(d: Draft): TokenSpan | null {
  const { s } = d;
  if (d.reading.rule.id !== 'score/versus') return null;
  const bracket = bracketAround(s, d.i);
  if (!bracket) return null;
  const last = bracket.start - 1;
  for (let k = last; k >= 0 && last - k < REACH; k--) {
    if (!MORE.test(s.tokens[k]!.lower)) continue;
    const next = s.tokens[k + 1]?.lower ?? '';
    // `burns were more frequent in`, `burns were more often seen in`
    if (FREQUENT.test(next) && s.tagging.tags[k + 2] !== 'adj') {
      const of = subjectOf(s, k);
      if (of) return of;
    }
    if (OFTEN.test(next) || FREQUENT.test(next) || HAD.test(next) || people(s, k + 1)) return whatTheyHad(s, last, k + 1);
    return null;
  }
  return null;
}

/** Whether the phrase at `k` is of people. */
function people(s: ReadSentence, k: number): boolean {
  const np = nounPhrase(s, k);
  return np !== null && PEOPLE_NOUNS.has(s.tokens[np.end]!.lower);
}

/** What is frequent: the subject of the verb before `more`, where it is no people. */
function subjectOf(s: ReadSentence, more: number): TokenSpan | null {
  let v = more - 1;
  while (v > 0 && s.tagging.tags[v] === 'adv') v--;
  if (!/^(?:verb|aux)$/.test(s.tagging.tags[v] ?? '')) return null;
  const np = subjectBefore(s, v, 0)?.np ?? null;
  return np && isThing(s, np) ? np : null;
}

const isThing = (s: ReadSentence, np: TokenSpan): boolean => {
  const { lower } = s.tokens[np.end]!;
  return !PEOPLE_NOUNS.has(lower) && !NO_MEASURE.test(lower) && !isDrug(lower) && !isProper(s, np);
};

/** The object before the bracket, over what hangs on it: `opioids on the ward (8% vs 16%)`. */
function whatTheyHad(s: ReadSentence, last: number, floor: number): TokenSpan | null {
  let at = last;
  // the end of what hangs on the phrase with `of`
  let of = -1;
  for (let hops = 0; hops <= HOPS; hops++) {
    const np = nounPhrase(s, at) ?? (s.tagging.tags[at] === 'adj' ? { start: at, end: at } : null);
    if (!np || np.end !== at || np.start <= floor) return null;
    let k = np.start - 1;
    while (k > floor && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv' || s.tokens[k]!.skip)) k--;
    const tag = s.tagging.tags[k];
    if (tag === 'verb' || tag === 'aux' || k === floor || isNext(s, k)) return isThing(s, np) ? { start: np.start, end: Math.max(np.end, of) } : null;
    if (tag !== 'prep') return null;
    of = s.tokens[k]!.lower === 'of' ? Math.max(of, np.end) : -1;
    at = k - 1;
  }
  return null;
}

/** `burns (12% vs 5%) and blisters (7% vs 2%)`: the next thing that they had. */
function isNext(s: ReadSentence, k: number): boolean {
  let b = k;
  while (/^(?:and|,|or)$/.test(s.tokens[b]?.lower ?? '')) b--;
  return b < k && s.tokens[b]?.text === ')';
}
