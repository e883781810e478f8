/** What was given for so long: `received Foo or placebo for 6 weeks`, `Foo was added for 4 weeks`, `two months of Foo 20 mg`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isDose, NO_SUBSTANCE } from './dose.js';
import { clause, listFrom, nounPhrase, skipLight } from '../phrases.js';
import { subjectBefore } from '../subject/subject-before.js';

const WHILE = /^(?:for|over)$/;
const THEN = /^(?:and|or|then|followed|,)$/;
const PERIOD = /^(?:periods?|courses?|duration|total|average|mean|median|minimum|maximum)$/;
/** Verbs whose object is what somebody was given. */
const RECEIVES = /^(?:received|receive|receiving|receives|taking|ingested|inhaled)$/;
/** What somebody is treated with, or assigned to. */
const TREATS = /^(?:treated|treating|treat|treatment|therapy|monotherapy|supplemented|supplementation|medicated|infused|injected)$/;
const ASSIGNS = /^(?:assigned|randomi[sz]ed|allocated|assignment|allocation|switched)$/;
/** Verbs that say of their subject in the passive that it was given. */
const GIVES = /^(?:given|administered|added|continued|prescribed|taken|infused)$/;
const LINK = /^(?:of|or|and|to|with|either|then|followed|by|receive|receiving|,|a|an|the)$/;
/** How often, at the end of the phrase: `Foo daily`. */
const OFTEN = /^(?:daily|weekly|nightly|bid|tid|qid|qd|od|bd)$/;
const FORM = /^(?:dose|doses|dosage|treatment|therapy|course|combination|tablets?|capsules?|infusion|injections?|total|groups?|regimens?|administration|monotherapy|trials?|study|periods?|phases?|intervals?|drugs?)$/;
const ON_THEM = /^(?:received|receive|given|assigned|treated)$/;

/** The thing that was given for the time of the claim; null where the text does not say it so. */
export function givenFor(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const of = s.tokens[i + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, i + 2)) : null;
  if (of) return isGivenByDose(s, of) ? of : null;
  const end = beforePreposition(d);
  if (end < 0) return null;
  const { start } = clause(s, i);
  for (let k = end; k >= start && end - k < 26; k--) {
    const word = s.tokens[k]!.lower;
    // `Foo for 4 weeks and Bar for 4 weeks`: each has its own time
    if (s.tokens[k]!.quantity?.unitClass === 'time') return WHILE.test(s.tokens[lastUnread(s, k - 1)]!.lower) && THEN.test(s.tokens[k + 1]?.lower ?? '') ? firstOf(s, k + 1, end) : null;
    // `was rubbed with Foo, and warmth was measured for 6 h`: another clause
    if (s.tagging.tags[k] === 'aux') return null;
    if (RECEIVES.test(word)) return firstOf(s, k + 1, end);
    const next = s.tokens[k + 1]?.lower;
    if (TREATS.test(word) && next === 'with') return firstOf(s, k + 2, end);
    if (TREATS.test(word) && s.tagging.tags[k] === 'verb' && !ON_THEM.test(word)) return behindWith(s, k + 1, end);
    if (ASSIGNS.test(word) && next === 'to') return firstOf(s, k + 2, end);
    if (GIVES.test(word) && next !== 'to' && k > start) return (k < end ? firstOf(s, k + 1, end) : null) ?? passive(s, k, start);
  }
  return null;
}

/** `treating bakers with Foo`. */
function behindWith(s: ReadSentence, from: number, to: number): TokenSpan | null {
  for (let k = from; k < to && k - from < 12; k++) if (s.tokens[k]!.lower === 'with') return firstOf(s, k + 1, to);
  return null;
}

/** The token before `for`, `over a period of` and the like; -1 where the time does not last. */
function beforePreposition(d: Draft): number {
  const { s } = d;
  const light = (from: number): number => {
    let k = lastUnread(s, from);
    while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adj')) k--;
    return k;
  };
  let k = light(numberSpan(d).start - 1);
  if (s.tokens[k]?.lower === 'of' && PERIOD.test(s.tokens[k - 1]?.lower ?? '')) k = light(k - 2);
  return WHILE.test(s.tokens[k]?.lower ?? '') ? k - 1 : -1;
}

const usable = (s: ReadSentence, np: TokenSpan): boolean => {
  const head = s.tokens[np.end]!.lower;
  return head.length > 1 && !NO_SUBSTANCE.test(head) && !FORM.test(head) && !PEOPLE_NOUNS.has(head) && metricIn(s.tokens, np.start, np.end)?.end !== np.end;
};

/** The first thing between `from` and `to`, past doses and words such as `a daily dose of`, with the one behind its `or`. */
function firstOf(s: ReadSentence, from: number, to: number): TokenSpan | null {
  for (let k = from; k <= to; k++) {
    const t = s.tokens[k]!;
    // past `(n = 12)`, and into a bracket that holds the time as well
    if (t.text === '(') {
      const close = closing(s, k, to);
      if (close > 0) k = close;
      continue;
    }
    const np = nounPhrase(s, k);
    if (!np) {
      const tag = s.tagging.tags[k];
      if (LINK.test(t.lower) || t.skip || t.quantity || tag === 'det' || tag === 'adv' || tag === 'adj') continue;
      return null;
    }
    if (np.end > to) return null;
    let { end } = np;
    while (end > k && OFTEN.test(s.tokens[end]!.lower)) end--;
    if (usable(s, { start: k, end })) return withOther(s, { start: k, end }, to);
    if (!FORM.test(s.tokens[np.end]!.lower) && !NO_SUBSTANCE.test(s.tokens[np.end]!.lower)) return null;
    k = np.end;
  }
  return null;
}

/** `treatment with Foo, Bar and Baz`: what is given from token `from` on, its list where nothing stands between. */
export function substancesFrom(s: ReadSentence, from: number): TokenSpan | null {
  const first = firstOf(s, from, Math.min(from + 12, s.tokens.length - 1));
  if (!first || s.tokens[first.end + 1]?.text !== ',') return first;
  const list = listFrom(s, { start: first.start, end: first.end });
  const all = list.length > 2 && !s.tokens.slice(first.end, list.at(-1)!.start).some((t) => t.text === '(') && list.every((np) => usable(s, np));
  return all ? { start: first.start, end: list.at(-1)!.end } : first;
}

function closing(s: ReadSentence, open: number, to: number): number {
  for (let k = open + 1; k <= to; k++) if (s.tokens[k]!.text === ')') return k;
  return -1;
}

/** `Foo or placebo`, where nothing stands between. */
function withOther(s: ReadSentence, np: TokenSpan, to: number): TokenSpan {
  const conjunction = s.tokens[np.end + 1]?.lower;
  if (conjunction !== 'or' && conjunction !== 'and' && conjunction !== 'plus') return np;
  const other = nounPhrase(s, skipLight(s, np.end + 2));
  return other && other.end <= to && usable(s, other) ? { start: np.start, end: other.end } : np;
}

/** `Foo was added for 4 weeks`: the subject of the passive, where it is nobody. */
function passive(s: ReadSentence, verb: number, floor: number): TokenSpan | null {
  if (s.tagging.tags[verb - 1] !== 'aux' && s.tagging.tags[verb - 1] !== 'adv') return null;
  const np = subjectBefore(s, verb, floor)?.np;
  return np && usable(s, np) ? np : null;
}

const PLACEBO = /^placebo$/;

/** `Foo 20 mg`, `Foo (20 mg`, `placebo`: what a dose or the lack of one shows to be given. */
function isGivenByDose(s: ReadSentence, np: TokenSpan): boolean {
  if (PLACEBO.test(s.tokens[np.end]!.lower)) return true;
  const next = s.tokens[np.end + 1]?.text;
  return usable(s, np) && isDose(s, next === '(' || next === ',' ? np.end + 2 : np.end + 1);
}
