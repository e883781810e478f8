/** The arm of a trial that a number is said of, where it stands behind the number: `4.2 kg in the placebo group`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isDrug } from '../drug.js';
import type { Draft } from '../context.js';
import { isDose } from '../time/dose.js';
import { nounPhrase, skipLight } from '../phrases.js';

const ARM = /^(?:groups?|arms?|regimens?|cohort)$/;
const LETTERED = /^(?:group|arm|cohort)$/;
/** Words before `group` that do not say which. */
const ANY = /^(?:treatment|both|study|same|other|all|each|patient|age|two|three|respective|different|entire|whole|total)$/;
const THERAPY = /^(?:therapy|treatment|monotherapy|alone|administration|infusion|infusions|tablets?|capsules?)$/;
const GIVEN = /^(?:receiving|taking|given|treated|assigned|randomi[sz]ed|allocated|on|who)$/;

const COMPARES = /^(?:than|versus|vs\.?|against|over)$/;
/** Prepositions that a drug is given with. */
const WITH = /^(?:with|on|by|after|following|for|under|during)$/;

/** How many other phrases may stand between the number and its arm. */
const HOPS = 2;
/** And between a measure and the arm that hangs on it. */
const HANGING = 4;

/** Passes over the rest of the list, brackets behind it and a phrase or two: `91% (115/127) and 88%, respectively, for Foo patients`. */
export function armBehind(d: Draft): TokenSpan | null {
  const { s, i } = d;
  let k = (s.groups.get(i)?.end ?? i) + 1;
  let hops = 0;
  if (s.tokens[k]?.text === ')') k++;
  while (k < s.tokens.length) {
    const t = s.tokens[k]!;
    if (t.text === '(') {
      while (k < s.tokens.length && s.tokens[k]!.text !== ')') k++;
      k++;
    } else if (t.kind === 'quantity' && hops > 0) return null;
    else if (t.kind === 'quantity' || t.text === ',' || t.skip || t.lower === 'and' || s.tagging.tags[k] === 'adv') k++;
    else if (s.tagging.tags[k] === 'prep') {
      const at = skipLight(s, k + 1);
      if (COMPARES.test(t.lower)) return null;
      // `5.1, and on Foo, 6.2`: a drug behind a comma goes with the next number
      const apart = /^(?:,|and|or)$/.test(s.tokens[k - 1]!.lower) && s.tokens[k - 2]?.lower !== 'respectively';
      const arm = armAt(s, at) ?? (WITH.test(t.lower) && !apart ? drugAt(s, at) : null);
      const np = nounPhrase(s, at);
      if (arm || !np || ++hops > HOPS) return arm;
      k = np.end + 1;
    } else return null;
  }
  return null;
}

/** `the cost per patient in the Foo group was`, `the index on Foo was`: the arm that hangs on the phrase before token `from`. */
export function armHanging(s: ReadSentence, from: number, end: number): TokenSpan | null {
  let k = from;
  for (let hops = 0; hops <= HANGING && k < end && s.tagging.tags[k] === 'prep' && !COMPARES.test(s.tokens[k]!.lower); hops++) {
    const at = skipLight(s, k + 1);
    const arm = armAt(s, at) ?? (WITH.test(s.tokens[k]!.lower) ? drugAt(s, at) : null);
    // `on Foo was 5, on Bar 6`: the second number is the second drug's
    if (arm) return arm.end < end && !s.tokens.slice(arm.end + 1, end).some((t) => isDrug(t.lower)) ? arm : null;
    const np = nounPhrase(s, at);
    if (!np || np.start !== at) return null;
    k = np.end + 1;
  }
  return null;
}

/** `the placebo group`, `Foo-treated patients`, `those receiving Foo` from token `k` on. */
function armAt(s: ReadSentence, k: number): TokenSpan | null {
  const those = /^(?:those|patients)$/.test(s.tokens[k - 1]?.lower ?? '') || /^those$/.test(s.tokens[k]?.lower ?? '');
  const np = nounPhrase(s, k);
  if (!np || np.start !== k) return those ? given(s, /^those$/.test(s.tokens[k]?.lower ?? '') ? k + 1 : k) : null;
  const head = s.tokens[np.end]!.lower;
  if (head === 'placebo') return np;
  // `in Group II`
  if (np.end === np.start + 1 && LETTERED.test(s.tokens[np.start]!.lower)) return np;
  if (ARM.test(head)) return np.end > np.start && s.tokens.slice(np.start, np.end).some((t) => !ANY.test(t.lower)) ? np : null;
  if (!PEOPLE_NOUNS.has(head)) return null;
  if (s.tokens.slice(np.start, np.end).some((t) => /-(?:treated|assigned)$/.test(t.lower) || /^[A-Z].*[A-Z\d]/.test(t.text))) return np;
  return given(s, np.end + 1);
}

/** `55% with Foo 20 mg`: a drug stands for those who got it. */
function drugAt(s: ReadSentence, k: number): TokenSpan | null {
  const np = nounPhrase(s, k);
  if (np?.start !== k || metricIn(s.tokens, np.start, np.end)?.end === np.end) return null;
  const names = s.tokens.slice(np.start, np.end + 1);
  if (!isDrug(names.at(-1)!.lower) && !(isDrug(names[0]!.lower) && THERAPY.test(names.at(-1)!.lower))) return null;
  return isDose(s, np.end + 1) ? { start: np.start, end: np.end + 1 } : np;
}

/** What people were given, from the participle on. */
function given(s: ReadSentence, k: number): TokenSpan | null {
  if (!GIVEN.test(s.tokens[k]?.lower ?? '')) return null;
  let at = k + 1;
  while (/^(?:to|with|received|were|receive|either|on)$/.test(s.tokens[at]?.lower ?? '')) at++;
  at = skipLight(s, at);
  const np = nounPhrase(s, at);
  return np?.start === at ? np : null;
}
