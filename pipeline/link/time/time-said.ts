/** The noun that a time is said of right before it: `a half-life (t1/2) of about 20 h`, `the resting period was 3 days`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { lastUnread, numberSpan } from '../around-number.js';
import { isProperToken } from '../attach.js';
import type { Draft } from '../context.js';
import { changedMeasure } from '../metric/changed-measure.js';
import { bareMeasure, NO_MEASURE } from '../metric/measure-phrase.js';
import { bracketAround, clause, nounPhrase, printed, skipLight } from '../phrases.js';
import { subjectBefore } from '../subject/subject-before.js';

/** Heads of phrases that are an amount of time themselves. */
const TIME_NOUN = /(?:^|-)(?:time|times|period|periods|duration|durations|interval|intervals|half-life|half-lives|life|lives|lifetimes?|lifespans?|latency|latencies|delays?|lags?|survival|stay|stays|window|windows|horizon|runtimes?|spacing|gap|phases?|expectancy|tmax)$/;
const TIME_CONSTANT = /^constants?$/;
const IS = /^(?:is|was|were|are|averaged|averages|averaging|ranged|ranges|ranging|being|reached|reaches)$/;
const BARE = /^(?:times?|intervals?|periods?)$/;
const BETWEEN = /^(?:to|until|till|between|from)$/;

const isTime = (s: ReadSentence, np: TokenSpan): boolean =>
  TIME_NOUN.test(s.tokens[np.end]!.lower) || (TIME_CONSTANT.test(s.tokens[np.end]!.lower) && s.tokens[np.end - 1]?.lower === 'time');

/** The noun of time that the number is said of, with what it is the time to or between; null where none stands right before it. */
export function timeSaid(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const at = lastUnread(s, numberSpan(d).start - 1);
  const link = s.tokens[at];
  if (!link || at < 1) return null;
  if (link.lower === 'of' || link.text === '=' || link.text === ':') {
    const np = nounPhrase(s, pastBracket(s, at - 1));
    return np && isTime(s, np) ? np : null;
  }
  if (!IS.test(link.lower)) return null;
  const np = subjectBefore(s, at, clause(s, i).start)?.np;
  return np && isTime(s, np) ? withEnds(s, np, at) : null;
}

/** Before a bracket that closes at `k`: `half-life (t1/2)`. */
function pastBracket(s: ReadSentence, k: number): number {
  if (s.tokens[k]?.text !== ')') return k;
  for (let m = k - 1; m > 0 && k - m < 8; m--) if (s.tokens[m]!.text === '(') return m - 1;
  return k;
}

/** `time to the first crack`: a bare time is told from others by where it begins and ends. */
function withEnds(s: ReadSentence, np: TokenSpan, verb: number): TokenSpan {
  if (!BARE.test(s.tokens[np.end]!.lower) || !BETWEEN.test(s.tokens[np.end + 1]?.lower ?? '')) return np;
  const to = nounPhrase(s, skipLight(s, np.end + 2));
  return to && to.end < verb ? { start: np.start, end: to.end } : np;
}

/** Words before `of` that say how much and not of what. */
const AMOUNT = /^(?:totals?|averages?|means?|medians?|maximum|maxima|minimum|minima|ranges?|orders?|sums?|values?|cut-?offs?|thresholds?|analys[ei]s|end|ends|beginning|start|course|one|ones|figures?|sd|those|that|days?|weeks?|months?|years?|hours?|minutes?)$/;

/** The noun that a time is said of with `of`, where nothing else tells what it is: `a tmax of 3 h`, `an onset of 5 min`. No people, whose age it may be. */
export function timeNamed(d: Draft): string | null {
  const { s } = d;
  const at = lastUnread(s, numberSpan(d).start - 1);
  if (s.tokens[at]?.lower !== 'of') return null;
  const np = nounPhrase(s, pastBracket(s, at - 1));
  if (!np) return null;
  const { lower, text } = s.tokens[np.end]!;
  return isProperToken(text) || AMOUNT.test(lower) || PEOPLE_NOUNS.has(lower) || NO_MEASURE.test(lower) ? null : printed(s, bareMeasure(s, np) ?? np);
}

/** What lasts as a whole: `each arm was 30 days`. */
const COURSES = /^(?:arms?|trials?|study|studies|courses?|sessions?|programs?|programmes?|treatments?|infusions?|surveys?|episodes?|visits?)$/;
const AGES = /^ages?$/;
const LENGTHS = /^lengths?$/;

/** What a time is said to be of that is no noun of time: `each arm was 30 days`, `their age at the first bake was 13 years`, `the length of rest was 3 days`. */
export function timeWas(d: Draft): string | null {
  const { s, i } = d;
  const at = lastUnread(s, numberSpan(d).start - 1);
  const np = IS.test(s.tokens[at]?.lower ?? '') ? subjectBefore(s, at, clause(s, i).start)?.np : null;
  if (!np) return null;
  const { lower } = s.tokens[np.end]!;
  if (AGES.test(lower)) return 'age';
  if (COURSES.test(lower)) return 'duration';
  if (lower === 'onset') return printed(s, np);
  const of = LENGTHS.test(lower) && s.tokens[np.end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, np.end + 2)) : null;
  return of ? printed(s, bareMeasure(s, { start: np.start, end: of.end }) ?? np) : null;
}

const UNIT = /^(?:hours|minutes|days|weeks|months|years)$/;

/** `exercise time lasted longer (6 min vs 5 min)`, `the warm-up from 3 s to 5 s`: what a comparison in a bracket, or the words right before `from`, say that the time is of. */
export function timeCompared(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const np = changedMeasure(d);
  if (!np || UNIT.test(s.tokens[np.end]!.lower)) return null;
  return bracketAround(s, i) || s.tokens[np.end + 1]?.lower === 'from' ? np : null;
}
