/**
 * The subject of a claim: the grammatical subject of its clause, with `we`, `our method` and `it` resolved to the name
 * that the paper gives its system, and to null where it has none.
 */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import type { Draft, PaperContext } from './context.js';
import { clause, nounPhrase, printed, skipLight } from './phrases.js';

const OWN_HEAD = /^(?:method|methods|approach|approaches|model|models|framework|system|algorithm|algorithms|technique|techniques|network|architecture|solution|work|paper|pipeline|strategy|scheme|design|tool|agent|implementation|module|formulation|proposal|detector|mechanism|procedure|study|variant|representation|procedure)$/;
const EVIDENCE = /^(?:results?|experiments?|evaluations?|studies|analysis|analyses|findings?|evidence|tests?|simulations?|comparisons?|ablations?|experimentation|investigation|observations?|work|paper|study|extensive|authors?|researchers|benchmarks?|assessment|validation|trial|we|i|they|conclusion|conclusions|purpose|objective|aim)$/;

/** Whether a noun phrase means the paper's own system without naming it. */
function isOwn(s: ReadSentence, np: TokenSpan): boolean {
  const det = s.tokens[np.start - 1]?.lower ?? '';
  const head = s.tokens[np.end]!.lower;
  const text = s.tokens.slice(np.start, np.end + 1).map((t) => t.lower);
  if (/[A-Z]{2}|[a-z][A-Z]|\d/.test(s.tokens.slice(np.start, np.end + 1).map((t) => t.text).join(' ').replace(/\b(?:LLM|AI|ML|RL|DNN|CNN|GNN|NLP|GPU|3D|2D)s?\b/g, ''))) return false;
  if (OWN_HEAD.test(head) && (/^(?:our|this|these)$/.test(det) || text.some((w) => /^(?:proposed|presented|new|novel|resulting|introduced|developed|suggested)$/.test(w)) || (det === 'the' && np.start === np.end))) return true;
  return det === 'our';
}

const isFinite = (s: ReadSentence, k: number): boolean => {
  const tag = s.tagging.tags[k];
  if (tag === 'aux') return true;
  return tag === 'verb' && !/ing$/.test(s.tokens[k]!.lower);
};

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
    if (t.skip || tag === 'adv' || tag === 'aux') {
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
    let start = np.start;
    for (let hops = 0; hops < 4; hops++) {
      let p = start - 1;
      while (p >= floor && (s.tagging.tags[p] === 'det' || s.tokens[p]!.skip)) p--;
      if (p >= floor && (s.tagging.tags[p] === 'prep' || (s.tagging.tags[p] === 'verb' && /(?:ing|ed)$/.test(s.tokens[p]!.lower) && s.tagging.npEnd[p - 1]! >= 0))) {
        let m = p - 1;
        if (s.tokens[m]?.text === ')') while (m >= floor && s.tokens[m]!.text !== '(') m--, m < floor;
        if (s.tokens[m]?.text === '(') m--;
        const outer = m >= floor ? nounPhrase(s, m) : null;
        if (!outer) {
          if (m >= floor && s.tagging.tags[m] === 'pron') return { np: null, pronoun: s.tokens[m]!.lower, at: m };
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
    const head = nounPhrase(s, start) ?? np;
    return { np: head, pronoun: null, at: head.start };
  }
  return null;
}

export type SubjectFound = { np: TokenSpan | null; own: boolean };

/** The subject of the clause around token `i`. */
export function findSubject(s: ReadSentence, i: number): SubjectFound {
  const bounds = clause(s, i);
  for (let k = i - 1; k >= bounds.start; k--) {
    if (!isFinite(s, k)) continue;
    const tag = s.tagging.tags[k];
    const word = s.tokens[k]!.lower;
    // participles that only modify: `trained on`, `compared to`
    if (tag === 'verb' && /ed$/.test(word) && /^(?:compared|based|trained|given|used|tested|evaluated|related|called|named|dubbed|applied|averaged|measured|followed|combined|required|associated|obtained|pretrained|collected)$/.test(word) && s.tagging.tags[k - 1] !== 'aux' && s.tagging.tags[k - 1] !== 'pron') continue;
    if (tag === 'verb' && s.tokens[k - 1]?.lower === 'to') continue;
    const found = subjectBefore(s, k, bounds.start);
    if (!found) continue;
    if (found.pronoun !== null) return { np: null, own: /^(?:we|it|this|ours|they|i|these|which|one)$/.test(found.pronoun) };
    const np = found.np!;
    const head = s.tokens[np.end]!.lower;
    if (EVIDENCE.test(head)) {
      if (tag === 'aux' || !/^(?:show|shows|showed|shown|demonstrate|demonstrates|demonstrated|indicate|indicates|suggest|reveal|reveals|find|found|confirm|report|validate|verify|prove|highlight)$/.test(word)) return { np: null, own: true };
      return { np: null, own: true };
    }
    return { np, own: isOwn(s, np) };
  }
  // no finite verb before the number: a participle or a title; a leading noun phrase may do
  return { np: null, own: false };
}

const TRIM_LEADING = /^(?:proposed|novel|new|resulting|same|our|entire|whole|overall|existing)$/;

export function linkSubject(d: Draft, paper: PaperContext): void {
  const { s, i, kind } = d;
  const name = paper.systemName;
  const slot = d.reading.slots.subject;
  if (slot) {
    d.subject = printed(s, slot);
    return;
  }
  const say = (np: TokenSpan): void => {
    let { start } = np;
    while (start < np.end && TRIM_LEADING.test(s.tokens[start]!.lower)) start++;
    d.subject = printed(s, { start, end: np.end });
  };
  if (s.field === 'title') {
    d.subject = name;
    return;
  }
  const found = findSubject(s, i);
  if (found.np && !found.own) {
    // `the accuracy of Foo is 90%`: a measure as the subject says it of what stands behind `of`
    const metric = metricIn(s.tokens, found.np.start, found.np.end);
    if (metric && metric.end === found.np.end) {
      if (s.tokens[found.np.end + 1]?.lower === 'of' || s.tokens[found.np.end + 1]?.lower === 'for') {
        const of = nounPhrase(s, skipLight(s, found.np.end + 2));
        if (of && of.end < i) {
          if (isOwn(s, of)) d.subject = name;
          else say(of);
          return;
        }
      }
      d.subject = kind === 'coverage' ? name : name;
      return;
    }
    say(found.np);
    return;
  }
  d.subject = name;
}
