/**
 * The grammatical subject of the clause around a number, from its verbs and noun phrases, and whether it means the
 * paper's own system without naming it (`we`, `our method`, `it`).
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { verbInOpenClause } from './open-clause.js';
import { EVIDENCE, isOwn } from '../own.js';
import { absoluteSubject, inClosedClause, reducedRelative } from './participles.js';
import { bracketAround, clause, nounPhrase, skipLight } from '../phrases.js';
import { isProvided, sumsUp } from './relative-of.js';
import { isFinite, subjectBefore } from './subject-before.js';

const isSingularVerb = (s: ReadSentence, k: number | undefined): boolean => k !== undefined && s.tagging.tags[k] === 'verb' && /[a-z](?:[^su]s)$/.test(s.tokens[k]!.lower);
const isPlural = (s: ReadSentence, np: TokenSpan): boolean => /^[a-z-]+[^su]s$/.test(s.tokens[np.end]!.text);

const ENABLES = /^(?:enabl|allow|help|permit|caus|lead|forc)(?:e|es|ed|ing|s)?$/;

/** `the cache enables Foo to reach 30 fps`: Foo reaches it. */
function enabledBy(s: ReadSentence, v: number, floor: number): TokenSpan | null {
  const np = nounPhrase(s, v - 2);
  if (!np || np.end !== v - 2) return null;
  let k = np.start - 1;
  while (k > floor && s.tagging.tags[k] === 'det') k--;
  return ENABLES.test(s.tokens[k]?.lower ?? '') ? np : null;
}

const COMPARES = /^(?:compared|relative|unlike|versus|against)$/;

/** `Compared to Foo, Bar is faster`: what the clause is about stands behind the comma. */
function behindComparison(s: ReadSentence, start: number, i: number): number {
  const opens = COMPARES.test(s.tokens[start]?.lower ?? '') || (s.tokens[start]?.lower === 'in' && /^(?:comparison|contrast)$/.test(s.tokens[start + 1]?.lower ?? ''));
  if (!opens) return start;
  for (let k = start + 2; k < i && k < start + 20; k++) {
    if (s.tokens[k]!.text === ',' && s.tagging.tags[k + 1] !== 'conj' && !/^and$/.test(s.tokens[k + 1]?.lower ?? '')) return k + 1;
  }
  return start;
}

const OUTDOES = /^(?:outperform|surpass|exceed|beat|outpace|outscore|overtake)(?:s|es|ed|ing)?$/;

/** Whether the phrase is the object of a verb of outdoing. */
function outdone(s: ReadSentence, np: TokenSpan, floor: number): boolean {
  let k = np.start - 1;
  while (k > floor && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  return OUTDOES.test(s.tokens[k]?.lower ?? '');
}

const IDENTIFIES = /^(?:identif(?:y|ies|ied)|reveals?|revealed|establish(?:es|ed)?|positions?|recommends?|selects?)$/;
/** What is run, and may be right or wrong itself: `coupled simulations reproduce the rise`, `the test had a sensitivity of 91%`. */
const RUN = /^simulations?$/;
const REPRODUCES = /^(?:reproduce|predict|match|agree|capture|recover|underestimate|overestimate|yield|give|run|take|require|reach|achieve)(?:s|d|ed)?$/;
const isRun = (s: ReadSentence, np: TokenSpan, verb: number): boolean => (s.tokens[np.end]!.lower === 'test' && /^(?:had|has|detected|identified|missed|misses|detects|identifies)$/.test(s.tokens[verb]!.lower)) || RUN.test(s.tokens[np.end]!.lower) && s.tagging.tags[np.start - 1] !== 'prep' && REPRODUCES.test(s.tokens[verb]!.lower);

const DASH = /^(?:—|--+)$/;

/** Participles that seldom are the verb of their clause. */
const NO_MAIN_VERB = /^(?:compared|based|trained|given|used|tested|evaluated|related|called|named|dubbed|applied|averaged|measured|followed|combined|required|associated|obtained|pretrained|collected)$/;

const ITSELF = /^(?:doubl|halv|tripl|quadrupl)(?:e|es|ed)$/;
const IRREGULAR_PARTICIPLE = /^(?:shown|seen|given|taken|drawn|written|chosen|known|built|grown|spoken|hidden)$/;

/** `Foo obtained the best results`, and not `rolls given the same time`: whether the form in -ed at `k` has an object. */
const hasObject = (s: ReadSentence, k: number): boolean => /^(?:obtained|used|required)$/.test(s.tokens[k]!.lower) && /^(?:the|an?|our)$/.test(s.tokens[k + 1]?.lower ?? '') && s.tokens[k - 1]?.lower !== 'first';

/** `achieves a cost reduced to 4%`: the participle of what another verb has for its object. */
function ofObject(s: ReadSentence, k: number): boolean {
  const np = nounPhrase(s, k - 1);
  if (!np || np.end !== k - 1 || !/^an?$/.test(s.tokens[np.start - 1]?.lower ?? '')) return false;
  return s.tagging.tags[np.start - 2] === 'verb' && !/(?:ed|ing)$/.test(s.tokens[np.start - 2]!.lower);
}

/** `back`: a pronoun that may mean what the sentence before was about. */
export type SubjectFound = { np: TokenSpan | null; own: boolean; back?: boolean };

/** Whether a measure ends at token `k`, behind token `floor`. */
function measureEndsAt(s: ReadSentence, k: number, floor: number): boolean {
  for (let from = Math.max(floor + 1, k - 4); from <= k; from++) if (metricIn(s.tokens, from, k)?.end === k) return true;
  return false;
}

/** The subject of the clause around token `i`. With `ask`, compromise is asked where our own tags show no verb. */
export function findSubject(s: ReadSentence, i: number, ask = false): SubjectFound {
  const bounds = clause(s, i);
  // `Foo wins (error: 3%; recall: 80%)`: a measure's colon in a bracket ends no clause outside it
  const bracket = bounds.start > 1 && s.tokens[bounds.start - 1]!.text === ':' ? bracketAround(s, i) : null;
  if (bracket && bracket.start > 0 && bracket.start < bounds.start - 1 && measureEndsAt(s, bounds.start - 2, bracket.start)) return findSubject(s, bracket.start, ask);
  bounds.start = behindComparison(s, bounds.start, i);
  const verbs: number[] = [];
  // `the time needed for`: a participle with a preposition behind it counts only where no verb stands before it
  const participles: number[] = [];
  // `Foo doubles the speed`: the number is its own verb
  if (ITSELF.test(s.tokens[i]!.lower)) verbs.push(i);
  for (let k = i - 1; k >= bounds.start; k--) {
    if (!isFinite(s, k)) continue;
    if (inClosedClause(s, k, bounds.start, i)) continue;
    const word = s.tokens[k]!.lower;
    const verb = s.tagging.tags[k] === 'verb';
    if (verb && s.tokens[k - 1]?.lower === 'to') {
      const enabled = enabledBy(s, k, bounds.start);
      if (enabled) return { np: enabled, own: isOwn(s, enabled) };
      continue;
    }
    if (verb && /ed$/.test(word) && s.tagging.tags[k - 1] !== 'aux' && s.tagging.tags[k - 1] !== 'pron') {
      if ((NO_MAIN_VERB.test(word) && !hasObject(s, k)) || ofObject(s, k)) continue;
      if (s.tagging.tags[k - 1] === 'noun' && s.tagging.tags[k + 1] === 'prep' && !/^(?:to|by|from)$/.test(s.tokens[k + 1]!.lower)) {
        participles.push(k);
        continue;
      }
    }
    // `alerts shown to bakers`
    if (verb && IRREGULAR_PARTICIPLE.test(word) && s.tagging.tags[k - 1] === 'noun' && s.tagging.tags[k + 1] === 'prep') {
      participles.push(k);
      continue;
    }
    verbs.push(k);
  }
  if (ask && !verbs.length && !participles.length) {
    const open = verbInOpenClause(s, bounds.start, i);
    if (open >= 0) verbs.push(open);
  }
  const nearest = verbs[0];
  const floor = Math.max(nearest ?? -1, bounds.start);
  const shortened = absoluteSubject(s, floor, i) ?? reducedRelative(s, floor, i);
  if (shortened) return { np: shortened, own: isOwn(s, shortened) };
  for (const k of [...verbs, ...participles]) {
    if (sumsUp(s, k, bounds.start)) continue;
    const found = subjectBefore(s, k, bounds.start);
    if (!found) continue;
    if (found.pronoun !== null) return { np: null, own: /^(?:we|it|this|ours|they|i|these|which|one)$/.test(found.pronoun), back: !/^(?:we|ours|i)$/.test(found.pronoun) };
    // what compromise reads as a verb our own tags took for the end of the phrase
    const np = found.np!.end < k ? found.np! : { start: found.np!.start, end: k - 1 };
    // `NAT outruns baselines that adopt X and achieves 4x`: what `achieves` is said of is no plural
    if (k !== nearest && s.tagging.tags[k - 1] === 'sub' && isSingularVerb(s, nearest) && isPlural(s, np)) continue;
    // `NAT shows gains under heavy loads, which takes 4x less heat`: nor is what the nearest verb in the singular is said of
    if (k === nearest && s.tokens[k - 1]!.lower === 'which' && isSingularVerb(s, k) && isPlural(s, np)) continue;
    // `Foo outperforms rivals that combine A and B by 5%`: the rivals are outdone
    if (s.tagging.tags[k - 1] === 'sub' && (outdone(s, np, bounds.start) || isProvided(s, k, np, bounds.start))) continue;
    // `results demonstrate Foo's performance`
    if (/^(?:demonstrates?|shows?|confirms?|highlights?|reveals?|validates?)$/.test(s.tokens[k]!.lower)) {
      const object = nounPhrase(s, skipLight(s, k + 1));
      if (object) for (let m = object.start; m <= object.end; m++) if (/['’]s$/.test(s.tokens[m]!.text)) return { np: { start: object.start, end: m }, own: false };
    }
    if (s.datasets.some((m) => m.start <= np.end && m.end >= np.end)) return { np: null, own: true, back: true };
    // `our study identifies Foo as the best`
    if (IDENTIFIES.test(s.tokens[k]!.lower)) {
      const object = nounPhrase(s, skipLight(s, k + 1));
      if (object && object.end < i && s.tokens[object.end + 1]?.lower === 'as') return { np: object, own: isOwn(s, object) };
    }
    if (EVIDENCE.test(s.tokens[np.end]!.lower) && !isRun(s, np, k)) return { np: null, own: true };
    return { np, own: isOwn(s, np) };
  }
  // `Foo achieves 29.2 FID in one step -- a 50x speedup`: what the sentence was about before its dash
  if (!verbs.length && !participles.length && DASH.test(s.tokens[bounds.start - 1]?.text ?? '') && bounds.start > 1) return findSubject(s, bounds.start - 2);
  // no finite verb before the number: a participle or a title; a leading noun phrase may do
  return { np: null, own: false };
}
