/** Which bare numbers count a thing, or span what is tried, and `out_of` against a quotient. */
import { COVERAGE_NOUNS, MODEL_SIZE_NOUNS, PEOPLE_NOUNS, SOFT_PART_NOUNS } from '../rules/lexicon/counted-nouns.js';
import { countParallel } from './counted/count-parallel.js';
import { isPlaceOrDrug, tried } from './counted/tried.js';
import { plural } from './counted/unit-of.js';
import { exact } from './lex.js';
import type { Draft } from './link/context.js';
import { actsAsPeople, countedPhrase, takesTreatment } from './set-aside.js';
import type { ReadSentence } from './sentence.js';
import { isPointsOfThing } from './set-aside/points.js';
import type { Quantity, Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { metricIn } from './terms.js';

/** Marks the bare whole numbers that count a thing named right behind them: `36 models`, `n = 30`. */
export function markCounts(tokens: readonly Token[], tagging: Tagging): void {
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (q && !q.aside && q.unitClass === 'points' && isPointsOfThing(tokens, i)) countPoints(q);
    if (!q || q.aside || q.unitClass !== 'none' || q.shape || hasDecimals(q) || !(Number.isInteger(q.value) || q.magnitude) || q.signed) continue;
    if (q.uncertainty !== null && !spreadOfThings(tokens, tagging, i)) continue;
    const sample = isSampleAt(tokens, i);
    const them = tokens[i + 1]?.lower === 'of' && /^(?:them|which|whom|these|those)$/.test(tokens[i + 2]?.lower ?? '');
    const share = them || OPENS.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.quantity?.unitClass === 'percent' && q.decimals === 0;
    const acts = q.form === 'word' && q.value > 1 && !/^w(?:ere|as)$/.test(tokens[i + 1]?.lower ?? '') && actsAsPeople(tokens, i);
    if (!sample && !share && !acts && !takesTreatment(tokens, i) && !inGroup(tokens, i, q) && !isCount(tokens, tagging, i, q)) continue;
    const counted = countedPhrase(tokens, tagging, i);
    const head = counted ? tokens[counted.end]! : null;
    const tail = q.tail ? plural(q.tail.split('-')[0]!) : null;
    const things = tail ?? head?.lower ?? '';
    // the categories that data falls into are its size; those of attacks or tasks are what an evaluation spans
    const contested = counted !== null && tokens.slice(counted.start, counted.end).some((t) => CONTESTED.test(t.lower));
    const kinds = /^(?:types|kinds|categories)$/.test(things) && !tokens.slice(i + 1, (counted?.end ?? i) + 4).some((t) => TRIED.test(t.lower));
    const studied = tried(tokens, i, q, things) || !kinds && !(things === 'cases' && (q.value > 12 || isBareCases(tokens, i, q, counted))) && !(things === 'problems' && q.value > 20) && (contested || MODELS.test(head?.text ?? '') || COVERAGE_NOUNS.has(things) || (head !== null && tail === null && COVERAGE_NOUNS.has(head.text)) || (SOFT_PART_NOUNS.has(things) && tail === null) || (things === 'sets' && tokens[counted!.end - 1]!.lower === 'data') || (/^(?:cases|studies)$/.test(things) && /^(?:use|case|test|demonstration)$/.test(tokens[(counted?.end ?? 1) - 1]?.lower ?? '')));
    q.unitClass = !sample && studied && !(counted !== null && isPlaceOrDrug(tokens, counted, things)) && q.value < 600 ? 'spanned' : 'counted';
  }
  countLists(tokens);
  countParallel(tokens, tagging);
}

/** `in 9 cases`, `two cases of fever`: of what is ill, where nothing says that they are use cases. */
const isBareCases = (tokens: readonly Token[], i: number, q: Quantity, counted: { start: number; end: number } | null): boolean =>
  counted !== null && counted.start === counted.end && counted.end === i + 1 && (q.form === 'digits' || tokens[i + 2]?.lower === 'of');

/** `n = 30`: the size of a sample. */
const isSampleAt = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.text === '=' && /^[nN]$/.test(tokens[i - 2]?.text ?? '');

/** Whether the number at `i` is the size of a sample, whatever it is of. */
export const isSample = (s: ReadSentence, i: number): boolean => isSampleAt(s.tokens, i);

/** `7.0 units of crust` are no count; `8.6 x 10^57 trays` and `500.000 trays` are. */
const hasDecimals = (q: Quantity): boolean => q.decimals > 0 && q.decimals !== 3 && !q.magnitude && q.value < 10000;

/** `a 100-point layout`: the points are counted, and stay out of the quote. */
function countPoints(q: Quantity): void {
  [q.unit, q.unitClass, q.unitBase, q.tail] = [null, 'counted', null, 'point'];
  q.end -= '-point'.length;
}

/** `12 (3%)`, `12 [3%]` */
const OPENS = /^[([]$/;

/** `one, three, and five trays`: number words of a list count what its last one counts. */
function countLists(tokens: readonly Token[]): void {
  let last: Quantity | null = null;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const q = tokens[i]!.quantity;
    if (!q) continue;
    if (last && q.group >= 0 && q.group === last.group && q.form === 'word' && q.unitClass === 'none' && !q.aside && q.outOf === null) q.unitClass = last.unitClass;
    if (q.unitClass === 'counted' || q.unitClass === 'spanned') last = q;
  }
}

/** `41 patients entered the trial, with 21 in the treated group and 20 in the control group`. */
function inGroup(tokens: readonly Token[], i: number, q: Quantity): boolean {
  if (q.form !== 'digits' || q.decimals > 0 || !/^(?:with|and|,)$/.test(tokens[i - 1]?.lower ?? '') || !/^(?:in|to)$/.test(tokens[i + 1]?.lower ?? '') || tokens[i + 2]?.lower !== 'the') return false;
  return tokens.slice(i + 3, i + 7).some((t) => /^(?:group|arm|cohort)$/.test(t.lower)) && tokens.slice(0, i).some((t, k) => PEOPLE_NOUNS.has(t.lower) && tokens.slice(Math.max(0, k - 4), k).some((n) => n.kind === 'quantity'));
}

/** What is held against the rest, whatever it is called. */
const CONTESTED = /^(?:state-of-the-art|sota)$/;
const MODELS = /(?:LLM|VLM|GAN|CNN|RNN|GNN|MLP|SLM|LRM)s$/;

/** `35 ± 17 vessels`: a spread of things counted. */
function spreadOfThings(tokens: readonly Token[], tagging: Tagging, i: number): boolean {
  const counted = countedPhrase(tokens, tagging, i);
  return counted !== null && counted.start === i + 1 && /[^s]s$/.test(tokens[counted.end]!.lower) && metricIn(tokens, counted.start, counted.end) === null;
}

/** Things whose kinds an evaluation tries one by one. */
const TRIED = /^(?:attacks?|tasks?|corruptions?|perturbations?|distortions?|hallucinations?|models?|methods?|masks?|noises?|defen[cs]es?|questions?|problems?|benchmarks?|biases|fairness|manipulations?|forger(?:y|ies)|edits?|queries|prompts?|baselines?|operations?)$/;

function isCount(tokens: readonly Token[], tagging: Tagging, i: number, q: Quantity): boolean {
  if (q.tail !== null) return !/^(?:params?|parameter)/.test(q.tail);
  const counted = countedPhrase(tokens, tagging, i);
  if (!counted) return false;
  const head = tokens[counted.end]!;
  if (/^(?:params?|parameters|weights)$/.test(head.lower)) return false;
  if (PEOPLE_NOUNS.has(head.lower)) return true;
  // `7B models` are models of that size
  if (q.magnitude && MODEL_SIZE_NOUNS.has(head.text) && /[BM]$/.test(tokens[i]!.text)) return false;
  // `a plain 20B baseline`: one thing of that size
  if (q.magnitude && /\dB$/.test(tokens[i]!.text) && q.value >= 1e8 && isOneModel(tokens, i, head)) return false;
  const pluralHead = /(?:[^su]s|people|men|women|children|mice|data|corpora|criteria|species|series|spectra|phenomena|vertices|us)$/.test(head.lower) && !/^(?:accuracy|loss|analysis|basis|times|us)$/.test(head.lower);
  if (!pluralHead && !(q.form === 'word' || q.magnitude || q.outOf !== null || q.pair !== null)) return false;
  const metric = metricIn(tokens, counted.start, counted.end);
  return !(metric && metric.end === counted.end && /^(?:quality|error|statistic)$/.test(metric.entry.dimension) && !COVERAGE_NOUNS.has(head.lower) && !/s$/.test(head.lower));
}

const ONE_MODEL = /^(?:baseline|approach|network|reasoner|agent|teacher|student|verifier|judge|reader|generator|policy|drafter|draft|target|backbone|planner|coder|expert|critic|router|encoder|decoder|embedder|reranker|retriever|assistant|transformer|system|LLM|llm|vlm|vla|lm|mllm)$/;
/** What has a size in other things. */
const HOLDS_MANY = /^(?:dataset|corpus|collection|set|gallery|pool|index|database|graph|budget|token|fund|market|investment|industry|mixture|subset|context)$/;

/** `a plain 20B baseline`, `an 8B solver`: an article says that it is one. */
const isOneModel = (tokens: readonly Token[], i: number, head: Token): boolean =>
  ONE_MODEL.test(head.lower) || (/^an?$/.test(tokens[i - 1]?.lower ?? '') && /^[a-z-]+(?:er|or|ner)$/.test(head.lower) && !HOLDS_MANY.test(head.lower));

/** `17/20` is a count of 17 out of 20 where a thing is counted, and a quotient elsewhere. */
export function finishQuantity(d: Draft): { value: number; outOf: number | null } {
  const { q } = d;
  if (q.pair) {
    if ((d.kind === 'scale' || d.kind === 'coverage') && q.pair[0] <= q.pair[1]) return { value: q.pair[0], outOf: q.pair[1] };
    return { value: q.pair[0] / q.pair[1], outOf: null };
  }
  return { value: exact(q.value), outOf: q.outOf };
}
