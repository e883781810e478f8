/**
 * Looks up terms of the lexicons in the tokens of a sentence: which metric a noun phrase names, and what a change of it
 * means. Folding (case, hyphens, plurals) is done once per distinct phrase and remembered.
 */
import { DIMENSION_HEADS, GENERIC_HEADS, LOWER_IS_BETTER_HEADS } from '../rules/lexicon/dimensions.js';
import { METRICS, type MetricDimension, type MetricEntry } from '../rules/lexicon/metrics.js';
import type { Token } from './quantity.js';

const SHORT_ACRONYM = /^[A-Z][A-Z0-9]{1,2}$/;
const RATIO = /^(?:OR|HR|RR)$/;
const LONGEST_ACRONYM = 4;
/** Case and hyphens folded: `Top-1 Accuracy` is `top 1 accuracy`. */
export const fold = (s: string): string => (TO_FOLD.test(s) ? s.toLowerCase().replace(/[-_\s]+/g, ' ').trim() : s.toLowerCase());
/** Most phrases have nothing to fold but their case. */
const TO_FOLD = /[-_]|[^\S ]|  |^ | $/;

const exactForm = new Map<string, MetricEntry>();
const foldedForm = new Map<string, MetricEntry>();
let longest = 1;
for (const entry of METRICS) {
  for (const form of [entry.name, ...entry.aliases]) {
    if (SHORT_ACRONYM.test(form)) {
      exactForm.set(form, entry);
      // `MAEs of 0.2 and 0.3`; of two letters in the plural most are something else, such as pull requests
      if ((form.length === 3 && entry.dimension !== 'outcome') || RATIO.test(form)) exactForm.set(`${form}s`, entry);
      continue;
    }
    const folded = fold(form);
    longest = Math.max(longest, folded.split(' ').length);
    if (!foldedForm.has(folded)) foldedForm.set(folded, entry);
    const plural = `${folded}s`;
    if (!foldedForm.has(plural)) foldedForm.set(plural, entry);
  }
}

const lastOf = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1);
const firstOf = (folded: string): string => (folded.includes(' ') ? folded.slice(0, folded.indexOf(' ')) : folded);

/** First and last words of the names: a phrase that begins or ends otherwise names no metric. A mark may fold to nothing. */
const firstWords = new Set<string>(['']);
const lastWords = new Set<string>();
for (const form of [...foldedForm.keys(), ...[...exactForm.keys()].map(fold)]) {
  firstWords.add(firstOf(form));
  lastWords.add(lastOf(form));
}

const BEGINS = 1;
const ENDS = 2;

function edgesOf(lower: string): number {
  if (AT_CUTOFF.test(lower)) return BEGINS | ENDS;
  const folded = lower.includes('-') || lower.includes('_') ? fold(lower) : lower;
  return (firstWords.has(firstOf(folded)) ? BEGINS : 0) | (lastWords.has(lastOf(folded)) ? ENDS : 0);
}

/** Whether the name of a metric may begin or end with a token. */
function mayBe(edge: number, { word }: Token): boolean {
  if (word.metricEdges < 0) word.metricEdges = edgesOf(word.lower);
  return (word.metricEdges & edge) !== 0;
}

/** The metric that a phrase names as a whole, or null. */
export function metricNamed(phrase: string): MetricEntry | null {
  return (phrase.length <= LONGEST_ACRONYM ? exactForm.get(phrase) : undefined) ?? foldedForm.get(fold(phrase)) ?? (phrase.includes('@') ? atCutoff(phrase) : null);
}

const AT_CUTOFF = /^([a-z][\w-]*)@(?:\d+(?:[.:]\d+)*|k|n)%?$/i;

/** `SR@10`, `Acc@0.5`: a measure at a cut-off, of the sense of what stands before the sign. */
function atCutoff(phrase: string): MetricEntry | null {
  const base = AT_CUTOFF.exec(phrase)?.[1];
  if (base === undefined) return null;
  const of = metricNamed(base);
  return { name: phrase, higherIsBetter: of?.higherIsBetter ?? true, dimension: of?.dimension ?? 'quality', aliases: [] };
}

/** A metric found inside a span of tokens, both ends inclusive. */
export interface MetricTerm {
  entry: MetricEntry;
  start: number;
  end: number;
}

const phraseOf = (tokens: readonly Token[], a: number, b: number): string => {
  let s = tokens[a]!.text;
  for (let i = a + 1; i <= b; i++) s += ` ${tokens[i]!.text}`;
  return s;
};

/** The metric whose name ends last in the span, the longest such name. */
export function metricIn(tokens: readonly Token[], a: number, b: number): MetricTerm | null {
  for (let end = b; end >= a; end--) {
    if (!mayBe(ENDS, tokens[end]!)) continue;
    for (let start = Math.max(a, end - longest + 1); start <= end; start++) {
      if (!mayBe(BEGINS, tokens[start]!)) continue;
      const entry = metricNamed(phraseOf(tokens, start, end));
      if (entry) return { entry, start, end };
    }
  }
  return null;
}

/** What things are tried on, and no measure, whatever stands before: `the Foo data set`. */
const TRIED_ON = /^(?:datasets?|benchmarks?|sets|set|corpus|corpora|workloads|suites?|splits?|tasks?|problems?|scenarios?|settings?|domains?)$/;

export type Dimension = MetricDimension | 'unknown';

const PLURAL = /^(?!.*(?:costs|expenses|dollars)$)[a-z-]{3,}s$/;
const EARTHY = /^(?:organic|inorganic|soil|dissolved|black)$/;
const CLOCK = /^(?:second|minute|hour)$/;

const ACRONYM = /^[A-Z][A-Za-z0-9-]{1,6}$/;

/** What a change of the thing named by the span means. `of` attachments are read from the left. */
export function dimensionOf(tokens: readonly Token[], a: number, b: number): Dimension {
  if (TRIED_ON.test(tokens[b]!.lower)) return 'unknown';
  // `area under the curve`: no resource
  if (tokens[b]!.lower === 'area' && tokens[b + 1]?.lower === 'under') return 'quality';
  // `instructions per cycle (IPC)`: its acronym is the better known
  const acronym = tokens[b + 1]?.text === '(' && tokens[b + 3]?.text === ')' && ACRONYM.test(tokens[b + 2]!.text) && tokens[b + 2]!.text[0]!.toLowerCase() === tokens[a]!.lower[0] ? metricNamed(tokens[b + 2]!.text) : null;
  if (acronym) return acronym.dimension;
  // `soil organic carbon`: no footprint
  if (tokens[b]!.lower === 'carbon' && EARTHY.test(tokens[b - 1]?.lower ?? '')) return 'outcome';
  // `requests per second`
  if (tokens[b + 1]?.lower === 'per' && CLOCK.test(tokens[b + 2]?.lower ?? '') && PLURAL.test(tokens[b]!.lower)) return 'rate';
  let head = b;
  for (let i = a; i <= b; i++) {
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for' || tokens[i]!.lower === 'per') {
      if (i > a && !GENERIC_HEADS.has(tokens[i - 1]!.lower)) head = i - 1;
      else if (i > a && i < b && tokens[i]!.lower === 'of') return dimensionOf(tokens, i + 1, b);
      break;
    }
  }
  const last = tokens[head]!;
  const term = metricIn(tokens, Math.max(a, head - longest + 1), head);
  // a lone head such as `cost` is read by what it is, not by the one metric of that name
  const plain = DIMENSION_HEADS.get(last.text) ?? DIMENSION_HEADS.get(last.lower);
  // `time cost`, `latency overhead` are times
  if (head > a && /^(?:cost|costs|overhead|overheads|budget)$/.test(last.lower) && /^(?:time|latency|runtime|computing-time)$/.test(tokens[head - 1]!.lower)) return 'time';
  if (plain && (!term || (term.start === head && term.end === head))) return plain;
  if (term && term.end === head && !(GENERIC_HEADS.has(last.lower) && term.start === term.end)) return term.entry.dimension;
  const byHead = DIMENSION_HEADS.get(last.text) ?? DIMENSION_HEADS.get(last.lower) ?? DIMENSION_HEADS.get(last.lower.slice(last.lower.lastIndexOf('-') + 1));
  if (byHead) return byHead;
  return term ? term.entry.dimension : 'unknown';
}

const OF_WHAT = /^(?:scores?|ind(?:ex|ices)|levels?|values?)$/;

/** Whether more of the thing named by the span is better; null where unknown. */
export function polarityOf(tokens: readonly Token[], a: number, b: number): boolean | null {
  const term = metricIn(tokens, a, b);
  // `the bias score`: a score is as good as what it is of
  const of = term && term.start === b && term.start > a && OF_WHAT.test(tokens[b]!.lower) ? metricIn(tokens, a, b - 1) : null;
  if (of && of.end === b - 1 && of.entry.higherIsBetter !== null) return of.entry.higherIsBetter;
  if (term && term.entry.higherIsBetter !== null && term.end === b) return term.entry.higherIsBetter;
  for (let i = b; i >= a; i--) if (LOWER_IS_BETTER_HEADS.has(tokens[i]!.text) || LOWER_IS_BETTER_HEADS.has(tokens[i]!.lower)) return false;
  if (term && term.entry.higherIsBetter !== null) return term.entry.higherIsBetter;
  const dimension = dimensionOf(tokens, a, b);
  return dimension === 'time' || dimension === 'resource' || dimension === 'error' ? false : dimension === 'rate' || dimension === 'quality' ? true : null;
}
