/** The subject of an amount of time: whose age it is, what was given for so long, which system took it. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import { peopleBefore } from '../../antecedent.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { lastUnread, numberSpan } from '../around-number.js';
import { dealtOut } from '../subject/beside-number.js';
import { findSubject, type SubjectFound } from '../subject/clause-subject.js';
import { measureOwner, possessorOf } from '../subject/measure-owner.js';
import type { Draft, PaperContext } from '../context.js';
import { dosed, isDose } from './dose.js';
import { givenFor } from './given.js';
import { lastingStudy } from './lasting-study.js';
import { lastingThing } from './lasting-thing.js';
import { distinctive, EVIDENCE, isProper } from '../own.js';
import { ownName } from '../subject/own-name.js';
import { nounPhrase, skipLight } from '../phrases.js';
import { separatedBy, takenFor } from './taken-for.js';
import { isOld } from './time-measured.js';
import { trained } from './training-time.js';
import { courseOf, isTreatmentDuration } from './treatment.js';

/** Times that a system takes: said of the paper's own where nothing else is named. */
const OF_A_SYSTEM = /\b(?:latency|latencies|time|runtime|delay|overhead|speed)$/i;

const isRun = (d: Draft): boolean => d.q.unitClass === 'steps' || (d.metric !== null && OF_A_SYSTEM.test(d.metric));

/** Times that a thing has rather than takes: said of what the clause is about. */
const PROPERTY = /(?:half-li(?:fe|ves)|lifetimes?|lifespans?|survival)$/i;
const NO_THING = /^(?:mean|median|average|results?|group|values?|range|studies|study|data|analysis|rate|life)$/;

/** Whether a phrase names a thing and no measure of one. */
const isThing = (s: ReadSentence, np: TokenSpan): boolean => metricIn(s.tokens, np.start, np.end)?.end !== np.end && !NO_THING.test(s.tokens[np.end]!.lower) && !PROPERTY.test(s.tokens[np.end]!.lower);

const ABSTRACT = /^(?:example|instance|change|benefit|effect|aim|goal|end-?point|difference|task|user|output|key|number|inference|environment|path|readiness|step|improvement|advance|advancement|challenge)$/;
/** `a 200-iteration cap`: no time that something took. */
const HYPHENED = /-[a-z]/i;
const PLURAL = /[^su]s$/;
const PARTICIPLE = /(?:ed|en)$/;

/** `a maze is planned in 3 s`: whose verb is in the passive takes no time itself. */
function isPassive(s: ReadSentence, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (s.tagging.tags[k] === 'aux' && s.tokens.slice(k + 1, Math.min(k + 4, to)).some((t) => PARTICIPLE.test(t.lower))) return true;
  return false;
}

/** Whether a phrase without a name may be the system that takes a time. */
const acts = ({ s, i }: Draft, np: TokenSpan): boolean => {
  const head = s.tokens[np.end]!;
  return !PLURAL.test(head.lower) && isThing(s, np) && s.tagging.tags[np.end] === 'noun' && head.lower.length > 1 && !ABSTRACT.test(head.lower) && !PEOPLE_NOUNS.has(head.lower) && !EVIDENCE.test(head.lower) && s.tokens[np.start - 1]?.lower !== 'for' && !isPassive(s, np.end + 1, i);
};

const AT = /^(?:at|by|after)$/;
const MINUTE = 60;
const HOUR = 3600;

/** `warmth was higher at 12 months`: when something was found is said of nothing. */
function isPoint(d: Draft): boolean {
  const { s, q } = d;
  if (d.metric !== 'time' && d.metric !== 'follow-up' && d.metric?.startsWith('time ') !== true) return false;
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

/** What the time was filled with: the study that lasted so long, the treatment or what was given; false for a treatment that nothing names. */
export function filled(d: Draft): TokenSpan | false | null {
  const study = lastingStudy(d.s, d.i);
  if (study) return study;
  if (takenFor(d) !== null) return false;
  const course = isTreatmentDuration(d.metric) ? courseOf(d) : null;
  return course ? course.given ?? false : givenFor(d) ?? dosed(d.s, d.i);
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
  const apart = separatedBy(d);
  if (apart) {
    if (apart.things) say(apart.things);
    return;
  }
  const given = filled(d);
  if (given !== null) {
    if (given) say(given);
    return;
  }
  const thing = d.metric === 'duration' ? lastingThing(d) : d.metric === 'training time' ? trained(d) : null;
  if (thing) {
    say(thing);
    return;
  }
  if (isPoint(d)) return;
  // `a delay of 3 s in Foo and 5 s in Bar`
  const dealt = d.metric !== null && OF_A_SYSTEM.test(d.metric) ? dealtOut(d) : null;
  if (dealt && isProper(s, dealt)) {
    say(dealt);
    return;
  }
  const found = findSubject(s, i);
  const repeated = REPEATED.test(d.metric ?? '') ? doneEvery(d, found) : null;
  if (repeated) {
    say(repeated);
    return;
  }
  const common = found.np !== null && !found.own;
  const of = common && d.metric !== null && OF_A_SYSTEM.test(d.metric) && s.tokens[found.np!.end + 1]?.lower === 'of' && metricIn(s.tokens, found.np!.start, found.np!.end) ? nounPhrase(s, skipLight(s, found.np!.end + 2)) : null;
  const possessor = common ? possessorOf(s, found.np!) : null;
  // `Foo's latency is 3 ms`
  if (possessor && isRun(d)) {
    if (isProper(s, possessor)) say(possessor);
    else d.subject = ownName(d, paper);
    return;
  }
  // `the latency of Foo is 3 ms`
  const has = common && !of && PROPERTY.test(d.metric ?? '') ? measureOwner(s, found.np!, i) : null;
  if (of && of.end < i && i - of.end < 8 && isProper(s, of)) say(of);
  else if (has && isThing(s, has) && !PEOPLE_NOUNS.has(s.tokens[has.end]!.lower)) say(has);
  else if (common && (isProper(s, found.np!) || (PROPERTY.test(d.metric ?? '') && isThing(s, found.np!)))) say(found.np!);
  // `our tray-based baker loads in 3 s` names the system as well as the paper does
  else if (found.own && found.np && paper.systemName === null && isRun(d) && s.tokens[found.np.start - 1]?.lower !== 'this' && distinctive(s, found.np)) say(found.np);
  // `the cache answers in 3 ms`
  else if (common && paper.systemName === null && paper.people === null && isRun(d) && !HYPHENED.test(s.tokens[i]!.text) && d.q.unitFactor <= MINUTE && acts(d, found.np!)) say(found.np!);
  else if (found.own || (common && metricIn(s.tokens, found.np!.start, found.np!.end)) || (d.metric !== null && OF_A_SYSTEM.test(d.metric))) d.subject = ownName(d, paper);
}
