/**
 * resolve: the candidates of one quantity into one, by a total order that does not depend on the order of the rules:
 * weight, then how much the pattern asked for, then nearness, then the id.
 *
 * A quantity that only its unit speaks for takes the reading of the quantity that it runs parallel to
 * (`improves A by 1.1%, B by 4.3% and C by 1.2%`).
 */
import { WORD_CLASSES } from '../rules/lexicon/word-classes.js';
import { isDrug } from './link/drug.js';
import type { Candidate } from './match.js';
import type { Quantity, Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { dimensionOf, metricIn } from './terms.js';

/** The reading that won, and where it came from. */
export interface Reading extends Candidate {
  /** Token index of the quantity whose reading this one follows; -1 where it is its own. */
  follows: number;
}

const better = (a: Candidate, b: Candidate): number =>
  b.rule.weight - a.rule.weight || b.specificity - a.specificity || a.reach - b.reach || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);

/** Readings that only the unit suggests. */
const WEAK = 2;

/** Whether only names, prepositions and list marks stand between two quantities. */
function parallel(tokens: readonly Token[], tagging: Tagging, a: number, b: number, loose = false): boolean {
  if (b - a > 24) return false;
  for (let k = a + 1; k < b; k++) {
    const t = tokens[k]!;
    if (t.kind === 'quantity' || t.skip) continue;
    const tag = tagging.tags[k]!;
    if (tag === 'noun' || tag === 'adj' || tag === 'det' || tag === 'conj' || tag === 'adv') continue;
    if (tag === 'prep' && (/^(?:on|in|by|for|of|to|over|among|against|under|across|vs|vs\.|versus|than)$/.test(t.lower) || (loose && t.lower === 'with'))) continue;
    // `26% at the lid and 57% at the crust`
    if (t.lower === 'at' && tokens[b - 1]!.lower === 'and') continue;
    // `15% in kneading and 22% in baking`
    if (tag === 'verb' && t.lower.endsWith('ing') && /^(?:in|on|for)$/.test(tokens[k - 1]!.lower)) continue;
    // `48% on Foo using Bar, 38% on Baz using Qux`
    if (t.lower === 'using') continue;
    if (t.lower === 'compared') continue;
    if (t.kind === 'mark' && /^[,()/;:]$/.test(t.text)) continue;
    // `14% (P=.05) and 15%`
    if (t.kind === 'mark' && /^[=<>≤≥]$/.test(t.text) && tokens[k + 1]?.quantity?.aside) continue;
    if (t.lower === 'respectively' || t.lower === 'and') continue;
    return false;
  }
  return true;
}

const isTo = (t: Token | undefined): boolean => t !== undefined && /^(?:to|->|→)$/.test(t.lower);

/** `+11.7% with Foo (35.0% to 46.7%)`: the values before and after a change in brackets are no changes. */
function beforeAfter(tokens: readonly Token[], i: number): 'before' | 'after' | null {
  if (tokens[i]!.quantity!.signed) return null;
  if (tokens[i - 1]?.text === '(' && isTo(tokens[i + 1]) && tokens[i + 2]?.kind === 'quantity') return 'before';
  return isTo(tokens[i - 1]) && tokens[i - 2]?.kind === 'quantity' && tokens[i - 3]?.text === '(' ? 'after' : null;
}

/** `(5% drop in recall) and reliability (100% detection)`: brackets apart, each with words of its own. */
function ownBracket(tokens: readonly Token[], tagging: Tagging, a: number, b: number): boolean {
  const between = tokens.slice(a + 1, b).map((t) => t.text);
  return tokens[b - 1]?.text === '(' && tagging.tags[b + 1] === 'noun' && between.includes(')') && tokens[a + 1]?.text !== ')';
}

/** `beats Foo (90%), Bar (85%) and Baz (80%)`: the next name with a bracket of its own behind a bracket. */
function nextInBracket(tokens: readonly Token[], tagging: Tagging, a: number, b: number): boolean {
  if (tokens[a + 1]?.text !== ')' || tokens[b - 1]?.text !== '(' || tokens[b + 1]?.text !== ')' || b - a > 9 || tagging.tags[b - 2] !== 'noun') return false;
  return tokens.slice(a + 2, b - 1).every((t, k) => t.text === ',' || /^(?:noun|adj|det|conj)$/.test(tagging.tags[a + 2 + k]!));
}

const PREPOSITION = /^(?:with|without|on|for|over|in|at|under|when|during|from)$/;

/** `26x without caching and 2.6x with caching`: both amounts of the one noun, each in a setting of its own. */
function contrasted(tokens: readonly Token[], a: number, b: number): boolean {
  if (tokens[a]!.quantity!.unitClass !== 'ratio' || b - a > 12 || !PREPOSITION.test(tokens[b + 1]?.lower ?? '')) return false;
  if (!tokens.slice(a + 1, a + 6).some((t) => PREPOSITION.test(t.lower))) return false;
  let k = b - 1;
  while (tokens[k]!.skip) k--;
  return tokens[k]!.lower === 'and';
}

const DOSED = /^(?:doses?|dosages?|tablets?|capsules?|groups?|arms?|regimens?|patch|patches|infusions?)$/;

/** `decreased by the 20- and 40-mg doses`: what a hyphen binds to a thing given is no amount of the change. */
function isDosed(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (/^(?:,|and|or)$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 2]?.kind === 'quantity') k += 2;
  return tokens[k]!.text.includes('-') && (DOSED.test(tokens[k + 1]?.lower ?? '') || DOSED.test(tokens[k + 2]?.lower ?? ''));
}

const FALLS = /^(?:drop|fall|declin|ris|climb|decreas|increas|go|shrink|sink|dip)(?:e|es|s|ed|ped|ping|ing)?$|^(?:fell|rose|sank|shrank|went)$/;
const BELOW_ZERO = /^(?:kcal\/mol|kJ\/mol|[mk]?eV|m?V|dBm|°C|MPa)$/;
const CHANGED = /^(?:changes?|shifts?|differences?|drops?|reductions?|decreases?|falls?)$/;

/** `(0.33 vs 0.15)`, `more often (42%)`: what a bracket compares, and what it says of how often, is no change. */
function isLevel(tokens: readonly Token[], i: number): boolean {
  const q = tokens[i]!.quantity!;
  // `the highest affinity (-9.5 kcal/mol)`: energies are below zero by nature
  if (q.value < 0 && tokens[i - 1]?.text === '(' && BELOW_ZERO.test(q.unit ?? '') && !CHANGED.test(tokens[i - 2]?.lower ?? '')) return true;
  if (q.signed) return false;
  // `the error drops below 1%`
  if (tokens[i - 1]?.skip && /^(?:below|under|above)$/.test(tokens[i - 1]!.lower) && FALLS.test(tokens[i - 2]?.lower ?? '')) return true;
  // `emberpril 20 mg/day was more effective`: a drug and its dose
  if (q.unitClass === 'physical' && isDrug(tokens[i - 1]?.lower ?? '') && /^(?:was|is|were|had)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  if (q.unitClass === 'physical' && isDosed(tokens, i)) return true;
  // `1.3 additional steps` are counted
  if (q.unitClass === 'none' && ADDED.test(tokens[i + 1]?.lower ?? '')) return true;
  // `to gain 100% consensus`: reached, whatever was had before
  if (q.unitClass === 'percent' && q.value === 100 && tokens[i - 1]?.lower === 'gain') return true;
  if (tokens[i - 1]?.text === '(' && isReached(tokens, i)) return true;
  if (tokens[i - 1]?.text === '(') return OFTEN.test(tokens[i - 2]?.lower ?? '') || (VERSUS.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.kind === 'quantity');
  return VERSUS.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.kind === 'quantity' && tokens[i - 3]?.text === '(';
}

/** `gains on hard sets (94% recall on one)`: so much is reached and not gained, and of a measure of its own. */
function isReached(tokens: readonly Token[], i: number): boolean {
  const q = tokens[i]!.quantity!;
  if (q.unitClass !== 'percent' || q.value < MUCH || q.comparator !== null) return false;
  const own = metricIn(tokens, i + 1, Math.min(i + 2, tokens.length - 1));
  return own?.start === i + 1 && own.entry.dimension === 'quality' && /^(?:on|in|for|,|\))$/.test(tokens[own.end + 1]?.lower ?? '');
}

/** `removing the memory module reduces accuracy by 5 points`: what changes stands behind the last verb of change, where a reading has it there. */
function withoutPassed(list: readonly Candidate[], tokens: readonly Token[], tagging: Tagging, i: number): readonly Candidate[] {
  const nearest = list.reduce((at, c) => (changes(c) && c.slots.metric !== undefined && c.slots.metric.start < i ? Math.max(at, c.slots.metric.start) : at), -1);
  if (nearest < 0) return list;
  // `improves warmth for rye loaves by 3%`: what it is improved for is no measure, where a reading has the one before
  const isPlace = ({ rule, slots }: Candidate): boolean => {
    if (!changes({ rule }) || slots.metric === undefined || slots.metric.start > i) return false;
    let k = slots.metric.start - 1;
    while (tagging.tags[k] === 'det') k--;
    return PLACES.test(tokens[k]?.lower ?? '') && list.some((o) => changes(o) && o.slots.metric?.end === k - 1 && metricIn(tokens, o.slots.metric.start, k - 1)?.end === k - 1);
  };
  if (list.some(isPlace)) return list.filter((c) => !isPlace(c));
  const isPassed = ({ rule, slots }: Candidate): boolean => {
    if (!changes({ rule }) || slots.metric === undefined || slots.metric.end >= nearest) return false;
    for (let k = slots.metric.end + 1; k < nearest; k++) if (tagging.tags[k] === 'verb' && CHANGE_VERBS.has(tokens[k]!.lower)) return true;
    return false;
  };
  return list.some(isPassed) ? list.filter((c) => !isPassed(c)) : list;
}

const PLACES = /^(?:for|on|in|across|under)$/;
const CHANGE_VERBS: ReadonlySet<string> = new Set(['reduce', 'increase', 'improve', 'degrade'].flatMap((name) => WORD_CLASSES[name]!));

/** In percent: what hardly anything is improved by. */
const MUCH = 60;

/** `faster computation and 3 times higher success rate`: readings of a known measure right behind the comparative, where others look back. */
function changeBehind(list: readonly Candidate[], tokens: readonly Token[], i: number): readonly Candidate[] {
  // `is 12% better`: a change, whatever stands before
  if (BETTER.test(tokens[i + 1]?.lower ?? '') && /^(?:[,.;)]|than|on|in|and)$/.test(tokens[i + 2]?.lower ?? '.')) return list.filter(changes);
  if (!COMPARATIVE.test(tokens[i + 1]?.lower ?? '') || !list.some((c) => changes(c) && (c.slots.metric?.end ?? i) < i)) return [];
  return list.filter((c) => changes(c) && c.slots.metric !== undefined && c.slots.metric.start > i && c.slots.metric.start <= i + 3 && dimensionOf(tokens, c.slots.metric.start, c.slots.metric.end) !== 'unknown');
}

/** `fewer crumbs (a 95% reduction in MACs)`: readings of a known measure inside the bracket of the number, where others look out of it; null where there are none. */
function inItsBracket(list: readonly Candidate[], tokens: readonly Token[], i: number): readonly Candidate[] | null {
  let open = i - 1;
  while (open > 0 && (tokens[open]!.skip || /^an?$/.test(tokens[open]!.lower))) open--;
  if (tokens[open]?.text !== '(' || !list.some((c) => changes(c) && (c.slots.metric?.end ?? i) < open)) return null;
  const close = tokens.findIndex((t, k) => k > i && t.text === ')');
  const inside = list.filter((c) => changes(c) && c.slots.metric !== undefined && c.slots.metric.start > i && c.slots.metric.end < close && dimensionOf(tokens, c.slots.metric.start, c.slots.metric.end) !== 'unknown');
  return inside.length ? inside : null;
}

const BETTER = /^(?:better|worse)$/;
const COMPARATIVE = /^(?:higher|lower|greater|less|more|fewer|better|worse|smaller|larger|increased|decreased|reduced|elevated)$/;

/** `3% at the lid level compared to 5%`: no level of the 5%. */
function isComparedTo(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k] && (tokens[k]!.skip || /^(?:an?|the)$/.test(tokens[k]!.lower))) k--;
  return tokens[k]?.lower === 'to' && tokens[k - 1]?.lower === 'compared';
}

/** `leading to a 2% increase`: the value that nothing became. */
function leadsTo(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k] && (tokens[k]!.skip || /^(?:an?|the)$/.test(tokens[k]!.lower))) k--;
  // `improvements ranging from 2% to 5%`
  if (tokens[k]?.lower === 'from' && /^rang(?:ing|es|e|ed)$/.test(tokens[k - 1]?.lower ?? '')) return true;
  return tokens[k]?.lower === 'to' && /^(?:leads?|leading|led|due|thanks|compared|relative|according|owing|prior|contributes?|contributing|amounts?|amounting|equivalent|translates?|translating)$/.test(tokens[k - 1]?.lower ?? '');
}

const ADDED = /^(?:additional|extra|more)$/;
const OFTEN = /^(?:often|frequently|commonly|likely|rarely)$/;
const VERSUS = /^(?:vs|vs\.|versus|compared)$/;

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

const CLAUSE = /^[;:.!?]$/;

/** Whether `by` announces the amount at `i`. */
function isBy(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tokens[k]!.skip || BEFORE_AMOUNT.test(tokens[k]!.lower))) k--;
  return tokens[k]?.lower === 'by';
}

/** `by 45% (94 to 52 minutes) and by 40%`: `by` again, and nothing else says what the second is. */
function byAgain(tokens: readonly Token[], a: number, b: number): boolean {
  return b - a < 30 && isBy(tokens, a) && isBy(tokens, b) && !tokens.slice(a + 1, b).some((t) => CLAUSE.test(t.text));
}

/** What measures of quality change by: `PSNR by 1.3 dB and SSIM by 0.05`. */
const MEASURED_IN = /^(?:decibel|none|percent|points)$/;
const AMOUNTS = /^(?:percent|ratio)$/;
const BEFORE_AMOUNT = /^(?:an?|average|of|up|to|about|nearly|over|only|around|further|additional|as|much)$/;

/** Whether the bracket at `open` stands right behind the quantity, or behind it and a word or two (`$80 in savings (52%)`). */
const behindNoun = (tokens: readonly Token[], tagging: Tagging, quantity: number, open: number): boolean =>
  open - quantity <= 3 && tokens.slice(quantity + 1, open).every((t, k) => t.kind === 'word' && (t.skip || /^(?:noun|prep|adj)$/.test(tagging.tags[quantity + 1 + k]!)));

const CHANGES: ReadonlySet<string> = new Set(['speedup', 'gain', 'saving']);
const changes = (r: { rule: { claim: { kind: string } } } | undefined): boolean => r !== undefined && CHANGES.has(r.rule.claim.kind);

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
