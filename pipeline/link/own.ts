/** Phrases that mean the paper's own system without naming it (`our method`), that name one, or that only say how good it is. */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import { listTo } from './phrases.js';

export const OWN_HEAD = /^(?:method|methods|methodology|methodologies|approach|approaches|model|models|framework|system|algorithm|algorithms|technique|techniques|network|architecture|solution|work|paper|pipeline|strategy|scheme|design|tool|agent|implementation|module|formulation|proposal|detector|mechanism|procedure|study|variant|representation|protocol|policy|dataset|benchmark|corpus|testbed|collection|library|package|toolkit|simulator|platform|attack|defense|curriculum|extension|index|engine|compiler|service|prototype|solver|learner|controller|planner|classifier|encoder|decoder|loss)$/;
/** Heads that only tell of a system: `experiments show`, `results`. */
export const EVIDENCE = /^(?:results?|experiments?|evaluations?|studies|research|analysis|analyses|findings?|evidence|outcomes?|tests?|simulations?|comparisons?|ablations?|experimentation|investigation|observations?|work|paper|study|extensive|authors?|researchers|benchmarks?|assessment|validation|trial|we|i|they|conclusion|conclusions|purpose|objective|aim|improvements?|gains?)$/;

/** What a system has: said of what stands behind its `of`. */
export const QUALITY = /^(?:capabilit(?:y|ies)|capacity|effectiveness|efficacy|abilit(?:y|ies)|benefits?|potential|advantages?|performance|superiority|power|strengths?|addition|use|usage|administration|introduction|inclusion|incorporation|adoption|infusion|injection|ingestion|intake|presence|majority|impact)$/;

/** Adjectives that praise a thing and do not tell it from another. */
const PRAISE = /^(?:simple|yet|powerful|lightweight|light-weight|efficient|effective|compact|unified|elegant|flexible|scalable|robust|fast|modular|hybrid|straightforward|learned|optimized|final|full|complete|overall|entire|end-to-end|general|versatile|practical|and|,)$/;

const WHOLE = /^(?:method|approach|model|framework|system|algorithm|architecture|solution|pipeline)$/;
const INTRODUCES = /^(?:propose|present|introduce|develop|design|create|build|devise|construct|describe)(?:s|d|ed)?$|^built$/;

/** Whether a noun phrase means the paper's own system without naming it. */
export function isOwn(s: ReadSentence, np: TokenSpan): boolean {
  const before = s.tokens[np.start - 1]?.lower === 'and' ? listTo(s, np)[0]!.start : np.start;
  const det = s.tokens[before - 1]?.lower ?? '';
  // `our model's accuracy`
  const head = s.tokens[np.end]!.lower.replace(/['’]s$/, '');
  const text = s.tokens.slice(np.start, np.end + 1).map((t) => t.lower);
  if (/[A-Z]{2}|[a-z][A-Z]|\d/.test(s.tokens.slice(np.start, np.end + 1).map((t) => t.text).join(' ').replace(/\b(?:LLM|AI|ML|RL|DNN|CNN|GNN|NLP|GPU|3D|2D)s?\b/g, ''))) return false;
  if (OWN_HEAD.test(head) && (/^(?:our|this|these)$/.test(det) || (det === 'such' && !/s$/.test(head)) || text.some((w) => /^(?:proposed|presented|new|novel|resulting|introduced|developed|suggested)$/.test(w)) || (det === 'the' && s.tokens.slice(np.start, np.end).every((t) => PRAISE.test(t.lower))))) return true;
  // `we build a simple model that reaches`
  if (/^an?$/.test(det) && WHOLE.test(head) && INTRODUCES.test(s.tokens[before - 2]?.lower ?? '') && s.tokens.slice(np.start, np.end).every((t) => PRAISE.test(t.lower))) return true;
  if (det === 'this' && !/^(?:dataset|benchmark|result|results|finding|value|year|setting|region|group|class|case|task|problem)$/.test(head)) return true;
  return det === 'our';
}

/** Whether the phrase holds a name: a capital that does not only open the sentence. */
export const isProper = (s: ReadSentence, np: TokenSpan): boolean => s.tokens.slice(np.start, np.end + 1).some((t) => /[a-z][A-Z]|^[A-Z].*\d|^[A-Z]\w*-[A-Z]/.test(t.text) || (/[A-Z]{2}|^[A-Z][a-z]+$/.test(t.text) && t.start !== s.start));

/** Words that say no more of a system than that it is meant. */
export const TRIM_LEADING = /^(?:proposed|novel|new|resulting|same|our|entire|whole|overall|existing|presented|introduced|developed|final|best|extensive|full|trained)$/;

/** Praise that says even less: `our simple method`, but not `our modular method`. */
const EMPTY_PRAISE = /^(?:simple|powerful|efficient|effective|elegant|flexible|scalable|robust|straightforward|practical|and|yet|,)$/;

/** Whether a phrase such as `our dual-stream architecture` says which system it is. */
export const distinctive = (s: ReadSentence, np: TokenSpan): boolean =>
  // `this increase`, `this review`: what was said before
  !(np.start === np.end && s.tokens[np.start - 1]?.lower === 'this') &&
  metricIn(s.tokens, np.start, np.end)?.end !== np.end && s.tokens.slice(np.start, np.end + 1).filter((t) => !TRIM_LEADING.test(t.lower) && !EMPTY_PRAISE.test(t.lower) && !OWN_HEAD.test(t.lower)).length > 0;
