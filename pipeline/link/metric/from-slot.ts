/** The metric that a rule's slot captured: the whole measure of it, the one that says it more exactly, or none where it is a name. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf, metricIn, type Dimension } from '../../terms.js';
import type { Kind } from '../../types.js';
import { aligned, headBehindBracket } from '../aligned.js';
import { lastUnread, numberSpan } from '../around-number.js';
import { isProperToken } from '../attach.js';
import type { Draft } from '../context.js';
import { isDrug } from '../drug.js';
import { isOwn } from '../own.js';
import { listFrom, nounPhrase, skipLight } from '../phrases.js';
import { CHANGED } from './changed-measure.js';
import { objectOfChange, rightBeforeChange } from './changed-object.js';
import { headOfChain } from './measure-chain.js';
import { NO_MEASURE } from './measure-phrase.js';
import { saidInBracket, saidWithNoun } from './said-beside.js';
import { setMetric } from './set-metric.js';

/** Names of systems: `FooBar`, `Foo-Net`, `Foo-V2`. */
const SYSTEM_NAME = /^[A-Za-z]*[a-z][A-Z][A-Za-z]*(?:-\w+)?$|^[A-Z]\w*-(?:Net|[A-Z]?\d\w*)$/;
const CAPITALS = /^[A-Z]{3,5}$/;
const LIKE_A_NAME = /^[A-Z].*[A-Z\d]/;
const GENERIC = /^(?:accurac(?:y|ies)|performance|scores?|results?)$/;
/** What a thing does to a measure, and no measure to another. */
const SHOWS = /^(?:shows?|showed|achieves?|achieved|reach(?:es|ed)?|obtains?|obtained|yields?|attains?|exhibits?)$/;
const REACHED = /^(?:achieves?|achieved|reach(?:es|ed)?|attains?|attained|retains?|retained|recovers?|recovered|obtains?|keeps?|preserves?)$/;
const VERSUS = /^(?:v\.?|vs\.?|versus)$/;
const ACTS = /^(?:verb|aux)$/;
const IS = /^(?:is|are|was|were|of)$/;

/** Sets what the rule captured; false where it captured no measure. */
export function fromSlot(d: Draft): boolean {
  const slot = d.reading.follows < 0 ? d.reading.slots.metric : undefined;
  const object = slot ? rightBeforeSlot(d, slot) ?? objectOfChange(d, slot) : null;
  if (object) return setMetric(d, object);
  const dealt = slot ? dealtBehind(d, slot) : null;
  if (dealt) return setMetric(d, dealt);
  if (!slot || isOutdone(d, slot)) return false;
  const first = beforePlace(d, slot);
  if (first && setMetric(d, first)) {
    d.kind = KIND_OF[dimensionOf(d.s.tokens, first.start, first.end)] ?? d.kind;
    return true;
  }
  const noun = saidWithNoun(d, slot) ?? saidInBracket(d, slot);
  if (noun) return setMetric(d, noun);
  const exact = exactBehind(d, slot);
  if (exact) return setMetric(d, exact);
  const span = headBehindBracket(d, aligned(d, headOfChain(d, slot) ?? slot, slot.start > d.i));
  return !isName(d, span) && setMetric(d, span);
}

/** What a change of a measure of each sort is. */
const KIND_OF: Partial<Record<Dimension, Kind>> = { quality: 'gain', error: 'gain', outcome: 'gain', statistic: 'gain', time: 'speedup', rate: 'speedup' };

/** `accuracy on long queries falls by 12%`: the measure before the preposition, where what stands behind it was read as one. */
function beforePlace({ s, i, kind }: Draft, slot: TokenSpan): TokenSpan | null {
  if (!/^(?:gain|saving|speedup)$/.test(kind) || slot.end > i || dimensionOf(s.tokens, slot.start, slot.end) !== 'resource') return null;
  let k = slot.start - 1;
  while (k > 0 && s.tagging.tags[k] === 'det') k--;
  const np = /^(?:on|for|across|under)$/.test(s.tokens[k]?.lower ?? '') ? nounPhrase(s, k - 1) : null;
  return np && np.end === k - 1 && metricIn(s.tokens, np.start, np.end)?.end === np.end && KIND_OF[dimensionOf(s.tokens, np.start, np.end)] !== undefined ? np : null;
}

const ANY_SCORE = /^(?:scores?|values?|results?|performances?|figures)$/;

/** `scores of 0.88 and 0.77 in precision and recall`: as many measures behind the numbers, where the word before says none. */
function dealtBehind(d: Draft, slot: TokenSpan): TokenSpan | null {
  const { s, i } = d;
  const g = s.groups.get(i);
  if (!g || g.members.length < 2 || slot.end > i || !ANY_SCORE.test(s.tokens[slot.end]!.lower) || !/^(?:in|for|on)$/.test(s.tokens[g.end + 1]?.lower ?? '')) return null;
  const first = nounPhrase(s, skipLight(s, g.end + 2));
  const list = first ? listFrom(s, first) : [];
  return list.length === g.members.length && list.every((np) => metricIn(s.tokens, np.start, np.end)?.end === np.end) ? list[g.members.indexOf(i)]! : null;
}

/** A phrase that is no measure of the lexicon, where a measure stands behind the number, or a name in a list of settings. */
function isOutdone(d: Draft, slot: TokenSpan): boolean {
  const { s } = d;
  if (metricIn(s.tokens, slot.start, slot.end)?.end === slot.end) return false;
  if (slot.end < d.i) return measuredBehind(d);
  return slot.start === slot.end && LIKE_A_NAME.test(s.tokens[slot.end]!.text) && NO_MEASURE.test(s.tokens[listFrom(s, slot).at(-1)!.end]!.lower);
}

/** A measure between the slot and the number. */
function rightBeforeSlot(d: Draft, slot: TokenSpan): TokenSpan | null {
  const np = rightBeforeChange(d);
  return np && np.start > slot.end ? np : null;
}

/** `an accuracy of 27% pass@1`: the measure right behind the number says which accuracy. */
function exactBehind(d: Draft, slot: TokenSpan): TokenSpan | null {
  const { s } = d;
  if (slot.end > d.i || !(GENERIC.test(s.tokens[slot.end]!.lower) || SHOWS.test(s.tokens[lastUnread(s, numberSpan(d).start - 1)]?.lower ?? ''))) return null;
  const k = numberSpan(d).end + 1;
  const token = s.tokens[k];
  if (token?.kind !== 'word' || token.skip || !/[A-Z@]/.test(token.text)) return null;
  return metricIn(s.tokens, k, k) ? { start: k, end: k } : null;
}

/** A system's own name in the place of a measure: `Foo fell to 64%`. */
function isName(d: Draft, span: TokenSpan): boolean {
  const { s } = d;
  if ((d.kind !== 'score' && d.kind !== 'gain') || dimensionOf(s.tokens, span.start, span.end) !== 'unknown') return false;
  const last = s.tokens[span.end]!.text;
  if (span.end < d.i && isDrug(last.toLowerCase())) return true;
  if (d.reading.rule.id === 'score/value-metric' && isSharer(d, span)) return true;
  // `our oven reaches 71%`
  if (d.kind === 'score' && acts(d, span) && isOwn(s, span)) return true;
  if (isProperToken(last) && (acts(d, span) || measuredBehind(d))) return true;
  if (d.kind === 'gain') return SYSTEM_NAME.test(last) || s.tokens[span.end + 1]?.quantity?.aside === 'name' || s.datasets.some((m) => m.start <= span.end && m.end >= span.end);
  return d.reading.rule.id === 'score/changed-to' && (LIKE_A_NAME.test(last) || s.tokens[span.start]!.text.includes('+')) && !isChanged(d, span);
}

/** `raises QXR from 3% to 97%`: capitals alone that a verb of change has for its object. */
function isChanged({ s }: Draft, { start, end }: TokenSpan): boolean {
  const verb = s.tagging.tags[start - 1] === 'det' ? start - 2 : start - 1;
  return start === end && CAPITALS.test(s.tokens[end]!.text) && s.tagging.tags[verb] === 'verb' && CHANGED.has(s.tokens[verb]!.lower);
}

/** `34% women had`, `4% foozole v. 3% barine`: who or what the share was seen with, and no measure. */
function isSharer({ s, i }: Draft, { start, end }: TokenSpan): boolean {
  const last = s.tokens[end]!.lower;
  if (start < i) return false;
  if (PEOPLE_NOUNS.has(last)) return ACTS.test(s.tagging.tags[end + 1] ?? '');
  return isDrug(last) && (VERSUS.test(s.tokens[end + 1]?.lower ?? '') || VERSUS.test(s.tokens[beforeStop(s, lastUnread(s, i - 1))]?.lower ?? ''));
}

/** The token before the stop of `v.`. */
const beforeStop = (s: ReadSentence, k: number): number => (s.tokens[k]?.text === '.' ? k - 1 : k);

/** `Foo gains 5%`, `Foo reaches 94% agreement`: who does something is no measure. */
const acts = ({ s, i }: Draft, span: TokenSpan): boolean => span.end < i && ACTS.test(s.tagging.tags[span.end + 1] ?? '') && !IS.test(s.tokens[span.end + 1]!.lower);

/** `improves Foo by 2.8 AP`, `the plans reached 0.94 in BLEU`: the measure stands right behind the number. */
function measuredBehind(d: Draft): boolean {
  const after = skipLight(d.s, numberSpan(d).end + 1);
  const word = d.s.tokens[after]?.lower;
  // `the student reaches 97% of the teacher's recall`
  const right = word === 'in' || (word === 'of' && REACHED.test(d.s.tokens[lastUnread(d.s, numberSpan(d).start - 1)]?.lower ?? '')) ? skipLight(d.s, after + 1) : after;
  const np = nounPhrase(d.s, right);
  return np !== null && metricIn(d.s.tokens, right, Math.min(np.end, right + 1)) !== null;
}
