/**
 * What a bare share is of: `60% were male`, `63% of the patients had back injuries`, `X was diagnosed in 7% of them`.
 * Where no measure is named, the words that say what is shared stand for it.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { lastBeforeBracket, lastUnread, numberSpan } from '../around-number.js';
import { labelOfShare } from './labelled-list.js';
import { findSubject } from '../subject/clause-subject.js';
import { CHANGED } from './changed-measure.js';
import type { Draft } from '../context.js';
import { isOwn } from '../own.js';
import { bracketAround, nounPhrase, printed, skipLight } from '../phrases.js';
import { setMetric } from './set-metric.js';
import { verbBehind } from './share-verb.js';

const SHARERS = /^(?:patients|subjects|participants|method|model)$/;
const FINITE = /^(?:verb|aux)$/;

/** Verbs that say nothing themselves: what is shared is their object. */
const LIGHT = /^(?:had|have|has|reported|showed|experienced|developed|demonstrated|exhibited|suffered|presented|achieved|displayed|contain|contained|include|included|report|show|experience|develop|exhibit|suffer|present)$/;
const COUNTS = /^(?:counted|none)$/;
const GIVEN = /^(?:provided?|completed?|received?|underwent|undergo|took|take|used?|requires?|required|needs?|needed|aged)$/;
const STATE = /^(?:on|in|at|under|without)$/;
const BE = /^(?:were|was|are|is|been|be|being|would|could|did|do|may|might|will|can)$/;

/** Words of time and place, which end a predicate. */
const PLACE = /^(?:during|after|before|at|over|when|while|within|compared|comparing|versus|vs|than|by|because|since|until)$/;

/** Sets what a percentage is a share of. False where the sentence does not say it so. */
export function setShare(d: Draft): boolean {
  const { id } = d.reading.rule;
  const people = id === 'score/value-metric' && d.q.unitClass === 'percent';
  if (id !== 'score/percent' && !people && !(d.kind === 'score' && d.q.form === 'fraction' && d.q.unitClass !== 'percent')) return false;
  const part = people ? null : partOf(d);
  if (part && setMetric(d, part)) return true;
  const occurs = !people && d.kind === 'score' && d.q.unitClass === 'percent' ? occurrence(d) : null;
  if (occurs) {
    setMetric(d, occurs);
    return true;
  }
  const said = predicate(d);
  if (said) d.metric = said;
  return Boolean(said);
}

const MAKES = /^(?:contribut|amount)(?:e|es|ed|ing|s)?$/;
const OWNERS = /^(?:its|their|his|her)$/;

/** `retains 90% of the throughput`, `for 90% of the errors`, `loaded to 40% of their strength`: what a verb, `for` or `to` takes a part of. */
function partOf(d: Draft): TokenSpan | null {
  const { s } = d;
  const { start, end } = numberSpan(d);
  if (s.tokens[end + 1]?.lower !== 'of') return null;
  const k = lastUnread(s, start - 1);
  const owned = s.tokens[k]?.lower === 'to' && OWNERS.test(s.tokens[end + 2]?.lower ?? '');
  // `contributes to up to 40% of the heat`
  const given = s.tokens[k]?.lower === 'to' && MAKES.test(s.tokens[lastUnread(s, k - 1)]?.lower ?? '');
  const part = owned || given || s.tagging.tags[k] === 'verb' || s.tokens[k]?.lower === 'for' ? nounPhrase(s, skipLight(s, end + 2)) : null;
  return part && !PEOPLE_NOUNS.has(s.tokens[part.end]!.lower) ? part : null;
}

const OCCURS = /^(?:in|by|affect(?:s|ed|ing)?)$/;
const BEHIND_PASSIVE = /^(?:in|by|to|after)$/;
const REACH = 8;

/** `Laboratory tests were ordered in 7%`: what the passive before token `at` is said of, though it may sound like evidence. */
function passiveSubject(s: ReadSentence, at: number): TokenSpan | null {
  if (!s.tokens.slice(Math.max(0, at - 2), at + 1).some((t) => BEHIND_PASSIVE.test(t.lower))) return null;
  for (let k = at; k > 0 && at - k < REACH; k--) {
    if (s.tagging.tags[k] !== 'aux') continue;
    const np = nounPhrase(s, k - 1);
    const verb = s.tokens[skipLight(s, k + 1)]?.lower ?? '';
    return verb.endsWith('ed') && !CHANGED.has(verb) && np && !isOwn(s, np) ? np : null;
  }
  return null;
}

/** `it caused rust in 7% of the ovens`: the object of an active verb right before `in`. */
function objectBefore(s: ReadSentence, at: number): TokenSpan | null {
  const k = lastUnread(s, at);
  const np = s.tokens[k]?.lower === 'in' ? nounPhrase(s, k - 1) : null;
  if (!np || np.end !== k - 1) return null;
  let v = np.start - 1;
  while (v > 0 && s.tagging.tags[v] === 'det') v--;
  return s.tagging.tags[v] === 'verb' && s.tagging.tags[v - 1] !== 'aux' && (s.tagging.tags[v - 1] !== 'prep' || s.tokens[v - 1]!.lower === 'to') && !SHARERS.test(s.tokens[np.end]!.lower) && (!CHANGED.has(s.tokens[v]!.lower) || isOfPeople(s, at)) ? np : null;
}

/** `lowered warmth in 45% of the bakers`: people in whom something happened. */
function isOfPeople(s: ReadSentence, at: number): boolean {
  let k = at + 1;
  while (s.tokens[k]?.skip || s.tokens[k]?.kind === 'quantity') k++;
  const people = s.tokens[k]?.lower === 'of' ? nounPhrase(s, skipLight(s, k + 1)) : null;
  return people !== null && PEOPLE_NOUNS.has(s.tokens[people.end]!.lower);
}

const NAME = /^[A-Z]/;
const PREFERRED = /\b(?:preferred|favou?red|chosen|selected|rated|ranked|judged|better|faster|best)\b/;

const OF_WHOLE = /^(?:of|the|these|those|all)$/;
const MOST_STEPS = 6;

/** `in 39 of the 43 ovens (91%)`: the token before the count and its whole, or `at` itself. */
function beforeCount(s: ReadSentence, at: number): number {
  let k = at;
  while (k > 0 && at - k < MOST_STEPS && (s.tokens[k]!.skip || s.tokens[k]!.kind === 'quantity' || OF_WHOLE.test(s.tokens[k]!.lower))) k--;
  return s.tokens[k + 1]?.kind === 'quantity' && OCCURS.test(s.tokens[k]?.lower ?? '') ? k : at;
}

/** `X was diagnosed in 7% of the subjects`, `X affects 7% of them`: the share is of what the sentence is about. */
function occurrence(d: Draft): TokenSpan | null {
  const { s, i } = d;
  // `rust in 12%, mould in 8% and rot in 5%`
  const labelled = labelOfShare(d);
  if (labelled?.style === 'in') return labelled.label;
  const k = lastBeforeBracket(s, numberSpan(d).start - 1);
  // `60% of the rye in Foo and 48% in Bar`: the preposition before belongs to the other number
  if (s.tagging.tags[k] === 'conj') return null;
  const prep = bracketAround(s, i) ? nounPhrase(s, k) : null;
  const at = beforeCount(s, prep ? prep.start - 1 : k);
  if (!s.tokens.slice(Math.max(0, at - 2), at + 1).some((t) => OCCURS.test(t.lower))) return passiveSubject(s, at);
  const object = objectBefore(s, at);
  if (object) return object;
  const found = findSubject(s, i);
  const np = found.np && !found.own ? found.np : passiveSubject(s, at);
  // `Foo is preferred in 57% of cases`: a system is no measure
  const system = np !== null && s.tokens.slice(np.start, np.end + 1).some((t) => NAME.test(t.text)) && !s.tokens.slice(np.end + 1, at).some((t) => OCCURS.test(t.lower) || /ed$/.test(t.lower) && CHANGED.has(t.lower)) && PREFERRED.test(s.tokens.slice(np.end + 1, i).map((t) => t.lower).join(' '));
  return np && !system && !s.tokens.slice(np.start, np.end + 1).some((t) => SHARERS.test(t.lower)) ? np : null;
}

/** `60% were male`, `55 patients (90%) completed the study`: the words of the predicate as printed, or null. */
function predicate(d: Draft): string | null {
  const { s } = d;
  const finite = verbBehind(d);
  if (finite === null) return null;
  const verb = whatTheySaid(s, finite);
  if (verb > finite) return printed(s, { start: verb, end: predicateEnd(s, verb) });
  let k = verb;
  while (BE.test(s.tokens[k]?.lower ?? '') || s.tagging.tags[k] === 'adv' || s.tokens[k]?.lower === 'not') k++;
  const negated = s.tokens.slice(verb, k).some((t) => t.lower === 'not' || t.lower === 'never');
  if (LIGHT.test(s.tokens[k]?.lower ?? '')) k++;
  // `have had burns`
  if (k > verb && s.tokens[k]?.lower === 'had') k++;
  if (s.tokens[k]?.lower === 'from') k++;
  // `reported being fully satisfied`
  while (s.tokens[k]?.lower === 'being' || s.tokens[k]?.lower === 'either') k++;
  k = skipLight(s, k);
  // `received at least one letter`
  const number = GIVEN.test(s.tokens[k]?.lower ?? '') ? skipLight(s, k + 1) : k;
  const counted = COUNTS.test(s.tokens[number]?.quantity?.unitClass ?? '') ? nounPhrase(s, skipLight(s, number + 1)) : null;
  if (counted) return printed(s, { start: finite, end: counted.end });
  // `required 5 mg`, `were aged 70 years`
  if (number > k && isMeasured(s, number)) return printed(s, { start: k, end: number });
  // `were on the balm`
  const state = verb < k && BE.test(s.tokens[k - 1]!.lower) && s.tagging.tags[k] === 'prep' && STATE.test(s.tokens[k]!.lower) ? nounPhrase(s, skipLight(s, k + 1)) : null;
  if (state && state.start <= skipLight(s, k + 1)) return printed(s, { start: k, end: state.end });
  if (s.tokens[k]?.kind !== 'word' && !negated) return null;
  if (PLACE.test(s.tokens[k]?.lower ?? '')) return null;
  const start = negated ? verb : k;
  const np = nounPhrase(s, k);
  if (np && np.start === k) return printed(s, { start, end: np.end === k ? endOfPair(s, k) : np.end });
  if (s.tagging.tags[k] === 'adj') return printed(s, { start: k, end: endOfPair(s, k) });
  if (s.tagging.tags[k] === 'verb') return printed(s, { start, end: predicateEnd(s, k) });
  // `do not have any`
  return negated && k > start + 2 ? printed(s, { start, end: k - 1 }) : null;
}

/** Whether token `k` is an amount with a unit of its own, not another share. */
const isMeasured = (s: ReadSentence, k: number): boolean => /^(?:time|physical)$/.test(s.tokens[k]?.quantity?.unitClass ?? '');

const SAYS = /^(?:said|stated|reported|indicated|felt|thought|believed|claimed|say|report|state|think|believe)$/;

/** `said that they would buy it`: the verb of what they said of themselves; the same verb where they said nothing. */
function whatTheySaid(s: ReadSentence, verb: number): number {
  if (!SAYS.test(s.tokens[verb]!.lower)) return verb;
  const who = s.tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  return s.tokens[who]?.lower === 'they' && FINITE.test(s.tagging.tags[who + 1] ?? '') ? who + 1 : verb;
}

/** `mild to moderate burns`: a word that another one is joined to goes up to their noun. */
function endOfPair(s: ReadSentence, k: number): number {
  if (!/^(?:to|or|and)$/.test(s.tokens[k + 1]?.lower ?? '')) return k;
  const next = skipLight(s, k + 2);
  const np = nounPhrase(s, next);
  return np && np.start === next ? np.end : k;
}

const PARTICLE = /^(?:out|over|up|off|down|back|away)$/;

/** The end of a verb's phrase: a few words, up to a mark, a number or words of time and place. */
function predicateEnd(s: ReadSentence, verb: number): number {
  let end = verb;
  for (let k = verb + 1; k < verb + 7 && k < s.tokens.length; k++) {
    const t = s.tokens[k]!;
    const tag = s.tagging.tags[k];
    // `dropped out`
    if (k === verb + 1 && PARTICLE.test(t.lower)) {
      end = k;
      continue;
    }
    if (t.kind !== 'word' || t.skip || PLACE.test(t.lower) || (tag === 'sub' && t.lower !== 'that') || tag === 'conj') break;
    if (tag === 'noun' || tag === 'verb') end = k;
  }
  return end;
}
