/** What a bare number counts, and what that makes of it: the unit of a count, and `out_of` against a quotient. */
import { table } from '../rules/lexicon/table.js';
import { COVERAGE_NOUNS, MODEL_SIZE_NOUNS, PEOPLE_NOUNS, SOFT_PART_NOUNS } from '../rules/lexicon/counted-nouns.js';
import { thingBeforeBracket, thingOfList, thingOfWhole } from './antecedent.js';
import { countParallel } from './count-parallel.js';
import { exact } from './lex.js';
import type { Draft } from './link/context.js';
import { actsAsPeople, countedPhrase } from './set-aside.js';
import { printed } from './link/phrases.js';
import type { ReadSentence } from './sentence.js';
import { isPointsOfThing } from './set-aside/points.js';
import type { Quantity, Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { metricIn } from './terms.js';

export { peopleBefore } from './antecedent.js';

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
    if (!sample && !share && !acts && !inGroup(tokens, i, q) && !isCount(tokens, tagging, i, q)) continue;
    const counted = countedPhrase(tokens, tagging, i);
    const head = counted ? tokens[counted.end]! : null;
    const tail = q.tail ? plural(q.tail.split('-')[0]!) : null;
    const things = tail ?? head?.lower ?? '';
    // the categories that data falls into are its size; those of attacks or tasks are what an evaluation spans
    const contested = counted !== null && tokens.slice(counted.start, counted.end).some((t) => CONTESTED.test(t.lower));
    const kinds = /^(?:types|kinds|categories)$/.test(things) && !tokens.slice(i + 1, (counted?.end ?? i) + 4).some((t) => TRIED.test(t.lower));
    const studied = tried(tokens, i, q, things) || !kinds && !(/^cases$/.test(things) && q.value > 12) && !(things === 'problems' && q.value > 20) && (contested || MODELS.test(head?.text ?? '') || COVERAGE_NOUNS.has(things) || (head !== null && tail === null && COVERAGE_NOUNS.has(head.text)) || (SOFT_PART_NOUNS.has(things) && tail === null) || (things === 'sets' && tokens[counted!.end - 1]!.lower === 'data') || (/^(?:cases|studies)$/.test(things) && /^(?:use|case|test|demonstration)$/.test(tokens[(counted?.end ?? 1) - 1]?.lower ?? '')));
    q.unitClass = !sample && studied && !(counted !== null && isPlaceOrDrug(tokens, counted, things)) && q.value < 600 ? 'spanned' : 'counted';
  }
  countLists(tokens);
  countParallel(tokens, tagging);
}

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

const CARE = /^(?:practices?|community|hospital|outpatient|inpatient|ambulatory|care)$/;
const DRUGS = /^(?:anti[a-z-]{4,}|chemotherapeutic|cytotoxic|pharmacologic(?:al)?|hypoglyc[a-z]+|oral|dosing|dose)$/;

/** `three family practice settings`, `two antibacterial agents`: places and drugs, and nothing that is tried. */
const isPlaceOrDrug = (tokens: readonly Token[], counted: { start: number; end: number }, things: string): boolean =>
  (things === 'settings' || things === 'agents') && tokens.slice(counted.start, counted.end).some((t) => (things === 'agents' ? DRUGS : CARE).test(t.lower));

const TRIES = /^(?:compar|evaluat|benchmark|test|assess|investigat|analy[sz]|examin|explor)(?:e|es|ed|ing|s)?$/;
const TRIALS = /^(?:experiments?|evaluations?|evaluated|tested|tests|benchmarked|validated|results)$/;
/** Things that are drawn, however they are used: many of them make a size. */
const DRAWN = /^(?:specimens|samples|images|items|cases|records|runs|trials|sessions|examples|instances|windows|pairs|words|sentences|volumes|scans|slices|transcripts|recordings|conversations|posts|clips|iterations|repetitions|seeds|reports|documents|articles|papers|frames|events|points|genes|cells|lesions|eyes|teeth|animals|rats|mice|dogs|groups|arms|classes|features|variables|parameters|families|ics|years|days|months|hours|weeks|sites|centers|centres|hospitals|clinics|wards|countries|states|cities|schools|households|companies|strains|isolates|stars|galaxies|gpus|cpus|tpus|machines|nodes|servers|devices|cores|clusters|robots)$/;

/** Where and on what a thing is tried, where it is said to be. */
const PLACES = /^(?:events|regions|countries|cities|sites|hospitals|cent(?:er|re)s|institutions|locations|scenes)$/;

/** `compare three configurations`, `across nine categories`, `experiments on 12 bridges`: what an evaluation spans, whatever it is called. */
function tried(tokens: readonly Token[], i: number, q: Quantity, things: string): boolean {
  // `experiments on four sequences`: few of them are named one by one
  if (q.tail === null && q.value <= 60 && PLACES.test(things) && tokens[i - 1]?.lower === 'across' && tokens.slice(Math.max(0, i - 7), i - 1).some((t) => TRIES.test(t.lower))) return true;
  if (q.tail !== null || PEOPLE_NOUNS.has(things) || DRAWN.test(things) || (things === 'sequences' && q.value > 12)) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (q.value <= 60 && before === 'on' && TRIALS.test(tokens[i - 2]?.lower ?? '')) return true;
  return (q.value <= 60 && TRIES.test(before)) || (q.value <= 20 && (before === 'across' || before === 'spanning' || before === 'spans'));
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

/** Words that only modify: a count before one of these alone leaves its thing out. */
const ADJECTIVAL = /(?:ous|able|ible|ative|cial|ful|less|-source|-dependent|-weight|-art|-world)$|^(?:proprietary|synthetic|public|private|real|valid|invalid|mild|moderate|severe|obese|specific|prospective|retrospective|atomic|indeterminate|incomplete|active|inactive|relevant|early|late|first|monthly|weekly|daily|respective|normal|abnormal|positive|negative)$/;

/** `an absolute gain of 3%`: percentage points by another name. */
function saysAbsolute(d: Draft): boolean {
  if (d.s.tokens[d.i + 1]?.lower === 'relative') return false;
  for (let k = Math.max(0, d.i - 6); k <= Math.min(d.s.tokens.length - 1, d.i + 5); k++) {
    if (/^absolute(?:ly)?$/.test(d.s.tokens[k]!.lower) || (d.s.tokens[k]!.lower === 'points' && k > d.i && k <= d.i + 2)) return true;
  }
  return false;
}

/** `percentage point improvements of 6.2, 4.1 and 3.3` */
const POINTS_OF = /\b(?:percentage|absolute|accuracy)[ -]points? (?:improvement|gain|increase|reduction|drop|decrease|boost|change)s? (?:of|by)(?: (?:about|around|nearly|up to))?(?: ?[-+]?\d+(?:\.\d+)?,?| and)* ?$/;

/** `the mean percentage decrease in crumbs was 23` */
const PERCENTAGE = /\b(?:percent|percentage) (?:changes?|decreases?|increases?|reductions?|improvements?) [^.;:()%]{0,90}\b(?:was|were|of|is|are) (?:about |only )?$/;

const isPercentage = ({ s, q, reading }: Draft): boolean => {
  const at = reading.follows >= 0 ? s.tokens[reading.follows]!.quantity!.start : q.start;
  return PERCENTAGE.test(s.source.text.slice(Math.max(s.start, at - 130), at));
};

const PLURALS: Readonly<Record<string, string>> = table({ dimensional: 'dimensions', axis: 'axes', basis: 'bases', analysis: 'analyses', hypothesis: 'hypotheses', male: 'males', female: 'females' });

const LENGTHS = /^(?:contexts?|lengths?|windows?)$/;
const CONTEXT = /^(?:contexts?|sequences?|prompts?)$/;

const NUMBER_OF = /^(?:the )?(?:total |mean |average )?numbers? of (?:[\w-]+ )*?([\w-]+)$/i;

/** Whether a metric is a count: `number of faults`. */
export const isNumberOf = (metric: string | null): boolean => metric !== null && NUMBER_OF.test(metric);

/** The unit as the table prints it: of measure, or the thing counted, plural. */
export function unitOf(d: Draft, antecedent: string | null): string | null {
  const { s, i, q, kind } = d;
  const fixed = d.reading.rule.claim.unit;
  if (fixed !== undefined && q.unitClass === 'none') return fixed;
  if (kind === 'parameters') return 'params';
  if (q.unit === '%' && d.kind === 'gain' && saysAbsolute(d)) return 'pp';
  if (q.unit !== null) return q.unit;
  if (d.kind === 'gain' && q.unitClass === 'none' && POINTS_OF.test(s.source.text.slice(Math.max(s.start, q.start - 70), q.start))) return 'pp';
  if (d.kind === 'gain' && d.reading.follows >= 0 && s.tokens[d.reading.follows]!.quantity!.unit === 'pp') return 'pp';
  if (kind === 'gain' && q.unitClass === 'none' && isPercentage(d)) return '%';
  if (kind !== 'scale' && kind !== 'coverage') return null;
  if (q.tail) return q.tail === 'amino' ? 'amino acids' : plural(q.tail.split('-')[0]!);
  const numberOf = d.metric === null ? null : NUMBER_OF.exec(d.metric);
  if (numberOf) return plural(numberOf[1]!.toLowerCase());
  const { follows } = d.reading;
  const counted = countedPhrase(s.tokens, s.tagging, follows >= 0 && q.unitClass === 'none' && q.shape === null ? follows : i);
  if (!counted) {
    if (q.shape !== null) return null;
    // `46, 44, and 45 faults`, `non-smokers (n = 42)`
    const shared = thingOfList(s, i) ?? thingBeforeBracket(s, i) ?? thingOfWhole(s, i);
    return shared === null ? antecedent : plural(s.tokens[shared]!.lower);
  }
  let at = counted.end;
  // names behind the thing are its members: `four strategies Basic, Secure and ...`
  while (at > counted.start && /^[A-Z][a-z]/.test(s.tokens[at]!.text) && /[^s]s$/.test(s.tokens[at - 1]!.lower)) at--;
  const head = s.tokens[at]!;
  if (ADJECTIVAL.test(head.lower) && at === counted.end && !/[^u]s$/.test(head.lower)) return antecedent;
  // `lesion-level descriptions` keeps its modifier where it is one word with it
  // `a 6.4k dataset of triples` has so many triples
  if (/^(?:dataset|corpus|collection|set|pool|archive)$/.test(head.lower) && s.tokens[at + 1]?.lower === 'of' && s.tagging.npEnd[at + 2]! >= 0) {
    const thing = s.tokens[s.tagging.npEnd[at + 2]!]!;
    if (/[^su]s$/.test(thing.lower)) return thing.lower;
  }
  // `at 16K context length`: what is long are tokens
  if (q.magnitude && LENGTHS.test(head.lower) && s.tokens.slice(counted.start, at + 1).some((t) => CONTEXT.test(t.lower))) return 'tokens';
  // `a 5x5 grid` has no unit, `450x300 tiles` has
  if (q.shape !== null && !/[^su]s$/.test(head.lower)) return null;
  const text = printed(s, { start: at, end: at });
  const lower = head.lower.replace(/['’]s$/, '');
  // `185 cities.Then`: a blank is missing behind the sentence
  const stop = /[a-z]s\./.test(lower) ? lower.indexOf('s.') + 1 : lower.length;
  return plural(/^[A-Z]/.test(text) && /[A-Z].*[A-Z]|\d/.test(text) ? text : lower.slice(0, stop));
}

function plural(word: string): string {
  if (PLURALS[word]) return PLURALS[word];
  if (/s$|people|men$|children|mice|sheep|data$|corpora|criteria|spectra|phenomena|foci$|loci$|[^a-z]$/i.test(word) && !/(?:us|is|ss)$/.test(word)) return word;
  if (word.endsWith('ness')) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
