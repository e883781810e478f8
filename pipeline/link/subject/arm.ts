/** The arm of a trial that a number is said of, where it stands behind the number: `4.2 kg in the placebo group`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isDrug } from '../drug.js';
import type { Draft } from '../context.js';
import { isDose } from '../time/dose.js';
import { bracketAround, clause, nounPhrase, skipLight } from '../phrases.js';

const ARM = /^(?:groups?|arms?|regimens?|cohort)$/;
const LETTERED = /^(?:group|arm|cohort)$/;
/** Words before `group` that do not say which. */
const ANY = /^(?:treatment|both|study|same|other|all|each|patient|age|two|three|respective|different|entire|whole|total)$/;
const THERAPY = /^(?:therapy|treatment|monotherapy|alone|administration|infusion|infusions|tablets?|capsules?)$/;
const GIVEN = /^(?:receiving|taking|given|treated|assigned|randomi[sz]ed|allocated|on|who)$/;

/** Participles that tie an arm to the people before them. */
const TIES = /^(?:treated|receiving|randomi[sz]ed|assigned|allocated)$/;

const COMPARES = /^(?:than|versus|vs\.?|against|over)$/;
/** `2 days shorter in the rye group` */
const COMPARATIVE = /^(?:lower|higher|shorter|longer|less|more|greater|smaller|better|worse)$/;
/** Prepositions that a drug is given with. */
const WITH = /^(?:with|on|by|after|following|for|under|during)$/;

/** How many other phrases may stand between the number and its arm. */
const HOPS = 2;
/** Most tokens of an arm, its preposition included. */
const ARM_LENGTH = 9;
/** And between a measure and the arm that hangs on it. */
const HANGING = 4;

/** Passes over the rest of the list, brackets behind it and a phrase or two: `91% (115/127) and 88%, respectively, for Foo patients`. */
export function armBehind(d: Draft): TokenSpan | null {
  const { s, i } = d;
  let k = (s.groups.get(i)?.end ?? i) + 1;
  let hops = 0;
  const label = labelBehind(s, i);
  if (label) return label;
  if (s.tokens[k]?.text === ')') {
    k++;
    // `47 of 52 patients (90%) treated with Foo`
    if (TIES.test(s.tokens[k]?.lower ?? '')) return given(s, k);
    // `56 (46.7%) patients in the Foo group`
    const people = nounPhrase(s, k);
    if (people?.start === k && PEOPLE_NOUNS.has(s.tokens[people.end]!.lower) && s.tagging.tags[people.end + 1] === 'prep') k = people.end + 1;
  }
  while (k < s.tokens.length) {
    const t = s.tokens[k]!;
    if (t.text === '(') {
      while (k < s.tokens.length && s.tokens[k]!.text !== ')') k++;
      k++;
    } else if (t.kind === 'quantity' && hops > 0) return null;
    // `from 8.2% to 7.1% with Foo`: both are Foo's
    else if (t.lower === 'to' && hops === 0 && s.tokens[k + 1]?.kind === 'quantity') k += 2;
    else if (t.kind === 'quantity' || t.text === ',' || t.skip || t.lower === 'and' || s.tagging.tags[k] === 'adv' || (hops === 0 && COMPARATIVE.test(t.lower))) k++;
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

/** `fell to 84 (foozole), 82 (barzole) mmHg`: a bracket right behind the number that holds its arm and no more. */
function labelBehind(s: ReadSentence, i: number): TokenSpan | null {
  // `153/84 (foozole)` is one arm's, of two measures
  const k = s.tokens[i + 1]?.text === '/' && s.tokens[i + 2]?.kind === 'quantity' ? i + 3 : i + 1;
  const opening = s.tokens[k]?.text ?? '';
  if (opening !== '(' && opening !== '[') return null;
  const at = skipLight(s, k + 1);
  const arm = armAt(s, at) ?? drugAt(s, at);
  return arm && s.tokens[arm.end + 1]?.text === (opening === '(' ? ')' : ']') ? arm : null;
}

/** Numbers that compare, or are dealt out to several. */
const NOT_ITS_OWN = /^(?:vs\.?|versus|v|respectively|difference|differences)$/;

/** `in group I (5 min)`, `than in group II (2/34, 5.9%)`: the arm right before the bracket of the number. */
export function armBeforeBracket(s: ReadSentence, i: number): TokenSpan | null {
  const bracket = bracketAround(s, i);
  if (!bracket || s.tokens.slice(bracket.start, bracket.end).some((t) => NOT_ITS_OWN.test(t.lower))) return null;
  // `(Foo, 8%; Bar, 9%)`, `(about 74% in both)`: said of others in the bracket itself
  const end = s.groups.get(i)?.end ?? i;
  if (s.tokens[i - 1]?.text === ',' && /^[(;]$/.test(s.tokens[(nounPhrase(s, i - 2)?.start ?? 0) - 1]?.text ?? '')) return null;
  if (/^(?:in|for|among)$/.test(s.tokens[end + 1]?.lower ?? '')) return null;
  const last = bracket.start - 1;
  for (let k = last; k > 0 && last - k < ARM_LENGTH; k--) {
    if (s.tagging.tags[k] !== 'prep' && s.tokens[k]!.lower !== 'and') continue;
    // `superior to placebo (3 points)`: a comparison is of both
    if (/^(?:to|than|over|against|with)$/.test(s.tokens[k]!.lower)) return null;
    const arm = armAt(s, skipLight(s, k + 1));
    return arm?.end === last ? arm : null;
  }
  return null;
}

/** `in group A (3 vs. 4)`, `(3 vs. 4) in group A`: the arm that a preposition ties to a bracket. */
export function armBeside(s: ReadSentence, bracket: TokenSpan): TokenSpan | null {
  const tied = (k: number): TokenSpan | null => (s.tagging.tags[k] === 'prep' && !COMPARES.test(s.tokens[k]!.lower) ? armAt(s, skipLight(s, k + 1)) ?? (WITH.test(s.tokens[k]!.lower) ? drugAt(s, skipLight(s, k + 1)) : null) : null);
  for (let k = bracket.start - 2; k > 0 && bracket.start - k < ARM_LENGTH; k--) {
    const arm = tied(k);
    if (arm) return arm.end === bracket.start - 1 ? arm : null;
  }
  return tied(bracket.end + 1);
}

/** `(foozole: 12 to 9 mmHg; placebo: 12 to 11 mmHg)`: the arm before the colon that the clause of the number stands behind. */
export function labelBefore(s: ReadSentence, i: number): TokenSpan | null {
  const beside = labelBeside(s, i);
  if (beside) return beside;
  const { start } = clause(s, i);
  if (start < 2 || s.tokens[start - 1]!.text !== ':') return null;
  const end = start - 2;
  const np = nounPhrase(s, s.tokens[end]!.kind === 'quantity' ? end - 1 : end);
  if (!np || !opensLabel(s, np.start - 1)) return null;
  const arm = armAt(s, np.start) ?? drugAt(s, np.start);
  if (arm) return arm.end === end ? arm : null;
  // `(Foo: 12 to 9; placebo: 12 to 11)`: a name that stands beside a drug
  const bracket = np.end === end ? bracketAround(s, i) : null;
  return bracket && bracket.start < np.start && s.tokens.slice(bracket.start, bracket.end).some((t, n, all) => all[n + 1]?.text === ':' && isDrug(t.lower)) ? np : null;
}

/** `(foozole 8.5; barzole 7.3)`: a drug right before the number, and nothing before the drug. */
function labelBeside(s: ReadSentence, i: number): TokenSpan | null {
  const np = nounPhrase(s, (s.groups.get(i)?.start ?? i) - 1);
  return np && s.groups.get(i) === undefined && np.end === i - 1 && opensLabel(s, np.start - 1) ? drugAt(s, np.start) : null;
}

/** The mark before a label, or the `and` behind the number of the label before. */
function opensLabel(s: ReadSentence, k: number): boolean {
  const t = s.tokens[k];
  return !t || /^[([;:.]$/.test(t.text) || (/^(?:,|and)$/.test(t.lower) && /^(?:quantity|mark)$/.test(s.tokens[k - 1]?.kind ?? ''));
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

/** `group 2` at token `k`: the number is the group's name. */
function numberedGroup(s: ReadSentence, k: number): TokenSpan | null {
  return LETTERED.test(s.tokens[k]?.lower ?? '') && s.tokens[k + 1]?.quantity?.aside === 'label' ? { start: k, end: k + 1 } : null;
}

/** `the placebo group`, `Foo-treated patients`, `those receiving Foo` from token `k` on. */
export function armAt(s: ReadSentence, k: number): TokenSpan | null {
  const those = /^(?:those|patients)$/.test(s.tokens[k - 1]?.lower ?? '') || /^those$/.test(s.tokens[k]?.lower ?? '');
  const numbered = numberedGroup(s, k);
  if (numbered) return numbered;
  // `the 1-mg group`
  const dosed = isDose(s, k) ? nounPhrase(s, k + 1) : null;
  if (dosed?.start === k + 1 && ARM.test(s.tokens[dosed.end]!.lower)) return { start: k, end: dosed.end };
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
export function drugAt(s: ReadSentence, k: number): TokenSpan | null {
  const np = nounPhrase(s, k);
  if (np?.start !== k || metricIn(s.tokens, np.start, np.end)?.end === np.end) return null;
  const names = s.tokens.slice(np.start, np.end + 1);
  if (!isDrug(names.at(-1)!.lower) && !(isDrug(names[0]!.lower) && THERAPY.test(names.at(-1)!.lower))) return null;
  // `foozole/barzole`: given as one
  const stroke = s.tokens[np.end + 1];
  if (stroke?.text === '/' && stroke.start === names.at(-1)!.end && stroke.end === s.tokens[np.end + 2]?.start && isDrug(s.tokens[np.end + 2]!.lower)) return { start: np.start, end: np.end + 2 };
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
