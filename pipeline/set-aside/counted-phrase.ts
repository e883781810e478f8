/** What a number counts: the noun phrase behind it, over determiners, lists of adjectives and the other number of a pair. */
import { COVERAGE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';
import { ACTED, takesTreatment } from './people-act.js';

/** A noun phrase by its first and last token, both inclusive. */
export interface Phrase {
  start: number;
  end: number;
}

const OF_OR_OUT = /^(?:of|out)$/;
const LINK = /^(?:and|or|to)$/;
/** `high-quality, fine-grained queries`: what has a hyphen before a comma modifies. */
const COMPOUND = /^[a-z]+-[a-z-]+$/;
const LIST_MARK = /^(?:,|and|or|to)$/;
const AND_OR = /^(?:and|or)$/;
const PARTICIPLE = /(?:ed|ing)$/;
/** And no `analysis`, `basis`, `digitalis`. */
const PLURAL = /[^si]s$/;
const IRREGULAR = /^(?:people|(?:wo)?men|children|mice|teeth|criteria|phenomena|corpora|spectra|loci|foci|vertebrae)$/;
const COUNTABLE = /^(?:datasets|samples|models|benchmarks|images|videos|tasks|scans|records|reports|patients|trials|methods|baselines|languages|measures|frames|views|runs)$/;
/** Plurals that read like verbs: `12 new records show`, `317 relevant works`. */
const READS_AS_VERB = /^(?:works|attempts|results|accounts|tests|attacks|edits|visits|calls|biases|answers|claims|requests|queries|searches|studies|reviews|documents|posts|comments|labels|prompts|scores|designs|programs|targets|states|tools|stores|stocks|plants|steps|jobs|changes|exploits|incidents)$/;
const BEHIND_NOUN = /^(?:relevant|unique|available|worldwide|specific|responsible|necessary|suitable|nationwide|globally|alive|present|eligible|capable|similar|different|apart|prior|annually|daily)$/;
const NAME = /^[A-Z].*[A-Z\d]|^[A-Z][a-z]+$/;
const PLURAL_WORD = /^[a-z-]+[^su]s$/;
const SEX = /^(?:male|female)$/;

/** Whether a noun phrase goes on at token `at`. */
const inPhrase = (tagging: Tagging, at: number): boolean => (tagging.npStart[at] ?? -1) >= 0;

/** Whether the word is written as a plural: `layers`, and not `loss`. */
export const isPlural = (token: Token): boolean => PLURAL.test(token.lower) || IRREGULAR.test(token.lower);

/** Whether token `at` is a number without unit, which may share its thing with the number before. */
const bareNumber = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'quantity' && tokens[at]!.quantity!.unit === null;

const HOW_OFTEN = /^(?:once|twice)$/;
const DAILY = /^(?:daily|weekly|monthly)$/;
const OPENS = /^[([]$/;
const SHUTS = /^[)\]]$/;

/** The token behind the number where its phrase may begin; -1 where what follows is the whole that it is a part of. */
function behind(tokens: readonly Token[], tagging: Tagging, i: number): number {
  let k = i + 1;
  while (tokens[k]?.skip) k++;
  const q = tokens[i]!.quantity!;
  // `Eighty (54%) headaches`: past the share that the count makes
  let share = k + 1;
  while (tokens[share]?.skip) share++;
  if (OPENS.test(tokens[k]?.text ?? '') && tokens[share]?.quantity?.unitClass === 'percent' && SHUTS.test(tokens[share + 1]?.text ?? '')) {
    let m = share + 2;
    // `771 (39%) of the tests`
    if (tokens[m]?.lower === 'of' && tokens[m + 1]?.lower === 'the') m += 2;
    m = passModifiers(tokens, tagging, m);
    if (inPhrase(tagging, m) && isPlural(tokens[tagging.npEnd[m]!]!)) return m;
  }
  // `twenty-one (21) bakers`: past the same number in digits
  if (q.form === 'word' && tokens[k]?.text === '(' && tokens[k + 1]?.quantity?.value === q.value && tokens[k + 2]?.text === ')') return passModifiers(tokens, tagging, k + 3);
  // `28 500 mg capsules`, `128 32-bit words`, `two 12-month studies`
  if (q.unit === null && tokens[k]?.quantity && (/^(?:physical|bits|count)$/.test(tokens[k]!.quantity!.unitClass) || (tokens[k]!.text.includes('-') && tokens[k]!.quantity!.valueMax === null))) {
    let m = k + 1;
    while (tokens[m]?.skip) m++;
    if (inPhrase(tagging, m) && isPlural(tokens[tagging.npEnd[m]!]!)) return m;
  }
  // `two once daily doses`
  if (HOW_OFTEN.test(tokens[k]?.lower ?? '') && DAILY.test(tokens[k + 1]?.lower ?? '') && inPhrase(tagging, k + 1)) return k + 1;
  if (OF_OR_OUT.test(tokens[k]?.lower ?? '') && q.outOf === null && q.pair === null) return -1;
  if (tokens[k]?.lower === 'of') {
    k++;
    while (tokens[k] && tagging.tags[k] === 'det') k++;
  }
  return k;
}

const BEFORE_THING = /^(?:from|of|on|in|with|across|using|over|these|all)$/;

const AND_OR_COMMA = /^(?:and|or|,)$/;
const isParticiple = (tokens: readonly Token[], tagging: Tagging, k: number): boolean => tagging.tags[k] === 'verb' && PARTICIPLE.test(tokens[k]!.lower);

/** `blinded, multi-oven, timed`: a comma, or what has a hyphen before one. */
const isListed = (tokens: readonly Token[], k: number): boolean => tokens[k]!.text === ',' || (tokens[k + 1]?.text === ',' && COMPOUND.test(tokens[k]!.text));

/** `crowded and very warm trays`, `hand-checked bounding boxes`, `blinded, timed trials`: whether modifiers go on to a phrase. */
function modifiesOn(tokens: readonly Token[], tagging: Tagging, from: number): boolean {
  let k = from;
  if (AND_OR_COMMA.test(tokens[k]?.lower ?? '')) k++;
  if (inPhrase(tagging, k)) return k === from || tokens[from]!.text !== ',' || isPlural(tokens[tagging.npEnd[k]!]!);
  while (k < from + 8 && tokens[k] && (tagging.tags[k] === 'adv' || isParticiple(tokens, tagging, k) || isListed(tokens, k))) k++;
  return k > from && inPhrase(tagging, k) && isPlural(tokens[tagging.npEnd[k]!]!);
}

/** Passes over up to four adverbs, determiners and participles: `two carefully selected datasets`. */
function passModifiers(tokens: readonly Token[], tagging: Tagging, from: number): number {
  let k = from;
  for (; k < from + 4 && tokens[k]; k++) {
    const t = tagging.tags[k];
    // `from 68 completed surveys`: behind a preposition what was done tells of the things
    const acted = k === from && ACTED.test(tokens[k]!.lower) && !(BEFORE_THING.test(tokens[from - 2]?.lower ?? '') && inPhrase(tagging, k + 1) && isPlural(tokens[tagging.npEnd[k + 1]!]!));
    const participle = !acted && isParticiple(tokens, tagging, k) && modifiesOn(tokens, tagging, k + 1);
    const joins = k > from && AND_OR_COMMA.test(tokens[k]!.lower) && modifiesOn(tokens, tagging, k + 1);
    if (t !== 'adv' && t !== 'det' && !participle && !joins) break;
  }
  return k;
}

/** `46 malignant and 44 benign lesions`: the other number's thing. */
function sharedHead(tokens: readonly Token[], tagging: Tagging, k: number): Phrase | null {
  let m = k;
  while (m < k + 3 && tokens[m] && (tagging.tags[m] === 'adj' || tagging.tags[m] === 'noun' || tagging.tags[m] === 'verb')) m++;
  if (m === k || !AND_OR.test(tokens[m]?.lower ?? '') || !bareNumber(tokens, m + 1) || isPlural(tokens[m - 1]!)) return null;
  const other = countedPhrase(tokens, tagging, m + 1);
  return other && isPlural(tokens[other.end]!) ? { start: other.end, end: other.end } : null;
}

const MILD = /^(?:mild|low|small|moderate|light)$/;

/** `seven reactive, mean-only, and uncertainty-aware baselines`: the plural that a list of modifiers ends in. */
function listHead(tokens: readonly Token[], tagging: Tagging, end: number): number {
  if (isPlural(tokens[end]!)) return -1;
  let joined = false;
  for (let m = end + 1; m < end + 9 && tokens[m]; m++) {
    const { lower } = tokens[m]!;
    const mark = LIST_MARK.test(lower);
    if (m === end + 1 && !mark) return -1;
    const noun = inPhrase(tagging, m);
    if (!mark && !noun && tagging.tags[m] !== 'adj' && tagging.tags[m] !== 'adv' && !(tagging.tags[m] === 'verb' && lower.endsWith('ed'))) return -1;
    if (AND_OR.test(lower) || (lower === 'to' && MILD.test(tokens[end]!.lower))) joined = true;
    if (noun && isPlural(tokens[tagging.npEnd[m]!]!)) return joined || COMPOUND.test(tokens[end]!.text) ? tagging.npEnd[m]! : -1;
  }
  return -1;
}

const GERUND = /^[a-z]{3,}ing$/;

/** `60 bakers kneading rye bread`: the plural before what its things do; -1 where the phrase has none. */
function doersBefore(tokens: readonly Token[], k: number, end: number): number {
  for (let m = k; m < end; m++) {
    if (isPlural(tokens[m]!) && !tokens[m]!.lower.endsWith('us') && GERUND.test(tokens[m + 1]!.lower)) return m;
  }
  return -1;
}

const CUT_SHORT = /^[A-Z](?:\.[A-Z])?$/;

/** The last token of the phrase that starts at `k`, where a name in brackets or a second modifier draws it out. */
function endOf(tokens: readonly Token[], tagging: Tagging, k: number): number {
  const { npStart, npEnd } = tagging;
  let end = npEnd[k]!;
  // `12 B. foobus carriers`, `five U.S. cities`: past the full stop of a name cut short
  if (CUT_SHORT.test(tokens[end]!.text) && tokens[end + 1]?.text === '.') {
    const on = isParticiple(tokens, tagging, end + 2) ? end + 3 : end + 2;
    if (inPhrase(tagging, on)) end = npEnd[on]!;
  }
  // `two datasets Foo-1 and Bar`: the names of the things counted
  while (end > k && NAME.test(tokens[end]!.text) && tokens.slice(k, end).some((t) => PLURAL_WORD.test(t.text) && !t.text.includes('-'))) end--;
  if (!isPlural(tokens[end]!)) {
    const doers = doersBefore(tokens, k, end);
    if (doers >= 0) return doers;
  }
  if (!isPlural(tokens[end]!)) {
    // `eight fresh-frozen samples show`: a plural that reads like a verb
    if (tagging.tags[end + 1] === 'verb' && (COUNTABLE.test(tokens[end + 1]!.lower) || READS_AS_VERB.test(tokens[end + 1]!.lower))) return end + 1;
    // `two speech datasets spoken by`: a word behind the things that reads like a noun
    for (let m = end - 1; m > k; m--) if (COUNTABLE.test(tokens[m]!.lower)) return m;
  }
  // `six topics relevant to the state`, `15 million people worldwide`: what follows the plural only tells more of it
  if (!isPlural(tokens[end]!) && BEHIND_NOUN.test(tokens[end]!.lower) && end > k) return end - 1;
  // `ten Foo Bar (FB) benchmarks`
  if (tokens[end + 1]?.text === '(' && tokens[end + 3]?.text === ')' && npStart[end + 4] === end + 4 && (!isPlural(tokens[end]!) || COVERAGE_NOUNS.has(tokens[npEnd[end + 4]!]!.lower))) end = npEnd[end + 4]!;
  // `two challenging and diverse datasets`, `five commercial/open models`
  const link = tokens[end + 1]?.lower;
  if ((link === 'and' || link === ',' || link === '/') && inPhrase(tagging, end + 2) && !isPlural(tokens[end]!) && tokens[npEnd[end + 2]!]!.lower.endsWith('s')) end = npEnd[end + 2]!;
  if (!isPlural(tokens[end]!)) {
    // `seven type 2 diabetic patients`, `24 zero-shot benchmarks`: past a number that is part of the name
    if (tokens[end + 1]?.quantity?.aside && npStart[end + 2] === end + 2) end = npEnd[end + 2]!;
    // `464 real-world degraded images`
    else if (tagging.tags[end + 1] === 'verb' && PARTICIPLE.test(tokens[end + 1]!.lower) && npStart[end + 2] === end + 2 && isPlural(tokens[npEnd[end + 2]!]!)) end = npEnd[end + 2]!;
  }
  return end;
}

/** Tokens of a bracket of names at most. */
const LONGEST_BRACKET = 18;

/** `six open (Foo, Bar) and closed models`, `three open (Foo, Bar) models`: the plural behind a bracket of names; -1 where none stands there. */
function headBehindNames(tokens: readonly Token[], tagging: Tagging, end: number): number {
  if (tokens[end + 1]?.text !== '(' || isPlural(tokens[end]!)) return -1;
  let k = end + 2;
  while (k < end + LONGEST_BRACKET && tokens[k] && tokens[k]!.text !== ')') k++;
  if (tokens[k]?.text !== ')' || !tokens.slice(end + 2, k).some((t) => NAME.test(t.text))) return -1;
  const joined = AND_OR.test(tokens[k + 1]?.lower ?? '');
  let m = joined ? k + 2 : k + 1;
  // `three open (Foo) and three closed (Bar) models`
  if (joined && bareNumber(tokens, m)) {
    const other = countedPhrase(tokens, tagging, m)?.end ?? -1;
    return other >= 0 && isPlural(tokens[other]!) ? other : -1;
  }
  while (m < k + 5 && tagging.tags[m] === 'adj' && !inPhrase(tagging, m)) m++;
  if (!inPhrase(tagging, m)) return -1;
  const last = tagging.npEnd[m]!;
  return isPlural(tokens[last]!) ? last : -1;
}

const OPEN_LINK = /^(?:and|or|to|,)$/;

/** Adjectives left open by a conjunction: `two small and large graphs`, `20 mild to moderate burns`. */
function openAdjectives(tokens: readonly Token[], tagging: Tagging, k: number): Phrase | null {
  let m = k;
  while (m < k + 5 && tokens[m] && (tagging.tags[m] === 'adj' || tagging.tags[m] === 'adv' || OPEN_LINK.test(tokens[m]!.lower))) m++;
  return tokens[m] && inPhrase(tagging, m) ? { start: k, end: tagging.npEnd[m]! } : null;
}

/** The noun phrase counted by the quantity at `i`: its tokens, or null. */
export function countedPhrase(tokens: readonly Token[], tagging: Tagging, i: number): Phrase | null {
  const first = takesTreatment(tokens, i) ? -1 : behind(tokens, tagging, i);
  if (first < 0) return null;
  // `24 zero-shot benchmarks`
  const named = tokens[first]?.quantity?.aside && inPhrase(tagging, first + 1) ? first + 1 : first;
  const k = passModifiers(tokens, tagging, named);
  const token = tokens[k];
  if (!token) return null;
  // `from 8 to 256 GPUs`, `2 or 4 kg`: the other number's thing
  if (LINK.test(token.lower) && bareNumber(tokens, k + 1) && !tokens[k + 1]!.quantity!.aside) return countedPhrase(tokens, tagging, k + 1);
  const shared = sharedHead(tokens, tagging, k);
  if (shared) return shared;
  if (inPhrase(tagging, k)) {
    const end = endOf(tokens, tagging, k);
    const behindNames = headBehindNames(tokens, tagging, end);
    const head = behindNames >= 0 ? behindNames : listHead(tokens, tagging, end);
    return head < 0 ? { start: k, end } : { start: head, end: head };
  }
  if (tagging.tags[k] !== 'adj') return null;
  const ofNames = headBehindNames(tokens, tagging, k);
  if (ofNames >= 0) return { start: ofNames, end: ofNames };
  // `20 million active accounts`
  if (tagging.tags[k + 1] === 'verb' && READS_AS_VERB.test(tokens[k + 1]!.lower)) return { start: k, end: k + 1 };
  // `7 male, 7 female`
  if (SEX.test(token.lower)) return { start: k, end: k };
  return openAdjectives(tokens, tagging, k);
}
