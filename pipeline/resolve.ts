/**
 * resolve: the candidates of one quantity into one, by a total order that does not depend on the order of the rules:
 * weight, then how much the pattern asked for, then nearness, then the id.
 *
 * A quantity that only its unit speaks for takes the reading of the quantity that it runs parallel to
 * (`improves A by 1.1%, B by 4.3% and C by 1.2%`).
 */
import type { Candidate } from './match.js';
import type { Quantity, Token } from './quantity.js';
import { CHANGE_VERBS, changeBehind, changes, inItsBracket, withoutPassed } from './resolve/change.js';
import { isComparedTo, isLevel, leadsTo } from './resolve/level.js';
import { beforeAfter, behindNoun, byAgain, contrasted, isBy, nextInBracket, ownBracket, parallel } from './resolve/parallel.js';
import type { Tagging } from './tag.js';
import { metricIn } from './terms.js';

/** The reading that won, and where it came from. */
export interface Reading extends Candidate {
  /** Token index of the quantity whose reading this one follows; -1 where it is its own. */
  follows: number;
}

const better = (a: Candidate, b: Candidate): number =>
  b.rule.weight - a.rule.weight || b.specificity - a.specificity || a.reach - b.reach || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);

/** Readings that only the unit suggests. */
const WEAK = 2;

/** `the change from baseline was -2.4 with rye, compared with -1.1 (P < 0.01) for a 20-g loaf of spelt`: the same change in another arm. */
const sameChange = (reading: Reading, q: Quantity, first: Quantity): boolean => reading.rule.id === 'gain/change-was' && q.unit === first.unit && q.uncertainty === null === (first.uncertainty === null) && (q.unitClass !== 'none' || q.signed || q.decimals > 0 || (!first.signed && first.decimals === 0));

/** `7 mmol/L in one group and 9 mmol/L in the other`: a level that only its unit speaks for is measured as the one before. */
const MEASURED = 'score/measured';
const BY_UNIT = 'scale/physical';
const OF_LEVELS = /\/|%|mm ?Hg/;

/** In the same unit of what a body or a machine is measured by, and not of another measure: `BP below 160 mmHg and HR below 90`. */
function isLevelAgain(tokens: readonly Token[], a: number, b: number): boolean {
  const { unit } = tokens[b]!.quantity!;
  // `is 4.2 cm, compared with 9.8 cm for Foo`
  const compared = tokens.slice(a + 1, b).some((t) => COMPARED.test(t.lower));
  return unit !== null && unit === tokens[a]!.quantity!.unit && (compared || OF_LEVELS.test(unit)) && metricIn(tokens, a + 1, b - 1) === null;
}

/** `an improvement of 0.19 compared to the gas oven's AUC of 0.66`: a value that its own measure stands before. */
const isRivalValue = (best: Candidate | undefined, tokens: readonly Token[], a: number): boolean =>
  best?.rule.id === 'score/metric-of' && best.slots.metric !== undefined && best.slots.metric.start > a && metricIn(tokens, best.slots.metric.start, best.slots.metric.end)?.end === best.slots.metric.end
  && tokens.slice(a + 1, best.slots.metric.start).some((t) => COMPARED.test(t.lower));
const COMPARED = /^(?:compared|versus|vs\.?|than|over)$/;

/** What measures of quality change by: `PSNR by 1.3 dB and SSIM by 0.05`. */
const MEASURED_IN = /^(?:decibel|none|percent|points)$/;
const AMOUNTS = /^(?:percent|ratio)$/;

const asReading = ({ rule, slots, specificity, reach }: Candidate, follows: number): Reading => ({ rule, slots, specificity, reach, follows });

/** The quantity that a reading goes back to: the one that it follows itself, or its own. */
const leader = (reading: Reading, own: number): number => (reading.follows >= 0 ? reading.follows : own);

export function resolve(candidates: ReadonlyMap<number, Candidate[]>, tokens: readonly Token[], tagging: Tagging): Map<number, Reading> {
  const readings = new Map<number, Reading>();
  let previous = -1;
  /** The last number that says how much something changed. */
  let change = -1;
  const alikeChange = (i: number): boolean => change >= 0 && tokens[change]!.quantity!.unitClass === tokens[i]!.quantity!.unitClass;
  const contrasting = (i: number): number | null => (alikeChange(i) && change === previous && contrasted(tokens, change, i) ? change : null);
  /** The amount that `by` announced, also where its share in brackets came after it. */
  const saidBy = (): number => leader(readings.get(change)!, change);
  const measuredAlike = (i: number): boolean => {
    const [before, q] = [tokens[change]?.quantity, tokens[i]!.quantity!];
    return before != null && MEASURED_IN.test(before.unitClass) && MEASURED_IN.test(q.unitClass) && q.decimals > 0;
  };
  // `latency by 61% and memory by 3.4x`
  const factorAndShare = (i: number): boolean => change >= 0 && AMOUNTS.test(tokens[change]!.quantity!.unitClass) && AMOUNTS.test(tokens[i]!.quantity!.unitClass);
  const inOtherArm = (i: number, best: Candidate | undefined): number | null =>
    (alikeChange(i) && (!best || best.rule.weight <= 3) && sameChange(readings.get(change)!, tokens[i]!.quantity!, tokens[change]!.quantity!) && parallel(tokens, tagging, change, i, true) ? change : null);
  /** The last change that `by` announced, past others in between: `cuts heat by 43% with a 0.1% drop in warmth, and by 51% on rye`. */
  let announced = -1;
  const again = (i: number, best: Candidate | undefined): number | null =>
    (announced >= 0 && announced !== change && tokens[announced]!.quantity!.unitClass === tokens[i]!.quantity!.unitClass && (!best || best.rule.weight <= 3) && byAgain(tokens, announced, i) && !tokens.slice(announced, i).some((t, k) => tagging.tags[announced + k] === 'verb' && CHANGE_VERBS.has(t.lower)) ? announced : null);
  const repeating = (i: number, best: Candidate | undefined): number | null =>
    ((alikeChange(i) || measuredAlike(i) || factorAndShare(i)) && (!best || best.rule.weight <= 3) && byAgain(tokens, saidBy(), i) ? saidBy() : null);
  for (const [i, all] of candidates) {
    const list = isLevel(tokens, i) ? all.filter((c) => !changes(c)) : leadsTo(tokens, i) ? all.filter((c) => c.rule.id !== 'score/changed-to' && !(c.rule.id === 'score/metric-of' && isComparedTo(tokens, i))) : withoutPassed(all, tokens, tagging, i);
    const behind = inItsBracket(list, tokens, i) ?? changeBehind(list, tokens, i);
    const best = (behind.length ? behind : list).reduce<Candidate | undefined>((first, c) => (first === undefined || better(c, first) < 0 ? c : first), undefined);
    const q = tokens[i]!.quantity!;
    // `7.6 mm Hg (30%) with A and 5.3 mm Hg`: behind a restated share its first amount leads
    const restated = previous >= 0 ? readings.get(previous) : undefined;
    if (restated && restated.follows >= 0 && tokens[previous - 1]?.text === '(' && q.unitClass !== tokens[previous]!.quantity!.unitClass && q.unitClass === tokens[restated.follows]!.quantity!.unitClass) previous = restated.follows;
    const prior = previous >= 0 ? readings.get(previous) : undefined;
    const priorQ = previous >= 0 ? tokens[previous]!.quantity! : null;
    // `9.1 points on A, 7.6 on B`: the points are said once
    const alike = (q.unitClass === priorQ?.unitClass && (q.unitClass !== 'physical' || q.borrowed || q.unit === priorQ.unit)) || (q.unitClass === 'none' && priorQ?.unitClass === 'points' && q.decimals > 0);
    // `4.2 kg (4.5%)`: the same change, as a share
    const restates = prior !== undefined && changes(prior) && q.unitClass === 'percent' && tokens[i - 1]?.text === '(' && (tokens[i + 1]?.text === ')' || (tokens[i + 1]?.lower === 'relative' && tokens[i + 2]?.text === ')')) && behindNoun(tokens, tagging, previous, i - 1) && (!best || best.rule.weight <= WEAK);
    const end = beforeAfter(tokens, i);
    const goesOn = contrasting(i) ?? repeating(i, best) ?? again(i, best) ?? inOtherArm(i, best);
    if (prior?.rule.id === 'score/rival' && alike && nextInBracket(tokens, tagging, previous, i)) {
      readings.set(i, asReading(prior, leader(prior, previous)));
    } else if (goesOn !== null) {
      const first = readings.get(goesOn)!;
      readings.set(i, asReading(first, leader(first, goesOn)));
    } else if (restates || (end === 'after' && previous === i - 2 && prior?.rule.claim.kind === 'score' && (!best || best.rule.weight <= 4))) {
      readings.set(i, asReading(prior!, leader(prior!, previous)));
    } else if (prior && priorQ && (!best || best.rule.weight <= WEAK || (best.rule.claim.kind === 'score' && best.rule.weight <= 3)) && changes(prior) && !changes(best) && alike && !end && !isRivalValue(best, tokens, previous) && !ownBracket(tokens, tagging, previous, i) && parallel(tokens, tagging, previous, i, !best || best.rule.weight <= 1)) {
      readings.set(i, asReading(prior, leader(prior, previous)));
    } else if (prior && priorQ && q.unitClass === 'none' && (priorQ.unitClass === 'counted' || (priorQ.unitClass === 'spanned' && !q.magnitude) || (prior.follows >= 0 && prior.rule.claim.kind === 'scale') || (priorQ.unitClass === 'params' && q.magnitude)) && (!best || best.rule.weight <= WEAK) && (q.magnitude || Number.isInteger(q.value)) && q.uncertainty === null && parallel(tokens, tagging, previous, i)) {
      readings.set(i, asReading(prior, leader(prior, previous)));
    } else if (prior?.rule.id === MEASURED && best?.rule.id === BY_UNIT && isLevelAgain(tokens, previous, i) && parallel(tokens, tagging, previous, i, true)) {
      readings.set(i, asReading(prior, leader(prior, previous)));
    } else if (best) {
      readings.set(i, asReading(best, -1));
    }
    if (readings.has(i)) previous = i;
    if (changes(readings.get(i))) change = i;
    if (change === i && isBy(tokens, i)) announced = i;
  }
  return readings;
}
