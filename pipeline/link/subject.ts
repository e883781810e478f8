/**
 * The subject of a claim: the grammatical subject of its clause, with `we`, `our method` and `it` resolved to the name
 * that the paper gives its system, and to null where it has none.
 */
import { PEOPLE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import type { Draft, PaperContext } from './context.js';
import { amountActs } from './subject/amount-acts.js';
import { armBeforeBracket, armBehind, armHanging, labelBefore } from './subject/arm.js';
import { armOfList } from './subject/arm-list.js';
import { frontedWhole } from './subject/fronted-whole.js';
import { behindFronted } from './subject/behind-fronted.js';
import { behindNumber, dealtOut, peopleShare, shareOf } from './subject/beside-number.js';
import { findSubject, type SubjectFound } from './subject/clause-subject.js';
import { distinctive, isOwn, isProper, QUALITY, TRIM_LEADING } from './own.js';
import { coordination } from './subject/subject-before.js';
import { frontedArm } from './subject/opening-arm.js';
import { changedOwner } from './subject/changed-owner.js';
import { doseBefore, substance } from './time/dose.js';
import { durationSubject, filled } from './time/duration-subject.js';
import { namedWhole } from './subject/named-whole.js';
import { gapped } from './subject/gapped.js';
import { ownName } from './subject/own-name.js';
import { measureOwner, modelBefore, possessorOf } from './subject/measure-owner.js';
import { achievedBy, doneByBefore } from './subject/achieved-by.js';
import { besideUnlessReached } from './subject/reached-for.js';
import { rivalNumber } from './baseline/rival-number.js';
import { oneEach, parametersSubject } from './subject/parameters-subject.js';
import { isRiskRatio, riskFactor } from './subject/risk-factor.js';
import { sampleOwner } from './subject/sample-owner.js';
import { preferred } from './preferred.js';
import { whoseLevel } from './subject/whose-level.js';
import { withVersion } from './subject/versioned.js';
import { bracketAround, clause, listFrom, nounPhrase, printed, skipLight } from './phrases.js';

/** Amounts of a substance. */
const DOSE = /\bdos(?:e|es|age|ages)\b|^concentration$/;
/** Kinds of numbers that the arms of a trial are compared by. */
const ARMED = /^(?:score|gain|saving)$/;

/** Kinds of numbers that may have no verb of their own. */
const GAPPED = /^(?:score|gain|speedup|throughput)$/;

/** `mean increases were 1.6`: a change has no change of its own. */
const CHANGE_HEAD = /^(?:increases?|decreases?|reductions?|changes?|differences?|improvements?|gains?|declines?|drops?|rise|fall|losses)$/;

/** `the number of cracks fell by 5%`: a number changes nothing, the paper's own system may. */
const HOW_MANY = /^(?:(?:total|mean|average|median|daily|weekly|large|larger|high|higher|low|lower|small|smaller|substantial|similar|modest|overall|same|latter) )*(?:numbers?|percentages?|proportions?)$/i;

/** Coefficients of two measures. */
const COEFFICIENT = /^(?:correlations?|r|rs|rho|r2)$/;
const OF_COMPARISON = /^(?:correlations?|coefficients?|ratios?|risks?|ors?|hrs?|rrs?|aors?)$/;

/** `Our painting model improves: PSNR rises to 8.6`: what the sentence was about before its colon. */
function beforeColon(s: ReadSentence, i: number): TokenSpan | null {
  const { start } = clause(s, i);
  if (start < 3 || s.tokens[start - 1]!.text !== ':') return null;
  const { np, own } = findSubject(s, start - 2);
  return np && (own ? distinctive(s, np) : isProper(s, np)) ? np : null;
}

/** Times that the arms of a trial are compared by, and no points of time or stretches of the study. */
const ARM_TIME = /\b(?:times?|latenc(?:y|ies)|survival|stays?|half-li(?:fe|ves)|delays?|durations?|periods?|constants?|onset|recovery)\b/i;
const OF_STUDY = /^(?:time|times|duration|period|periods|treatment duration|therapy duration|time (?:after|before|following) .*)$/i;
const isArmed = (d: Draft): boolean => ARMED.test(d.kind) || (d.kind === 'speedup' && d.q.unitClass === 'time') || (d.kind === 'duration' && d.metric !== null && ARM_TIME.test(d.metric) && !OF_STUDY.test(d.metric));

/** `the larger Foo` */
const SIZE = /^(?:larger|smaller|bigger|stronger|weaker|newer|older)$/;

/** Whose a measure is, said right before it: `baseline accuracy`, `human performance`. */
const WHOSE = /^(?:sota|state-of-the-art|baseline|human|teacher|student|expert|random|majority)$/;

/** `compared to the gas oven's recall of 0.66`: whose the measure right before the number is. */
function ownedMeasure({ s, i, kind, owner, metricSpan }: Draft): TokenSpan | null {
  if (kind !== 'score' || owner === null || metricSpan === null || metricSpan.end >= i || i - metricSpan.end > 2) return null;
  return owner.end === metricSpan.start - 1 ? possessorOf(s, { start: owner.start, end: metricSpan.end }) : null;
}

/** `it`, `this model`: what was spoken of before; `we` and `our model` are the paper's own, whatever was spoken of. */
const refersBack = (s: ReadSentence, { np, back }: SubjectFound): boolean => (np ? /^(?:this|these|such|the)$/.test(s.tokens[np.start - 1]?.lower ?? '') : back === true);

/** Whether the phrase that refers back speaks of one thing: `this model`, not `these models`; a bare pronoun may be of either. */
const isOne = (s: ReadSentence, { np }: SubjectFound): boolean | null => (np ? !MANY.test(s.tokens[np.end]!.lower) : null);
/** The same of what was spoken of last; names may be either. */
const isOneOf = (subject: string | null): boolean | null => (subject !== null && /^[a-z][a-z -]*$/.test(subject) ? !MANY.test(subject) : null);
const MANY = /[^su]s$/;
const agree = (a: boolean | null, b: boolean | null): boolean => a === null || b === null || a === b;

const drugOfDose = (d: Draft): TokenSpan | null => (d.metric !== null && d.kind !== 'duration' && DOSE.test(d.metric) ? substance(d.s, d.i) : null);
const armOf = (d: Draft): TokenSpan | null => (isArmed(d) ? armBehind(d) ?? labelBefore(d.s, d.i) ?? armBeforeBracket(d.s, d.i) : null);

/** Sets the subject. A ratio of risks whose sentence says none is of the factor that all before it were of. */
export function linkSubject(d: Draft, paper: PaperContext): void {
  findOwner(d, paper);
  if (d.subject !== null && HOW_MANY.test(d.subject)) d.subject = ownName(d, paper);
  if (d.kind === 'score' && d.s.field === 'abstract' && isRiskRatio(d.metric)) d.subject = paper.sameFactor(d.subject);
}

function findOwner(d: Draft, paper: PaperContext): void {
  const { s, i, kind } = d;
  const name = ownName(d, paper);
  // `beats Foo (90%) and Bar (85%)`: the name that the rule read is the first one's
  const slot = d.reading.follows >= 0 && d.reading.rule.id === 'score/rival' ? undefined : d.reading.slots.subject;
  // `80% accuracy (55M)`: a measure has no size
  if (slot && metricIn(s.tokens, slot.start, slot.end)?.end !== slot.end) {
    d.subject = printed(s, slot);
    return;
  }
  const say = (np: TokenSpan): void => {
    let { start } = np;
    // `Foo (0.9 / 0.8) and Bar (0.7 / 0.6)`: a bracket behind a name is all its own
    const all = coordination(s, np);
    const shared = all.length > 1 && all.length === s.groups.get(i)?.members.length && s.tokens[all[0]!.end + 1]?.text !== '(';
    if (!shared && s.tokens[np.end + 1]?.text === '(' && bracketAround(s, i)?.start === np.end + 1 && isProper(s, np)) {
      d.subject = printed(s, np);
      return;
    }
    while (start < np.end && TRIM_LEADING.test(s.tokens[start]!.lower)) start++;
    if (start < np.end && SIZE.test(s.tokens[start]!.lower) && isProper(s, { start: start + 1, end: np.end })) start++;
    let list = coordination(s, { start, end: np.end });
    let before = list[0]!.start - 1;
    while (before > 0 && s.tagging.tags[before] === 'det') before--;
    if (!shared && list.length > 1 && (s.tagging.tags[before] === 'prep' || s.tagging.tags[before] === 'verb')) list = [{ start, end: np.end }];
    const g = s.groups.get(i);
    // `A and B fell by 4% and 5%`: found by the first of its list
    if (list.length === 1 && g && g.members.length > 1) {
      const forward = listFrom(s, { start, end: np.end });
      if (forward.length === g.members.length) list = forward;
    }
    if (list.length > 1 && g && list.length === g.members.length) d.subject = printed(s, withVersion(s, list[g.members.indexOf(i)]!, i));
    else d.subject = printed(s, namedWhole(s, withVersion(s, { start: list[0]!.start, end: np.end }, i), i));
  };
  if (s.field === 'title') {
    // `A 12-week trial of Foo`
    const given = kind === 'duration' ? filled(d) : null;
    if (given) {
      say(given);
      return;
    }
    d.subject = name;
    return;
  }
  // `raises Foo's accuracy from 70% to 80%`: both values are Foo's
  if (kind === 'score' && d.owner && d.reading.rule.id === 'score/changed-to') {
    d.subject = printed(s, d.owner);
    return;
  }
  if (kind === 'parameters') {
    const owner = changedOwner(d) ?? oneEach(d) ?? parametersSubject(d);
    if (owner !== null && owner !== 'own') {
      say(owner);
      return;
    }
    if (name !== null || owner !== null) {
      d.subject = name;
      return;
    }
  }
  const listed = isArmed(d) ? armOfList(d) : null;
  if (listed) {
    d.subject = listed;
    return;
  }
  // `Foo 20 mg once daily and Bar 60 mg four times daily`: the dose is its drug's alone
  const drug = d.metric === 'dosing frequency' ? substance(s, doseBefore(s, i)) : null;
  if (drug) {
    d.subject = printed(s, drug);
    return;
  }
  const factor = riskFactor(d);
  if (factor) {
    d.subject = printed(s, factor);
    return;
  }
  const sample = sampleOwner(d);
  if (sample) {
    d.subject = printed(s, sample);
    return;
  }
  const liked = preferred(d) ?? achievedBy(d) ?? doneByBefore(d);
  if (liked) {
    if (isOwn(s, liked)) d.subject = name;
    else say(liked);
    return;
  }
  const owned = ownedMeasure(d);
  if (owned) {
    if (isOwn(s, owned)) d.subject = name;
    else say(owned);
    return;
  }
  const near = whoseLevel(d) ?? drugOfDose(d) ?? armOf(d) ?? shareOf(d) ?? rivalNumber(d) ?? (GAPPED.test(kind) ? gapped(d) : null) ?? besideUnlessReached(d) ?? changedOwner(d);
  if (near) {
    // `in group A, 17 of 31 patients (55%)`
    const arm = kind === 'score' && PEOPLE_NOUNS.has(s.tokens[near.end]!.lower) ? frontedArm(s, i) : null;
    say(arm ?? near);
    return;
  }
  if (kind === 'duration') {
    durationSubject(d, paper, say);
    return;
  }
  const whole = frontedWhole(d);
  if (whole) {
    say(whole);
    return;
  }
  const people = peopleShare(d, paper);
  if (people) {
    // `in group A, 17 patients (55%)`
    const arm = frontedArm(s, i);
    d.subject = arm ? printed(s, arm) : people;
    return;
  }
  const before = findSubject(s, i, name === null && kind !== 'scale' && kind !== 'coverage');
  const found = before.np === null && !before.own ? behindFronted(d) ?? before : before;
  const dealt = found.own || (found.np && isProper(s, found.np)) ? null : dealtOut(d);
  if (dealt) {
    say(dealt);
    return;
  }
  if (found.np && found.own && name === null && distinctive(s, found.np)) {
    // `our dual-stream architecture` names the system as well as the paper does
    say(found.np);
    return;
  }
  if (found.np && !found.own) {
    // `the accuracy of Foo is 90%`: a measure as the subject says it of what stands behind `of`
    const metric = metricIn(s.tokens, found.np.start, found.np.end);
    // `zinc levels were correlated with age (r = 0.4)`: a coefficient is of the measure that it compares
    const ratio = isRiskRatio(d.metric);
    const compares = (ratio || COEFFICIENT.test(d.metric ?? '')) && !OF_COMPARISON.test(s.tokens[found.np.end]!.lower);
    const measured = !compares && ((d.metricSpan !== null && d.metricSpan.start <= found.np.end && d.metricSpan.end >= found.np.end) || CHANGE_HEAD.test(s.tokens[found.np.end]!.lower));
    if (measured || (!compares && metric && metric.end === found.np.end && !(amountActs(d, found.np, metric) && (name === null || !printed(s, found.np).includes(name))))) {
      // `the current SOTA accuracy is 75%`
      const whose = metric && metric.start > found.np.start ? { start: found.np.start, end: metric.start - 1 } : null;
      if (whose && WHOSE.test(s.tokens[whose.end]!.lower)) {
        d.subject = printed(s, whose);
        return;
      }
      // `the rate of burns in the Foo group was`; the arm that the clause opens with has the people of `7% among the old` too
      const arm = name === null && ARMED.test(kind) ? armHanging(s, found.np.end + 1, i) ?? frontedArm(s, i) : null;
      if (arm) {
        say(arm);
        return;
      }
      const of = possessorOf(s, found.np) ?? modelBefore(s, found.np, metric) ?? measureOwner(s, found.np, i, ratio);
      if (of) {
        if (isOwn(s, of)) d.subject = name;
        else say(of);
        return;
      }
      const other = name === null ? behindNumber(d) ?? frontedArm(s, i) ?? beforeColon(s, i) : null;
      if (other) say(other);
      else d.subject = name;
      return;
    }
    // `the capabilities of Foo`
    const owner = QUALITY.test(s.tokens[found.np.end]!.lower) && s.tokens[found.np.end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, found.np.end + 2)) : null;
    if (owner && isOwn(s, owner)) d.subject = name;
    else say(owner ?? found.np);
    paper.lastSubject = d.subject;
    return;
  }
  const after = name === null ? behindNumber(d) ?? (kind === 'score' || kind === 'gain' ? frontedArm(s, i) : null) : null;
  if (after) say(after);
  else d.subject = name ?? (found.own && refersBack(s, found) && agree(isOne(s, found), isOneOf(paper.lastSubject)) ? paper.lastSubject : null);
}
