/**
 * The grammatical subject of the clause around a number, from its verbs and noun phrases, and whether it means the
 * paper's own system without naming it (`we`, `our method`, `it`).
 */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { verbInOpenClause } from './open-clause.js';
import { metricIn } from '../terms.js';
import { clause, listTo, nounPhrase, skipLight } from './phrases.js';

export const OWN_HEAD = /^(?:method|methods|approach|approaches|model|models|framework|system|algorithm|algorithms|technique|techniques|network|architecture|solution|work|paper|pipeline|strategy|scheme|design|tool|agent|implementation|module|formulation|proposal|detector|mechanism|procedure|study|variant|representation|protocol|policy|dataset|benchmark|corpus|testbed|collection|library|package|toolkit|simulator|platform|attack|defense|curriculum|extension|index|engine|compiler|service|prototype|solver|learner|controller|planner|classifier|encoder|decoder|loss)$/;
const EVIDENCE = /^(?:results?|experiments?|evaluations?|studies|analysis|analyses|findings?|evidence|tests?|simulations?|comparisons?|ablations?|experimentation|investigation|observations?|work|paper|study|extensive|authors?|researchers|benchmarks?|assessment|validation|trial|we|i|they|conclusion|conclusions|purpose|objective|aim|improvements?|gains?)$/;

/** Adjectives that praise a thing and do not tell it from another. */
const PRAISE = /^(?:simple|yet|powerful|lightweight|light-weight|efficient|effective|compact|unified|elegant|flexible|scalable|robust|fast|modular|hybrid|straightforward|learned|optimized|final|full|complete|overall|entire|end-to-end|general|versatile|practical|and|,)$/;

/** Whether a noun phrase means the paper's own system without naming it. */
export function isOwn(s: ReadSentence, np: TokenSpan): boolean {
  const before = s.tokens[np.start - 1]?.lower === 'and' ? listTo(s, np)[0]!.start : np.start;
  const det = s.tokens[before - 1]?.lower ?? '';
  const head = s.tokens[np.end]!.lower;
  const text = s.tokens.slice(np.start, np.end + 1).map((t) => t.lower);
  if (/[A-Z]{2}|[a-z][A-Z]|\d/.test(s.tokens.slice(np.start, np.end + 1).map((t) => t.text).join(' ').replace(/\b(?:LLM|AI|ML|RL|DNN|CNN|GNN|NLP|GPU|3D|2D)s?\b/g, ''))) return false;
  if (OWN_HEAD.test(head) && (/^(?:our|this|these)$/.test(det) || (det === 'such' && !/s$/.test(head)) || text.some((w) => /^(?:proposed|presented|new|novel|resulting|introduced|developed|suggested)$/.test(w)) || (det === 'the' && s.tokens.slice(np.start, np.end).every((t) => PRAISE.test(t.lower))))) return true;
  if (det === 'this' && !/^(?:dataset|benchmark|result|results|finding|value|year|setting|region|group|class|case|task|problem)$/.test(head)) return true;
  return det === 'our';
}

const isFinite = (s: ReadSentence, k: number): boolean => {
  const tag = s.tagging.tags[k];
  // `while being faster` is said of the subject of its main clause
  if (tag === 'aux') return s.tokens[k]!.lower !== 'being';
  return tag === 'verb' && !/ing$/.test(s.tokens[k]!.lower);
};

/** `A, B and C` up to `np`, where `and` or `or` stands right before it the whole list; otherwise the phrase alone. */
export function coordination(s: ReadSentence, np: TokenSpan): TokenSpan[] {
  let b = np.start - 1;
  while (b > 0 && s.tagging.tags[b] === 'det') b--;
  if (b <= 0 || !/^(?:and|or)$/.test(s.tokens[b]!.lower)) return [np];
  // one verb in the singular has one subject: `a simple, linear and neat model is`
  if (/^(?:is|was|has|does)$/.test(s.tokens[np.end + 1]?.lower ?? '') && s.tokens[b]!.lower === 'and') return [np];
  return listTo(s, np);
}

/** Whether the phrase holds a name: a capital that does not only open the sentence. */
export const isProper = (s: ReadSentence, np: TokenSpan): boolean => s.tokens.slice(np.start, np.end + 1).some((t) => /[A-Z]{2}|[a-z][A-Z]|^[A-Z].*\d|^[A-Z][a-z]+$/.test(t.text) && t.start !== s.start);

/** `Foo, a parser that reads`: the name before the comma is the same thing. */
function apposed(s: ReadSentence, np: TokenSpan, floor: number): TokenSpan {
  const at = np.start - 1;
  if (at - 2 < floor || !/^an?$/.test(s.tokens[at]!.lower) || s.tokens[at - 1]!.text !== ',') return np;
  const name = nounPhrase(s, at - 2);
  if (!name || name.end !== at - 2 || !isProper(s, name)) return np;
  // `For baking Foo, a parser reads`: the phrase that opens the clause only says what for
  for (let k = floor; k < name.start; k++) if (isFinite(s, k)) return name;
  return s.tagging.tags[floor] === 'prep' ? np : name;
}

/** `a model trained on clips has`, and not `models trained with Foo have`: what the participle at `m` belongs to stands before it. */
function isReduced(s: ReadSentence, p: number, m: number, start: number): boolean {
  if (m < 1 || !/^(?:on|with|in|for|from)$/.test(s.tokens[p]!.lower) || s.tagging.tags[m] !== 'verb' || !/ed$/.test(s.tokens[m]!.lower) || s.tagging.npEnd[m - 1]! < 0) return false;
  const inner = nounPhrase(s, start);
  return s.tokens[p]!.lower !== 'with' || inner === null || !(isProper(s, { start: inner.end, end: inner.end }) || (isOwn(s, inner) && !/^(?:data|dataset|benchmark|corpus|features)$/.test(s.tokens[inner.end]!.lower)));
}

/** The noun phrase that a verb at `v` has for its subject, or a pronoun's index. */
function subjectBefore(s: ReadSentence, v: number, floor: number): { np: TokenSpan | null; pronoun: string | null; at: number } | null {
  let k = v - 1;
  let depth = 0;
  while (k >= floor) {
    const tag = s.tagging.tags[k]!;
    const t = s.tokens[k]!;
    if (t.text === ')') {
      depth = 0;
      while (k >= floor && s.tokens[k]!.text !== '(') k--;
      k--;
      continue;
    }
    if (t.skip || tag === 'adv' || tag === 'aux' || (tag === 'conj' && s.tagging.tags[k - 1] === 'adv')) {
      k--;
      continue;
    }
    if (t.text === ',' && depth < 2) {
      // `X, a parser, reads`: past the apposition
      depth++;
      let m = k - 1;
      while (m >= floor && s.tokens[m]!.text !== ',' && k - m < 14) m--;
      if (m > floor && s.tokens[m]!.text === ',' && nounPhrase(s, m - 1)) {
        k = m - 1;
        continue;
      }
      return null;
    }
    if (tag === 'pron') return { np: null, pronoun: t.lower, at: k };
    if (tag === 'sub') {
      // `X, which runs`, `X that runs`
      k--;
      if (s.tokens[k]?.text === ',') k--;
      continue;
    }
    const np = nounPhrase(s, k);
    if (!np) return null;
    // a phrase behind a preposition hangs on the one before it
    let start = coordination(s, np)[0]!.start;
    for (let hops = 0; hops < 4; hops++) {
      let p = start - 1;
      while (p >= floor && (s.tagging.tags[p] === 'det' || s.tagging.tags[p] === 'adv' || s.tokens[p]!.skip || s.tokens[p]!.kind === 'quantity')) p--;
      if (p >= floor && (s.tagging.tags[p] === 'prep' || (s.tagging.tags[p] === 'verb' && /(?:ing|ed)$/.test(s.tokens[p]!.lower) && s.tagging.npEnd[p - 1]! >= 0))) {
        let m = p - 1;
        if (s.tokens[m]?.text === ')') while (m >= floor && s.tokens[m]!.text !== '(') m--;
        if (s.tokens[m]?.text === '(') m--;
        if (isReduced(s, p, m, start)) m--;
        const outer = m >= floor ? nounPhrase(s, m) : null;
        if (!outer) {
          if (m >= floor && s.tagging.tags[m] === 'pron') return { np: null, pronoun: s.tokens[m]!.lower, at: m };
          // `Foo halves the cost, and under a heavy load doubles the speed`: what stands behind `under` does nothing
          if (s.tagging.tags[p] === 'prep' && /^(?:and|but)$/.test(s.tokens[m]?.lower ?? '')) return null;
          break;
        }
        start = outer.start;
        if (s.tagging.tags[p] === 'prep' || s.tagging.tags[p] === 'verb') {
          k = outer.end;
          continue;
        }
      }
      break;
    }
    const head = apposed(s, nounPhrase(s, start) ?? np, floor);
    // `X is sensitive to Y, which`: a predicate belongs to the subject of its copula
    let c = head.start - 1;
    while (c > floor && (s.tagging.tags[c] === 'adv' || s.tagging.tags[c] === 'det')) c--;
    if (c > floor && /^(?:is|are|was|were|be|been|remains?|becomes?)$/.test(s.tokens[c]!.lower)) {
      const outer = subjectBefore(s, c, floor);
      if (outer) return outer;
    }
    return { np: head, pronoun: null, at: head.start };
  }
  return null;
}

/** What a system has: said of what stands behind its `of`. */
export const QUALITY = /^(?:capabilit(?:y|ies)|capacity|effectiveness|efficacy|abilit(?:y|ies)|benefits?|potential|advantages?|performance|superiority|power|strengths?)$/;

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

const REACHES = /^(?:achieving|reaching|attaining|reducing|improving|raising|increasing|lowering|cutting|saving|boosting|yielding|outperforming|surpassing|exceeding|requiring|containing|having|delivering|running)$/;

/** `we describe a gate raising accuracy to 90%`: what the participle right behind a phrase is said of. */
function reducedRelative(s: ReadSentence, floor: number, i: number): TokenSpan | null {
  for (let k = i - 1; k > floor + 1; k--) {
    const t = s.tokens[k]!;
    if (/^[,;)]$/.test(t.text)) return null;
    if (!REACHES.test(t.lower)) continue;
    const np = nounPhrase(s, k - 1);
    return np && np.end === k - 1 && metricIn(s.tokens, np.start, np.end)?.end !== np.end && !EVIDENCE.test(s.tokens[np.end]!.lower) && !QUALITY.test(s.tokens[np.end]!.lower) && !s.datasets.some((m) => m.start <= np.end && m.end >= np.end) ? np : null;
  }
  return null;
}

export type SubjectFound = { np: TokenSpan | null; own: boolean };

const OPENS_SUBORDINATE = /^(?:when|if|because|unless|until|once)$/;

/** `Foo answers only when it is asked, cutting errors by 3%`: the verb at `v` stands in a clause that a comma ends before `i`. */
function inClosedClause(s: ReadSentence, v: number, floor: number, i: number): boolean {
  let open = v - 1;
  while (open > floor && s.tokens[open]!.text !== ',' && !OPENS_SUBORDINATE.test(s.tokens[open]!.lower)) open--;
  if (open <= floor || !OPENS_SUBORDINATE.test(s.tokens[open]!.lower)) return false;
  for (let k = v + 1; k < i; k++) if (s.tokens[k]!.text === ',' && s.tagging.tags[k + 1] === 'verb' && /ing$/.test(s.tokens[k + 1]!.lower)) return true;
  return false;
}

/** The subject of the clause around token `i`. With `ask`, compromise is asked where our own tags show no verb. */
export function findSubject(s: ReadSentence, i: number, ask = false): SubjectFound {
  const bounds = clause(s, i);
  bounds.start = behindComparison(s, bounds.start, i);
  const verbs: number[] = [];
  // `the time needed for`: a participle with a preposition behind it counts only where no verb stands before it
  const participles: number[] = [];
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
      if (/^(?:compared|based|trained|given|used|tested|evaluated|related|called|named|dubbed|applied|averaged|measured|followed|combined|required|associated|obtained|pretrained|collected)$/.test(word)) continue;
      if (s.tagging.tags[k - 1] === 'noun' && s.tagging.tags[k + 1] === 'prep' && !/^(?:to|by|from)$/.test(s.tokens[k + 1]!.lower)) {
        participles.push(k);
        continue;
      }
    }
    verbs.push(k);
  }
  if (ask && !verbs.length && !participles.length) {
    const open = verbInOpenClause(s, bounds.start, i);
    if (open >= 0) verbs.push(open);
  }
  const nearest = verbs[0];
  const shortened = reducedRelative(s, Math.max(nearest ?? -1, bounds.start), i);
  if (shortened) return { np: shortened, own: isOwn(s, shortened) };
  for (const k of [...verbs, ...participles]) {
    const found = subjectBefore(s, k, bounds.start);
    if (!found) continue;
    if (found.pronoun !== null) return { np: null, own: /^(?:we|it|this|ours|they|i|these|which|one)$/.test(found.pronoun) };
    const np = found.np!;
    // `NAT outruns baselines that adopt X and achieves 4x`: what `achieves` is said of is no plural
    if (k !== nearest && s.tagging.tags[k - 1] === 'sub' && isSingularVerb(s, nearest) && isPlural(s, np)) continue;
    // `results demonstrate Foo's performance`
    if (/^(?:demonstrates?|shows?|confirms?|highlights?|reveals?|validates?)$/.test(s.tokens[k]!.lower)) {
      const object = nounPhrase(s, skipLight(s, k + 1));
      if (object) for (let m = object.start; m <= object.end; m++) if (/['’]s$/.test(s.tokens[m]!.text)) return { np: { start: object.start, end: m }, own: false };
    }
    if (s.datasets.some((m) => m.start <= np.end && m.end >= np.end)) return { np: null, own: true };
    if (EVIDENCE.test(s.tokens[np.end]!.lower)) return { np: null, own: true };
    return { np, own: isOwn(s, np) };
  }
  // no finite verb before the number: a participle or a title; a leading noun phrase may do
  return { np: null, own: false };
}
