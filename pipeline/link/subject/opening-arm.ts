/**
 * The arm of a trial that a clause opens with, over all its numbers: `In the placebo group, creatinine rose from 1.8 to 2.3`,
 * `With Foo, it fell`, `in group 1 the rate was lower (51 vs. 36)`.
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { isDrug } from '../drug.js';
import { clause, nounPhrase, skipLight } from '../phrases.js';
import { armAt, drugAt } from './arm.js';

const GROUP = /^(?:groups?|arms?|cohorts?|controls?|placebo|patients|subjects|participants|volunteers|women|men|children|boys|girls|animals|rats|mice)$/;
const AMONG = /^(?:in|among|for|with|on)$/;
/** Prepositions that a treatment opens a clause with. */
const UNDER = /^(?:with|on|after|following|during|under|by)$/;
const BEFORE_CLAUSE = /^(?:,|and|but|while|whereas)$/;
/** `in comparison with Foo`, `in addition to Foo`: what is said is said of something else. */
const OTHERS = /^(?:comparison|contrast|addition|relation|combination|respect|exception|differences?)$/;
/** How many phrases may stand between the preposition that opens the clause and its arm. */
const HOPS = 3;

/** The arm that the clause around the number opens with, the last one before it. */
export function frontedArm(s: ReadSentence, i: number): TokenSpan | null {
  const { start } = clause(s, i);
  for (let k = i - 1; k >= start; k--) {
    if (s.tagging.tags[k] !== 'prep' || !opensClause(s, k, start)) continue;
    const arm = groupBeforeComma(s, k, i) ?? openingArm(s, k, i);
    if (arm) return arm;
  }
  return null;
}

const opensClause = (s: ReadSentence, k: number, start: number): boolean => k === start || BEFORE_CLAUSE.test(s.tokens[s.tagging.tags[k - 1] === 'adv' ? k - 2 : k - 1]?.lower ?? ',');

/** `in the old women,`: people of any sort, with a comma behind them. */
function groupBeforeComma(s: ReadSentence, k: number, i: number): TokenSpan | null {
  if (!AMONG.test(s.tokens[k]!.lower)) return null;
  const at = skipLight(s, k + 1);
  const np = nounPhrase(s, at);
  return np?.start === at && np.end + 1 < i && s.tokens[np.end + 1]!.text === ',' && GROUP.test(s.tokens[np.end]!.lower) ? np : null;
}

/** `After 6 weeks of treatment with Foo,`, `in patients given Foo the rate`: an arm, and behind it the clause. */
function openingArm(s: ReadSentence, from: number, i: number): TokenSpan | null {
  let k = from;
  for (let hop = 0; hop <= HOPS && k < i && s.tagging.tags[k] === 'prep'; hop++) {
    const prep = s.tokens[k]!.lower;
    let at = skipLight(s, k + 1);
    if (s.tokens[at]?.quantity?.unitClass === 'time') at++;
    const arm = (AMONG.test(prep) || UNDER.test(prep) ? armAt(s, at) : null) ?? (UNDER.test(prep) ? drugAt(s, at) : null);
    if (arm) return arm.end < i && startsClause(s, arm.end + 1) && !s.tokens.slice(arm.end + 1, i).some((t) => isDrug(t.lower)) ? arm : null;
    const np = nounPhrase(s, at);
    if (np && (np.start !== at || OTHERS.test(s.tokens[np.end]!.lower))) return null;
    k = np ? np.end + 1 : at;
  }
  return null;
}

/** A comma, or the subject of the clause right behind: `in group 1 the rate`. */
const startsClause = (s: ReadSentence, k: number): boolean => s.tokens[k]?.text === ',' || (s.tagging.tags[k] === 'det' && s.tokens[k]!.kind === 'word');
