/** The verb that a bare share is the subject of: `60% were`, `63% of the patients had`, `34% women treated early showed`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { bracketAround, nounPhrase, skipLight } from '../phrases.js';
import { CHANGED } from './changed-measure.js';

const BRACKET = /^[()]$/;
const FINITE = /^(?:verb|aux)$/;
const PARTICIPLE = /(?:ed|ing)$/;
const ING = /ing$/;

/** The finite verb that the share is the subject of, or null. */
export function verbBehind(d: Draft): number | null {
  const { s } = d;
  let k = numberSpan(d).end + 1;
  while (s.tokens[k] && (BRACKET.test(s.tokens[k]!.text) || s.tokens[k]!.quantity || isSampleSign(s, k))) k++;
  // `18 of 24 (75%) patients had`, `ninety (63%) of 143 studies met`
  const sharers = sharersBehind(s, d.i) ?? (s.tokens[k]?.lower === 'of' ? nounPhrase(s, pastCount(s, skipLight(s, k + 1))) : undefined);
  if (sharers === null) return null;
  // `34% women had`
  const people = sharers ? null : nounPhrase(s, skipLight(s, k));
  if (people && people.start === k && PEOPLE_NOUNS.has(s.tokens[people.end]!.lower)) k = pastSharers(s, people);
  if (sharers) k = pastSharers(s, sharers);
  while (s.tagging.tags[k] === 'adv' || s.tokens[k]?.skip) k++;
  k = pastOtherShare(s, k);
  // `23% referred them`: a participle before a pronoun is a verb, however it was tagged
  if (k === numberSpan(d).end + 1 && DID.test(s.tokens[k]?.lower ?? '') && !CHANGED.has(s.tokens[k]!.lower) && OBJECT.test(s.tokens[k + 1]?.lower ?? '')) return k;
  k = pastPassive(s, k);
  return FINITE.test(s.tagging.tags[k] ?? '') && !ING.test(s.tokens[k]!.lower) ? k : null;
}

/** `68% of 139 women` */
const pastCount = (s: ReadSentence, k: number): number => (/^(?:none|counted)$/.test(s.tokens[k]?.quantity?.unitClass ?? '') ? skipLight(s, k + 1) : k);

/** `n` and `=` of `60% (n = 15) were`. */
const isSampleSign = (s: ReadSentence, k: number): boolean => (s.tokens[k]!.lower === 'n' && s.tokens[k - 1]!.text === '(') || (s.tokens[k]!.text === '=' && s.tokens[k - 1]!.lower === 'n');

/** Participles that are no verb without `were`: `34 of 52 bakers (65%) treated with Foo`. */
const PASSIVE = /^(?:treated|randomi[sz]ed|assigned|allocated|exposed)$/;
const PASSIVE_PHRASE = 7;

/** `30% of women treated early for burns were well`: the verb behind such a participle and what hangs on it; a mark or a number where there is none. */
function pastPassive(s: ReadSentence, k: number): number {
  if (!PASSIVE.test(s.tokens[k]?.lower ?? '')) return k;
  let m = k + 1;
  while (m < k + PASSIVE_PHRASE && s.tokens[m]?.kind === 'word' && s.tagging.tags[m] !== 'conj' && s.tagging.tags[m] !== 'sub' && !FINITE.test(s.tagging.tags[m]!)) m++;
  return m;
}

const DID = /[a-z]ed$/;
const OBJECT = /^(?:them|it|their|his|her|its|the|an?|no)$/;

/** `50% of the rye and 99% of the oats cracked`: both shares have one verb. */
function pastOtherShare(s: ReadSentence, k: number): number {
  if (s.tagging.tags[k] !== 'conj') return k;
  let m = k + 1;
  while (s.tagging.tags[m] === 'adv' || s.tokens[m]?.skip) m++;
  if (s.tokens[m]?.quantity?.unitClass !== 'percent') return k;
  m++;
  while (s.tokens[m]?.skip) m++;
  const other = s.tokens[m]?.lower === 'of' ? nounPhrase(s, skipLight(s, m + 1)) : null;
  const past = other ? pastSharers(s, other) : k;
  return s.tokens[past]?.lower === 'aged' ? k : past;
}

/** The things behind a bracketed share: `(75%) patients`, `(63%) of 143 studies`; null where there are none. */
export function sharersBehind(s: ReadSentence, i: number): TokenSpan | null {
  const bracket = bracketAround(s, i);
  if (!bracket || s.tokens[bracket.start - 1]?.kind !== 'quantity' || bracket.end - i > 2) return null;
  let k = bracket.end + 1;
  if (s.tokens[k]?.lower === 'of') k++;
  while (s.tokens[k] && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv' || s.tokens[k]!.skip || s.tokens[k]!.quantity?.unitClass === 'counted' || s.tokens[k]!.quantity?.unitClass === 'spanned')) k++;
  const np = nounPhrase(s, k);
  return np && np.start === k && /[^s]s$|people|men$|children/.test(s.tokens[np.end]!.lower) ? np : null;
}

/** Behind `of the patients`, and behind what only tells which patients: `of the patients assigned to Foo had`. */
function pastSharers(s: ReadSentence, sharers: TokenSpan): number {
  const k = sharers.end + 1;
  const tag = s.tagging.tags[k];
  if (tag === 'verb' && ING.test(s.tokens[k]!.lower)) return pastDoing(s, k);
  const participle = tag === 'verb' && PARTICIPLE.test(s.tokens[k]!.lower) && s.tagging.tags[k + 1] === 'prep';
  if (tag !== 'prep' && !participle) return k;
  const rest = nounPhrase(s, skipLight(s, participle ? k + 2 : k + 1));
  return rest && FINITE.test(s.tagging.tags[rest.end + 1] ?? '') ? rest.end + 1 : k;
}

/** `of the bakers attending a course in the town had`: past the participle, its object and what hangs on it. */
function pastDoing(s: ReadSentence, participle: number): number {
  let at = participle + 1;
  for (let hops = 0; hops < 3; hops++) {
    const np = nounPhrase(s, skipLight(s, s.tagging.tags[at] === 'prep' ? at + 1 : at));
    if (!np) break;
    at = np.end + 1;
    if (FINITE.test(s.tagging.tags[at] ?? '')) return at;
  }
  return participle;
}
