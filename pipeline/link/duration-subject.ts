/** The subject of an amount of time: whose age it is, what was given for so long, which system took it. */
import { PEOPLE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import { peopleBefore } from '../counted.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import { lastUnread, numberSpan } from './around-number.js';
import { findSubject, type SubjectFound } from './clause-subject.js';
import type { Draft, PaperContext } from './context.js';
import { dosed, isDose } from './dose.js';
import { givenFor } from './given.js';
import { distinctive, isProper } from './own.js';
import { lastingStudy, nounPhrase, skipLight } from './phrases.js';
import { isOld } from './time-measured.js';

/** Times that a system takes: said of the paper's own where nothing else is named. */
const OF_A_SYSTEM = /\b(?:latency|latencies|time|runtime|delay|overhead|speed)$/i;

const isRun = (d: Draft): boolean => d.q.unitClass === 'steps' || (d.metric !== null && OF_A_SYSTEM.test(d.metric));

/** Times that a thing has rather than takes: said of what the clause is about. */
const PROPERTY = /(?:half-li(?:fe|ves)|lifetimes?|lifespans?|survival)$/i;
const NO_THING = /^(?:mean|median|average|results?|group|values?|range|studies|study|data|analysis|rate|life)$/;

/** Whether a phrase names a thing and no measure of one. */
const isThing = (s: ReadSentence, np: TokenSpan): boolean => metricIn(s.tokens, np.start, np.end)?.end !== np.end && !NO_THING.test(s.tokens[np.end]!.lower) && !PROPERTY.test(s.tokens[np.end]!.lower);

const AT = /^(?:at|by|after)$/;
const MINUTE = 60;
const HOUR = 3600;

/** `warmth was higher at 12 months`: when something was found is said of nothing. */
function isPoint(d: Draft): boolean {
  const { s, q } = d;
  if (d.metric !== 'time') return false;
  const prep = s.tokens[lastUnread(s, numberSpan(d).start - 1)]?.lower ?? '';
  return AT.test(prep) && q.unitFactor >= (prep === 'after' ? HOUR : MINUTE);
}

const REPEATED = /^intervals?$/;
const AGAIN = /^(?:every|each|at)$/;

/** What is done again after the interval: `warmth was measured every 12 h`, `bakers took loaves every 12 h`. */
function doneEvery(d: Draft, { np, own }: SubjectFound): TokenSpan | null {
  const { s } = d;
  if (np && !own && !PEOPLE_NOUNS.has(s.tokens[np.end]!.lower)) return np;
  const k = lastUnread(s, numberSpan(d).start - 1);
  const object = AGAIN.test(s.tokens[k]?.lower ?? '') ? nounPhrase(s, k - 1) : null;
  return object && !isDose(s, object.end) ? object : null;
}

/** An age is of people, a treatment of what was given, the time of a run of the system; a stretch of a study has no subject. */
export function durationSubject(d: Draft, paper: PaperContext, say: (np: TokenSpan) => void): void {
  const { s, i } = d;
  if (d.metric === 'age') {
    // `a 40-year-old baker`
    const first = s.tokens[i + 1]?.lower === 'old' ? i + 2 : i + 1;
    const np = isOld(d) ? nounPhrase(s, first) : null;
    if (np) {
      say({ start: first, end: np.end });
      return;
    }
    d.subject = peopleBefore(s, i) ?? paper.people;
    return;
  }
  const study = lastingStudy(s, i);
  if (study) {
    say(study);
    return;
  }
  const drug = givenFor(d) ?? dosed(s, i);
  if (drug) {
    say(drug);
    return;
  }
  if (isPoint(d)) return;
  const found = findSubject(s, i);
  const repeated = REPEATED.test(d.metric ?? '') ? doneEvery(d, found) : null;
  if (repeated) {
    say(repeated);
    return;
  }
  const common = found.np !== null && !found.own;
  const of = common && d.metric !== null && OF_A_SYSTEM.test(d.metric) && s.tokens[found.np!.end + 1]?.lower === 'of' && metricIn(s.tokens, found.np!.start, found.np!.end) ? nounPhrase(s, skipLight(s, found.np!.end + 2)) : null;
  // `the latency of Foo is 3 ms`
  if (of && of.end < i && i - of.end < 8 && isProper(s, of)) say(of);
  else if (common && (isProper(s, found.np!) || (PROPERTY.test(d.metric ?? '') && isThing(s, found.np!)))) say(found.np!);
  // `our tray-based baker loads in 3 s` names the system as well as the paper does
  else if (found.own && found.np && paper.systemName === null && isRun(d) && s.tokens[found.np.start - 1]?.lower !== 'this' && distinctive(s, found.np)) say(found.np);
  else if (found.own || (common && metricIn(s.tokens, found.np!.start, found.np!.end)) || (d.metric !== null && OF_A_SYSTEM.test(d.metric))) d.subject = paper.systemName;
}
