/** The name of a rival within the phrase that compares with it: how far its list goes, and its words without what describes it. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf, type Dimension } from '../../terms.js';
import { isProperToken } from '../attach.js';
import { listFrom, nounPhrase } from '../phrases.js';

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>(['quality', 'error', 'statistic', 'time', 'rate']);

/**
 * The list that a baseline opens, up to its `and`: what stands behind a mere comma, or before a verb, is the subject of
 * the clause (`Compared to Foo, Bar is faster`).
 */
export function rivals(s: ReadSentence, span: TokenSpan): readonly TokenSpan[] {
  const all = listFrom(s, span);
  // `3x lower than old methods, and a recall of 81%`: a measure opens another statement
  const measure = all.findIndex((n, k) => k > 0 && MEASURED.has(dimensionOf(s.tokens, n.start, n.end)) && !isProperToken(s.tokens[n.start]!.text));
  const names = measure < 0 ? all : all.slice(0, measure);
  const joined = names.findIndex((n, k) => k > 0 && s.tokens.slice(names[k - 1]!.end + 1, n.start).some((t) => /^(?:and|or|&)$/.test(t.lower)));
  if (joined < 0) return names.slice(0, 1);
  const behind = s.tagging.tags[names[joined]!.end + 1];
  return behind === 'verb' || behind === 'aux' ? names.slice(0, joined) : names.slice(0, joined + 1);
}

/** `the prior diffusion model Foo`, `the state-of-the-art Foo architecture`: the name alone says which; not of `earlier models and Foo`. */
export function properCore(s: ReadSentence, span: TokenSpan): TokenSpan {
  const text = (k: number): string => s.tokens[k]!.text;
  const { start } = span;
  let { end } = span;
  if (/^(?:architecture|model|method|framework|system|approach|design|baseline|algorithm)$/.test(s.tokens[end]!.lower) && isName(text(end - 1))) end--;
  if (!isName(text(end)) && !(end > start && APPOSED.test(s.tokens[end - 1]!.lower) && /^[A-Z]/.test(text(end)))) return span;
  let at = end;
  while (at > start && isName(text(at - 1))) at--;
  const headed = end < span.end;
  for (let k = start; k < at; k++) if (!describes(s, k, headed)) return span;
  return at > start ? { start: at, end } : span;
}

/** `the earlier method Foo`: what stands behind the word for a system is its name. */
const APPOSED = /^(?:method|model|approach|framework|system|detector|competitor|algorithm|compiler|simulator|solver)$/;

/** A word that only describes, `strong`, or where a head stands behind the name a size: `512k-sample` Foo baseline. */
function describes(s: ReadSentence, k: number, headed: boolean): boolean {
  const t = s.tokens[k]!;
  if (t.kind === 'quantity') return headed && s.source.text.slice(t.start, s.tokens[k + 1]!.start).includes('-');
  return /^[a-z-]+$/.test(t.text) && t.kind === 'word' && s.tagging.tags[k] !== 'conj';
}

/** `the current SOTA (Foo v2)`: the name is in the bracket. */
export function namedInBracket(s: ReadSentence, span: TokenSpan): TokenSpan | null {
  const head = s.tokens[span.end]!.lower;
  if (!(GENERIC.test(head) || SYSTEMS.test(head)) || s.tokens[span.end + 1]?.text !== '(') return null;
  const np = nounPhrase(s, span.end + 2);
  return np && isName(s.tokens[np.start]!.text) && s.tokens[np.end + 1]?.text === ')' ? np : null;
}

const GENERIC = /^(?:competitor|rival)$/;

const isName = (text: string | undefined): boolean => text !== undefined && /^[A-Z][\w.+-]*[A-Z\d][\w.+-]*$|^[a-z]+[A-Z]\w*$/.test(text) && !/^(?:SOTA|LLMs?|CNNs?|RNNs?|DNNs?|GNNs?|GANs?|MLPs?|CPUs?|GPUs?|VLMs?|MLLMs?|GPU-based|CPU-based|RL|SGD|AI|ML)$/.test(text) && !/-[a-z]+$/.test(text);

/** Heads that say what kind of system it is. */
export const SYSTEMS = /^(?:methods?|approach|approaches|models?|baselines?|algorithms?|systems?|techniques?|schemes?|solutions?|networks?|accelerators?|designs?|implementations?|frameworks?|agents?|variants?|strategies|strategy|pipelines?|architectures?|counterparts?|detectors?|solvers?|machines?|processors?|policy|policies|compilers?|libraries|trackers?|planners?|cores|schedulers?|protocols?|topolog(?:y|ies)|mechanisms?|controllers?|state-of-the-art|sota|competitors|alternatives|llms|vlms|mllms|gnns|classifiers?|retrievers?|generators?|backbones?|encoders?|predictors?)$/;

/** `existing methods`, `Foo`: no measure, and no group of people. */
export const namesSystem = (s: ReadSentence, { start, end }: TokenSpan): boolean =>
  SYSTEMS.test(s.tokens[end]!.lower) || s.tokens.slice(start, end + 1).some((t) => t.kind === 'word' && /[A-Z].*[A-Z]|[a-z]\d/.test(t.text) && isProperToken(t.text));
