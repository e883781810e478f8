/** What an amount of time, work, storage or a physical quantity measures: the phrase that it is said of, else its unit. */
import type { TokenSpan } from '../../pattern.js';
import type { Quantity } from '../../quantity.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf, type Dimension } from '../../terms.js';
import type { Kind } from '../../types.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isDrug } from '../drug.js';
import { givenFor } from '../time/given.js';
import { lastingStudy } from '../time/lasting-study.js';
import { lastingThing } from '../time/lasting-thing.js';
import { bareMeasure, isMeasure } from './measure-phrase.js';
import { bracketAround, clause, nounPhrase, printed, skipLight } from '../phrases.js';
import { byUnit, DOSE, SPEED } from './by-unit.js';
import { saidOf } from './physical-quantity.js';
import { linkRate } from './rate-measure.js';
import { setMetric } from './set-metric.js';
import { separatedBy, takenFor } from '../time/taken-for.js';
import { timeCompared, timeNamed, timeSaid, timeWas } from '../time/time-said.js';
import { isAged, isOld, isPointBeside, isWithinOf, timeMeasured } from '../time/time-measured.js';
import { trainedAt } from '../time/training-time.js';
import { courseOf, lengthOfCourse, TREATMENT_DURATION } from '../time/treatment.js';

/** The kinds that are amounts, and the dimensions of what is measured in them. */
const DIMENSIONS_OF: ReadonlyMap<Kind, ReadonlySet<Dimension>> = new Map<Kind, ReadonlySet<Dimension>>([
  ['duration', new Set(['time', 'rate'])],
  ['throughput', new Set(['rate', 'time'])],
  ['compute', new Set(['resource', 'time'])],
  ['memory', new Set(['resource'])],
  ['scale', new Set(['outcome', 'statistic', 'resource', 'unknown', 'quality', 'error'])],
]);

const REACH_BEFORE = 16;
const GIVEN = /^(?:with|using|at|on)$/;
const SET = /^(?:at|in|on|with|using|under)$/;
const REACHED: ReadonlySet<Dimension> = new Set(['quality', 'error', 'statistic']);

const ING = /ing$/;
const HYPHEN = /-/;
const BARE_STRETCH = /^(?:\w+ )?(?:period|duration)$/i;
const STRETCH = /^(?:period|interval|window|follow-up|stay|washout)$/;
/** `12 months post surgery`: since when, and no measure. */
const SINCE = /^(?:post|pre|peri)$/;
/** Words that are tagged as nouns: `20 years ago`, `17 min i.m.`. */
const NO_NOUN = /^(?:ago|old|thereafter|later|afterwards?|postoperatively|[a-z]\.[a-z]\.?)$/;

const SEPARATION = 'separation';
const AGED = /^(?:patients?|men|women|children|boys|girls|subjects?|participants|volunteers|adults|group|groups|controls|males|females|age)$/;

export const isAmount = (kind: Kind): boolean => DIMENSIONS_OF.has(kind);

/** Sets the metric of an amount, where the text or the unit says it. */
export function linkAmount(d: Draft): void {
  const { s, i, kind } = d;
  // `an inference time of 3 s for a one-minute clip`: the clip lasts a minute
  if (kind === 'duration' && lastingThing(d)) {
    d.metric = 'duration';
    return;
  }
  const of = kind === 'scale' ? saidOf(d) : null;
  if (of && setMetric(d, of)) return;
  if (kind === 'scale' && MASS.test(d.q.unit ?? '') && s.tokens.slice(Math.max(0, numberSpan(d).start - 3), i).some((t) => WEIGHS.test(t.lower))) {
    d.metric = 'weight';
    return;
  }
  if (kind === 'duration' && isAged(d)) {
    d.metric = 'age';
    return;
  }
  const right = skipLight(s, i + 1);
  const np = nounPhrase(s, right);
  const behind = np ? { start: right, end: np.end } : null;
  const ofNumber = np !== null && kind !== 'scale' && isMeasure(s, np);
  const time = kind === 'duration' && !ofNumber ? (stretchBehind(d, behind) ?? timeSaid(d)) : null;
  // `for another period of 4 weeks`: what was given says more
  if (time && BARE_STRETCH.test(printed(s, time)) && givenFor(d)) {
    d.metric = TREATMENT_DURATION;
    return;
  }
  const said = ofNumber ? behind : time ?? (kind === 'duration' && isPointBeside(d) ? null : measureBefore(d));
  // `over a period of` beats nothing
  if (time && setMetric(d, time)) return;
  if (time) d.metric = printed(s, bareMeasure(s, time) ?? time);
  else if (said && setMetric(d, said)) return;
  else if (said && kind !== 'throughput') return;
  else if (kind === 'duration') linkDuration(d, behind);
  else if (behind && kind !== 'compute' && HYPHEN.test(s.tokens[i]!.text)) setMetric(d, behind);
  else if (kind === 'throughput') linkRate(d);
  else if (kind !== 'memory') d.metric = byUnit(kind, d.q);
  else if (!storeBehind(d)) d.metric = isHeld(d) ? 'memory' : 'size';
}

const WEIGHS = /^weigh(?:s|ed|ing)?$/;
const MASS = /^(?:[kmuµn]?g|lb|t)$/;

const STORE = /(?:RAM|HBM|[Mm]emory|[Cc]aches?|LLC)$/;

/** `24 GB of VRAM`, `8 MB SRAM`: which memory it is. */
function storeBehind(d: Draft): boolean {
  const { s } = d;
  const { end } = numberSpan(d);
  const k = skipLight(s, s.tokens[end + 1]?.lower === 'of' ? end + 2 : end + 1);
  const np = nounPhrase(s, k);
  return np !== null && np.start === k && STORE.test(s.tokens[np.end]!.text) && setMetric(d, np);
}

const HOLDS = /(?:memory|ram|hbm|cach(?:e|es)|flash|storage|gpus?|nand|ssd|footprint)$/;
const TAKES = /^(?:requir|need|us|consum|occup|tak|stor|sav|fit|alloc|run)(?:e|es|ed|ing|y|ies|ied|ates?|ated|ation|s|ts|ting|ning)?$/;
const NEAR = 8;

/** `it needs 5 GB`, `5 GB on a GPU`: what a system holds, where data, files and models just have a size. */
function isHeld({ s, i }: Draft): boolean {
  return s.tokens.slice(Math.max(0, i - NEAR), i + NEAR).some((t) => HOLDS.test(t.lower)) || s.tokens.slice(Math.max(0, i - NEAR), i).some((t) => TAKES.test(t.lower));
}

/** `the efficacy of emberpril 5 mg`: of what stands between, the number is the dose, and no measure of it. */
function isOfDrug(s: ReadSentence, measure: TokenSpan, i: number, q: Quantity): boolean {
  if (!DOSE.test(q.unit ?? '') || TAKEN.test(s.tokens[measure.end]!.lower)) return false;
  for (let k = measure.end + 1; k < i; k++) if (s.tagging.tags[k] === 'noun' && !s.tokens[k]!.skip) return true;
  return false;
}

/** What is given, eaten, lost or held in amounts, whatever it is of. */
const TAKEN = /^(?:dos(?:e|es|ing|age|ages)|intake|consumption|requirements?|amounts?|weight|mass|excretion|excretions|concentrations?|levels?|content|losses|loss|load|secretion|clearance|infusion|volume|use|usage|output|yield|supplementation|production|release|deposition)$/;

const CAPITALS = /^[A-Z]{2,}$/;

/** The last measure of the right dimension before the number in its clause. */
function measureBefore({ s, i, q, kind }: Draft): TokenSpan | null {
  const wanted = DIMENSIONS_OF.get(kind)!;
  const { start } = clause(s, i);
  const given = kind === 'scale' && GIVEN.test(s.tokens[i - 1]?.lower ?? '');
  for (let k = i - 1; k >= start && i - k < REACH_BEFORE; k--) {
    const np = nounPhrase(s, k);
    if (!np) continue;
    // `spending 30 GPU-hours` says no more than that
    if (np.start === np.end && k === i - 1 && ING.test(s.tokens[k]!.lower)) return null;
    // `a power of 15 mW at 50 MHz`: what is measured has its number
    if (kind === 'scale' && SET.test(s.tokens[lastUnread(s, i - 1)]?.lower ?? '') && s.tokens.slice(np.end + 1, i).some((t) => t.quantity != null && !t.quantity.aside)) return null;
    const dimension = dimensionOf(s.tokens, np.start, np.end);
    // `an accuracy of 90% with 4 bits`: what a system was given has not the measure that it reached
    // `foozole CC 10, 20 and 30 mg`: a drug by its name
    if (DOSE.test(q.unit ?? '') && np.end > np.start && isDrug(s.tokens[np.start]!.lower) && CAPITALS.test(s.tokens[np.end]!.text)) return null;
    if ((wanted.has(dimension) || (dimension === 'rate' && SPEED.test(q.unit ?? ''))) && !(given && REACHED.has(dimension)) && s.tokens[np.end]!.lower !== 'simulations' && isMeasure(s, np)) return isOfDrug(s, np, i, q) ? null : np;
    k = np.start;
  }
  return null;
}

const TAKES_TIME = /^(?:tak(?:es?|ing)|took|requir(?:es?|ed|ing)|needs?|needed|lasts?|lasted)$/;
const WORK = /^(?:(?:re|pre-?)?training|fine-?tuning|inference|compilation|verification|simulation|indexing|evaluation|execution|decoding|encoding|rendering|search|optimi[sz]ation|generation|preprocessing|sampling|planning|convergence|annotation|labell?ing|reconstruction|calibration|deployment|synthesis)$/;

/** `Training takes 5 hours`: the time that the work takes. */
function workTaken(d: Draft): string | null {
  const { s } = d;
  let k = lastUnread(s, numberSpan(d).start - 1);
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv')) k--;
  const work = s.tokens[k - 1];
  return TAKES_TIME.test(s.tokens[k]?.lower ?? '') && work !== undefined && WORK.test(work.lower) ? `${work.lower} time` : null;
}

/** `4-week washout period`, `12 epoch training`, `5 years of treatment`: the noun that the number stands before. */
function linkDuration(d: Draft, behind: TokenSpan | null): void {
  const { s, i } = d;
  if (isOld(d)) {
    d.metric = 'age';
    return;
  }
  // `an 8-week, open-label study` lasts so long
  if (lastingStudy(s, i)) {
    d.metric = 'duration';
    return;
  }
  const taken = separatedBy(d) ? SEPARATION : takenFor(d);
  if (taken !== null) {
    d.metric = taken;
    return;
  }
  // `within 3 days of the first bake`: what the time is counted from is no measure of it
  if (isWithinOf(d)) {
    d.metric = 'time';
    return;
  }
  // `after 12 weeks of balm therapy`, `seven-day treatment with Foo`
  const course = courseOf(d);
  if (course) {
    d.metric = lengthOfCourse(s, course.course);
    return;
  }
  const work = workTaken(d);
  if (work !== null) {
    d.metric = work;
    return;
  }
  if (trainedAt(d) >= 0) {
    d.metric = 'training time';
    return;
  }
  if (behind && behind.start === i + 1 && !SINCE.test(s.tokens[behind.start]!.lower) && !NO_NOUN.test(s.tokens[behind.end]!.lower) && !actsBehind(d, behind) && setMetric(d, behind)) return;
  // `30 steps of the other bakers`: whose they are
  const of = s.tokens[i + 1]?.lower === 'of' && d.q.unitClass !== 'steps' ? nounPhrase(s, skipLight(s, i + 2)) : null;
  const given = givenFor(d);
  // `two months of Foo 20 mg`: the drug is no measure of its time
  if (of && !given && setMetric(d, of)) return;
  // `a long half-life (about 26 hours)`: alone in its bracket it is of what stands before
  const bracket = bracketAround(s, i);
  const np = bracket && bracket.end === i + 1 && s.tokens.slice(bracket.start + 1, i).every((t) => t.skip || t.kind === 'mark') ? nounPhrase(s, bracket.start - 1) : null;
  if (np && !AGED.test(s.tokens[np.end]!.lower) && d.q.uncertainty === null && setMetric(d, np)) return;
  d.metric = timeMeasured(d) ?? timeNamed(d) ?? timeWas(d);
  const compared = d.metric === null ? timeCompared(d) : null;
  if (compared) setMetric(d, compared);
  if (given && (of || d.metric === 'duration')) d.metric = TREATMENT_DURATION;
}

/** `during a 25-month period`: a stretch of time is its own measure, whatever measure stands before it. */
const stretchBehind = ({ s, i }: Draft, behind: TokenSpan | null): TokenSpan | null => (behind && behind.start === i + 1 && HYPHEN.test(s.tokens[i]!.text) && STRETCH.test(s.tokens[behind.end]!.lower) ? behind : null);

/** `Within 24 hours Foo reaches`: a time with its preposition opens the clause, and behind it stands who acts. */
function actsBehind({ s, i }: Draft, behind: TokenSpan): boolean {
  const { start } = clause(s, i);
  return s.tagging.tags[start] === 'prep' && i - start < 4 && !/^an?$/.test(s.tokens[start + 1]!.lower) && !HYPHEN.test(s.tokens[i]!.text) && /^(?:verb|aux)$/.test(s.tagging.tags[behind.end + 1] ?? '');
}
