/**
 * set aside: the numbers that are no claim, each with the reason: labels, dates, citations, p-values, parts of a method,
 * repeated mentions, formulas. It looks at a number and the words around it, and leaves all else to the rules.
 */
import * as chrono from 'chrono-node';
import { COVERAGE_NOUNS, DESIGN_TAILS, LABEL_NOUNS, MODEL_SIZE_NOUNS, PART_NOUNS, PEOPLE_NOUNS, SOFT_PART_NOUNS } from '../rules/lexicon/counted-nouns.js';
import type { Group } from './group.js';
import type { Quantity, Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { canonicalDataset } from './datasets.js';
import { metricNamed } from './terms.js';

/** What the judgement needs to know of a sentence. */
export interface AsideContext {
  text: string;
  /** Span of the sentence in `text`. */
  start: number;
  end: number;
  tokens: readonly Token[];
  tagging: Tagging;
  groups: ReadonlyMap<number, Group>;
}

const REFERENCE = /[A-Z][a-z]*\. ?(?:[A-Z][a-z]*\.? ?)*(?:[A-Z] )?\d{1,4}, ?[\d,]{2,12} ?\((?:19|20)\d\d\)/;
const MONTH = /\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;

/** Spans of dates, read strictly and only where a month is named or the year is certain. */
function dateSpans(text: string): [number, number][] {
  if (!MONTH.test(text)) return [];
  return chrono.strict.parse(text).filter((r) => r.start.isCertain('year') || (r.start.isCertain('month') && MONTH.test(r.text))).map((r) => [r.index, r.index + r.text.length]);
}

/** The noun phrase counted by the quantity at `i`: its tokens, or null. */
export function countedPhrase(tokens: readonly Token[], tagging: Tagging, i: number): { start: number; end: number } | null {
  let k = i + 1;
  while (tokens[k]?.skip) k++;
  if (/^(?:of|out)$/.test(tokens[k]?.lower ?? '') && tokens[i]!.quantity!.outOf === null && tokens[i]!.quantity!.pair === null) return null;
  if (tokens[k]?.lower === 'of') {
    k++;
    while (tokens[k] && tagging.tags[k] === 'det') k++;
  }
  const opensNp = (at: number): boolean => (tagging.npStart[at] ?? -1) >= 0;
  for (let n = 0; n < 4 && tokens[k]; n++, k++) {
    const t = tagging.tags[k];
    const participle = t === 'verb' && /(?:ed|ing)$/.test(tokens[k]!.lower) && (opensNp(k + 1) || (tokens[k + 1]?.lower === 'and' && opensNp(k + 2)));
    const joins = n > 0 && tokens[k]!.lower === 'and' && opensNp(k + 1);
    if (t !== 'adv' && t !== 'det' && !participle && !joins) break;
  }
  // `from 8 to 256 GPUs`, `2 or 4 kg`: the other number's thing
  if (/^(?:and|or|to)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.kind === 'quantity' && tokens[k + 1]!.quantity!.unit === null && !tokens[k + 1]!.quantity!.aside) return countedPhrase(tokens, tagging, k + 1);
  // `46 malignant and 44 benign lesions`: the other number's thing
  {
    let m = k;
    while (tokens[m] && (tagging.tags[m] === 'adj' || tagging.tags[m] === 'noun' || tagging.tags[m] === 'verb') && m < k + 3) m++;
    const joined = tokens[m]?.lower === 'and' || tokens[m]?.lower === 'or';
    if (joined && m > k && tokens[m + 1]?.kind === 'quantity' && tokens[m + 1]!.quantity!.unit === null && !/[^s]s$/.test(tokens[m - 1]!.lower)) {
      const other = countedPhrase(tokens, tagging, m + 1);
      if (other && /[^s]s$/.test(tokens[other.end]!.lower)) return { start: other.end, end: other.end };
    }
  }
  if (tokens[k] && tagging.npStart[k]! >= 0) {
    // `two challenging and diverse datasets`, `five commercial and three open models`
    let end = tagging.npEnd[k]!;
    // `ten Foo Bar (FB) benchmarks`
    if (tokens[end + 1]?.text === '(' && tokens[end + 3]?.text === ')' && tagging.npStart[end + 4] === end + 4 && (!/[^s]s$/.test(tokens[end]!.lower) || COVERAGE_NOUNS.has(tokens[tagging.npEnd[end + 4]!]!.lower))) end = tagging.npEnd[end + 4]!;
    if ((tokens[end + 1]?.lower === 'and' || tokens[end + 1]?.text === ',' || tokens[end + 1]?.lower === '/') && tagging.npStart[end + 2] !== undefined && tagging.npStart[end + 2]! >= 0 && !/[^s]s$/.test(tokens[end]!.lower) && /s$/.test(tokens[tagging.npEnd[end + 2]!]!.lower)) end = tagging.npEnd[end + 2]!;
    // `seven reactive, mean-only, and uncertainty-aware baselines`
    if (!/[^s]s$/.test(tokens[end]!.lower) && /^(?:,|and|or)$/.test(tokens[end + 1]?.lower ?? '')) {
      let m = end + 1;
      let joined = false;
      while (m < end + 9 && tokens[m] && (/^(?:,|and|or)$/.test(tokens[m]!.lower) || opensNp(m) || tagging.tags[m] === 'adj' || (tagging.tags[m] === 'verb' && /ed$/.test(tokens[m]!.lower)))) {
        if (/^(?:and|or)$/.test(tokens[m]!.lower)) joined = true;
        if (opensNp(m) && /[^s]s$/.test(tokens[tagging.npEnd[m]!]!.lower)) {
          if (joined) return { start: tagging.npEnd[m]!, end: tagging.npEnd[m]! };
          break;
        }
        m++;
      }
    }
    return { start: k, end };
  }
  // `7 male, 7 female`
  if (tokens[k] && tagging.tags[k] === 'adj' && /^(?:male|female)$/.test(tokens[k]!.lower)) return { start: k, end: k };
  // adjectives left open by a conjunction: `two small and large graphs`
  if (tokens[k] && tagging.tags[k] === 'adj') {
    let m = k;
    while (tokens[m] && (tagging.tags[m] === 'adj' || tokens[m]!.lower === 'and' || tokens[m]!.text === ',') && m < k + 5) m++;
    if (tokens[m] && tagging.npStart[m]! >= 0) return { start: k, end: tagging.npEnd[m]! };
  }
  return null;
}

const isName = (t: Token | undefined): boolean => t !== undefined && t.kind === 'word' && (/^[A-Z][\w.&-]*$/.test(t.text) && t.text !== 'A' && t.text !== 'I') ;

/** Words before a count that make it one of an evaluation, or of something made. */
const EVALUATES = /\b(?:evaluat|experiment|test(?:ed|s|ing)?\b|compar|benchmark|assess|validat|across|examin|outperform|achiev|conduct|trained|studied|enrol|treated|receiv|accuracy|surpass|best on|results on|demonstrat|improv|perform(?:s|ed|ance)\b|removing|using|on\s$)/i;
const MAKES = /\b(?:propos\w+|introduc\w+|present\w*|design\w*|develop\w*|compris\w+|consist\w*(?: of)?|contains?|compos\w+(?: of)?|integrat\w+|combin\w+|identif\w+|offers?|contribut\w+|put forward|formulat\w+|address\w*|tackl\w+|faces?|facing|suffers?(?: from)?|have|has|having|between|derive|describe|implement\w*|exploit\w*|leverag\w+|there (?:are|exist)|splits?|adopt|define|incorporat\w+|comput\w+|generat\w+|creat\w+|build|builds|whether|into)\s+(?:the |our |its |an? |novel |new |only |following )*$/i;
/** Things that are always worth counting, however few. */
const UNITARY = /^(?:gpus?|nodes|machines|servers|hospitals|centers|centres|sites|countries|lesions|deaths|tumors|cameras_|cores|tpus|clinics|schools|cities|days|months|weeks|years|hours|deaths|events|cases|samples|doses|devices|robots|qubits|layers|experts|blocks|volumes|images_|cells_|books|companies|datasets?|occasions|injections|tablets|measurements|ics|categories_|villages|districts|states_|universities|wards|institutions|laboratories|eyes|teeth|knees|hips|fractures|cycles|rounds|visits|episodes|recurrences|failures|relapses|complications|species|strains|genes_|loci|mutations|isolates|stars|galaxies|planets|telescopes)$/;

/** Sets `aside` on each quantity of the sentence that is no claim. */
export function setAside(ctx: AsideContext): void {
  const { tokens, text } = ctx;
  let dates: [number, number][] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside) continue;
    if (dates === null) dates = dateSpans(text.slice(ctx.start, ctx.end)).map(([a, b]) => [a + ctx.start, b + ctx.start]);
    q.aside = reasonFor(ctx, i, q, dates);
  }
  // a label names all members of its list: `Groups 2, 3 and 4`
  for (const g of new Set(ctx.groups.values())) {
    const first = tokens[g.members[0]!]!.quantity!;
    if (first.aside === 'label' || first.aside === 'citation' || first.aside === 'name') {
      for (const m of g.members) {
        const q = tokens[m]!.quantity!;
        if (q.unitClass === 'none' && Number.isInteger(q.value) && q.form !== 'word') q.aside ??= first.aside;
      }
    }
  }
}

/** The number with the other end of a bracketed pair: no more than a short number and its brackets on each side. */
const around = (text: string, q: Quantity): string => {
  const left = /[([](?:-?\d[\d.]*, ?)?-?$/.exec(text.slice(Math.max(0, q.start - 12), q.start))?.[0] ?? '';
  const right = /^(?:, ?-?\d[\d.]*)?[\])]/.exec(text.slice(q.end, q.end + 12))?.[0] ?? '';
  return left + text.slice(q.start, q.end) + right;
};

function reasonFor(ctx: AsideContext, i: number, q: Quantity, dates: readonly [number, number][]): string | null {
  const { tokens, tagging, text } = ctx;
  const token = tokens[i]!;
  let b = i - 1;
  while (tokens[b]?.skip && !/^[<>=≤≥~]/.test(tokens[b]!.text) && !/^(?:over|under|above|below|within|about|around|some|near)$/.test(tokens[b]!.lower)) b--;
  const prev = tokens[b];
  const prev2 = tokens[b - 1];
  const next = tokens[i + 1];
  const bare = q.unitClass === 'none';
  const integer = Number.isInteger(q.value) && q.decimals === 0;
  const g = ctx.groups.get(i);

  for (const [a, z] of dates) if (q.start >= a && q.end <= z && !(q.unitClass === 'time')) return 'date';

  // p-values, confidence levels and the intervals themselves
  {
    let k = i - 1;
    let sign = false;
    while (tokens[k] && (/^(?:[<>=≤≥~]|<=|>=|=<|or|than|less|of|was|is|value|values|p-value|p-values|exact|equal|,|all|ps|corrected|adjusted|trend)$/.test(tokens[k]!.lower)) && i - k < 7) {
      if (/^[<>=≤≥~]/.test(tokens[k]!.text)) sign = true;
      if (/^p-values?$/.test(tokens[k]!.lower)) return 'p-value';
      k--;
    }
    const w = tokens[k]?.lower ?? '';
    if (/^(?:p|ps|p-values?|q-value|pr)$/.test(w) && bare && Math.abs(q.value) <= 1) return 'p-value';
    if (sign && /^(?:p|ps)$/.test(w)) return 'p-value';
    if (bare && q.value < 0.1 && q.value > 0 && /\b[pP]\s?(?:[<>=≤≥]|[-\s]?values?)[^.;]{0,25}$/.test(text.slice(Math.max(ctx.start, q.start - 32), q.start))) return 'p-value';
    if (/significan(?:ce|t)$/.test(text.slice(Math.max(ctx.start, q.start - 40), q.start).replace(/\s*(?:level|at|of|the|was|set|to|a)\b/g, '').trim()) && bare && q.value <= 0.1 && q.value > 0) return 'p-value';
  }
  const after = text.slice(q.end, q.end + 40);
  const before = text.slice(Math.max(ctx.start, q.start - 60), q.start);
  if ((q.unitClass === 'percent') && /^\s?(?:\(?[-\s]?(?:confidence|credible|prediction|CI\b|C\.I|CrI|CL\b|confident|significance level|HDI))/i.test(after)) return 'confidence level';
  if (/(?:\bCI\b|confidence intervals?|\bCIs\b|credible intervals?|95% C\.I\.)[^.()]{0,14}(?:[[(][^\])]{0,24})?$/i.test(before) && !/\)\s*$/.test(before) && !/[a-z]{4,}[^a-z]*$/i.test(before.replace(/^.*(?:CIs?|intervals?|C\.I\.)(?: (?:of|from|was|is|range|ranging))?/i, ''))) return 'confidence interval';

  // the span of a rate, the time of day, an ordinal with a blank in it
  if (q.unitClass === 'time' && /^(?:per|\/)$/.test(tokens[i - 1]?.lower ?? '')) return 'span of a rate';
  if (/^(?:am|pm|a\.m|p\.m|o'clock)$/.test(next?.lower ?? '') && bare) return 'time of day';
  if (/^(?:th|st|nd|rd)$/.test(next?.lower ?? '') && bare) return 'ordinal';
  if (/^(?:two|three|four|five)-?fold$|^(?:two|three|four) folds$/.test(token.lower) && (/folds$/.test(token.lower) || (/^(?:is|are|be)$/.test(prev?.lower ?? '') && (!next || /^[.:;,]$/.test(next.text))))) return 'part of a design';
  if (bare && prev?.lower === ',' && /^\s*[<>=]/.test(text.slice(tokens[b]!.end, q.start)) && tokens.slice(Math.max(0, i - 6), i).some((t) => t.quantity?.aside === 'p-value')) return 'p-value';
  if (q.shape && /^(?:factorial|design|contingency|table|tables|latin|convolution|convolutions|kernel|kernels|crossover)$/.test(next?.lower ?? '')) return 'design';

  // a journal, its volume and page
  if (bare && REFERENCE.test(text.slice(Math.max(ctx.start, q.start - 44), q.end + 24)) && /[A-Z][a-z]*\.(?: [A-Z][a-z]*\.?)* (?:\d+, ?(?:[\d,]*)?)?$/.test(before)) return 'citation';
  if (q.unitClass === 'percent' && /^ level\b/.test(after) && /\b(?:nominal|confidence|significance|the)\s*$/.test(before)) return 'confidence level';
  // `(600, 960)`: numbers alone in brackets label what stands before them
  if (bare && integer && q.form === 'digits') {
    const open = text.lastIndexOf('(', q.start);
    const shut = text.indexOf(')', q.end);
    if (open >= ctx.start && shut > 0 && /^\d+(?:, ?\d+)+$/.test(text.slice(open + 1, shut).trim()) && !/^\d{1,3},\d{3}$/.test(text.slice(open + 1, shut).trim())) return 'label in brackets';
  }
  if (q.form === 'word' && q.value === 1 && q.outOf !== null && /\bof\b/.test(token.lower) && !/out/.test(token.lower)) return 'one as a count';

  // citations, list markers
  const opens = tokens[i - 1]?.text;
  const closes = next?.text;
  if (opens === '[' && (closes === ']' || closes === ',') && bare && integer) return 'citation';
  if (bare && integer && q.form === 'digits' && q.value <= 20 && closes === ')' && q.shape === null && !/^(?:[=<>≤≥~≈]|<=|>=)$/.test(opens ?? '')) {
    const opener = opens === '(' ? tokens[i - 2] : tokens[i - 1];
    const word = tokens[i + 2];
    const counts = opens === '(' && opener !== undefined && tagging.tags[i - 2] === 'noun' && tagging.tags[i + 2] === 'aux';
    const starts = !opener || (opener.kind === 'mark' && !/^[=<>≤≥~:]/.test(opener.text)) || /^(?:and|or|by|that|to|via|are|is|include|with|from|of|through|we|on|as|for|between|both|either)$/.test(opener.lower) || tagging.tags[tokens.indexOf(opener)] === 'verb';
    if (!counts && ((opens !== '(' && (starts || word?.kind === 'word')) || (opens === '(' && word && (word.kind === 'word' || word.text === '"') && !/^(?:[,.;)])$/.test(word.text)))) return 'list marker';
  }
  if (i === 0 && bare && integer && closes === '.' && q.value <= 20) return 'list marker';
  if (bare && integer && q.form === 'digits' && q.value <= 12 && closes === '.' && tokens[i + 2]?.kind === 'word' && (opens === ':' || opens === ';' || opens === '.') ) return 'list marker';
  if (bare && integer && i === tokens.length - 2 && closes === '.' && opens === '.' ) return 'list marker';

  // years
  if (bare && integer && q.form === 'digits' && q.value >= 1500 && q.value <= 2100 && !q.magnitude && q.shape === null && opens !== '=' && !/,/.test(token.text)) {
    const counted = countedPhrase(tokens, tagging, i);
    const plural = counted && /s$/.test(tokens[counted.end]!.lower) && counted.start === i + 1 && !isName(tokens[i + 1]);
    const yearish = /\b(?:in|since|from|until|till|to|of|by|during|between|and|before|after|early|late|mid|through|circa|year|years|published|season|[A-Z][a-z]+),? ?\(?$/.test(before) || opens === '(' || closes === ')' || /^['’]s|^-\d/.test(after);
    if (!plural || (yearish && /\b(?:in|since|year|from)\s?$/.test(before) && q.value >= 1900)) return 'year';
  }
  if (q.valueMax !== null && bare && q.value >= 1500 && q.value <= 2100 && q.valueMax <= 2100) return 'year';
  if (/^['’]?\d0s$/.test(token.text)) return 'year';

  // labels and names
  if (bare && q.form === 'digits' && q.tail === null && q.shape === null && q.pair === null && prev?.kind === 'word') {
    const label = prev.lower.replace(/[.]$/, '');
    if (integer && /[a-z]ase$/.test(label) && !/^(?:case|phase|base|disease|increase|decrease|release|phrase|purchase|database)$/.test(label) && q.value < 20) return 'name';
    if (integer && LABEL_NOUNS.has(label) && q.value < 1000 && !(closes === '=' ) && !/^(?:was|were|is|are|of)$/.test(tokens[i - 1]!.lower)) {
      const counted = countedPhrase(tokens, tagging, i);
      if (!(counted && counted.start === i + 1 && /[^s]s$/.test(tokens[counted.end]!.lower) && tokens[i - 1] !== prev)) return 'label';
    }
    if (tokens[i - 1] === prev && isName(prev) && !(b === 0 && /^[A-Z][a-z]+$/.test(prev.text)) && !(tokens[b - 1] && /^[.:]$/.test(tokens[b - 1]!.text) && /^[A-Z][a-z]+$/.test(prev.text))) {
      const metric = metricNamed(prev.text);
      const metric2 = prev2 ? metricNamed(`${prev2.text} ${prev.text}`) : null;
      const counted = countedPhrase(tokens, tagging, i);
      const plural = counted && counted.start === i + 1 && /[^s]s$/.test(tokens[counted.end]!.lower) && /^[a-z]/.test(tokens[counted.end]!.text);
      // `GJ 1214`, `HD 189733`: a catalogue number is no score
      if (metric && integer && q.value >= 100 && !q.magnitude && !q.comparator && !plural && /^[A-Z]{1,3}$/.test(prev.text)) return 'name';
      if (!metric && !metric2 && !q.magnitude && !q.comparator && !(plural && integer) && !(closes && /^(?:±|\+\/-)$/.test(closes)) && q.uncertainty === null && q.ciLow === null && !(q.decimals >= 2 && q.value < 1)) return 'name';
      if (q.magnitude && tokens[i - 1]?.kind === 'quantity' && tokens[i - 1]!.quantity!.aside === 'name') return 'name';
      if (q.magnitude && !q.comparator && /[BMKk]$/.test(token.text) && !metric) {
        const head = next?.lower ?? '';
        if (/^[A-Z]/.test(prev.text) && !MODEL_SIZE_NOUNS.has(head) && !plural && !(next?.kind === 'word' && tagging.npStart[i + 1]! >= 0 && [...Array(3).keys()].some((d) => MODEL_SIZE_NOUNS.has(tokens[i + 1 + d]?.lower ?? ''))) ) return 'name';
      }
    }
  }
  // `Llama 3.1 405B`, `Gemma 2 9B`: a size behind a version goes with the name
  if (q.magnitude && bare && tokens[i - 1]?.kind === 'quantity' && tokens[i - 1]!.quantity!.aside !== null && tokens[i - 2] && isName(tokens[i - 2])) return 'name';
  if (q.form === 'digits' && /^\d+[A-Z]/.test(token.text) && canonicalDataset(token.text) !== null) return 'name';
  if (bare && integer && q.value < 20 && q.form === 'digits' && /^(?:Layer|Level|Model|Task|Case|Class|Round|Step|Rule|Site|Tier|Stage|Question|Category|Dataset)$/.test(tokens[i - 1]?.text ?? '')) return 'label';
  if (q.form === 'word' && q.value < 10 && prev && isName(prev) && tokens[i - 1] === prev && /^[A-Z]/.test(token.text) && b > 0) return 'name';
  if (q.tail === null && bare && (opens === '{' || /\{[^{}]*$/.test(before) || (opens === '[' && q.shape === null && /^\[\s?[-\d]/.test(text.slice(q.start - 1, q.start + 1)) && /^[,\d]/.test(after.trim()) && !/CI/.test(before))) ) return 'formula';
  // `(0, 1]` closes otherwise than it opens, as only an interval of mathematics does
  if (bare && /\(-?\d[\d.]*, ?-?\d[\d.]*\]|\[-?\d[\d.]*, ?-?\d[\d.]*\)/.test(around(text, q))) return 'formula';
  if (/^\^(?!°)|^_/.test(after) || /[\^_]$/.test(before)) return 'formula';
  if (opens === "'" && closes === "'") return 'label';
  if (opens === '(' && closes === ')' && integer && bare && q.form === 'digits' && /^1[01]{2}$|^[01]{3}$/.test(token.text)) return 'formula';

  // variables of a formula: `x = 0.3`
  const sign = tokens[i - 1];
  if (bare && sign && /^[=<>≤≥~]$|^<=$|^>=$|^=<$/.test(sign.text)) {
    const name = tokens[i - 2];
    if (name) {
      const w = name.text;
      const symbol = /^(?:[A-Za-z]|\\?[a-z]+_.*|[A-Za-z]_?\d|\\[A-Za-z]+.*|[α-ωΑ-Ω]\w?|.*[_^\\].*)$/.test(w) || name.text === '|' || name.text === ')';
      const statistic = /^(?:n|N|r|R|T|e|k|K|L|M|R2|R\^2|d|k|kappa|κ|ρ|rho|\\rho|\\kappa|OR|HR|RR|AUC|F1|g|β|B|b|tau|r2|r\^2|SD|SE|η|D)$/.test(w);
      if (/^(?:t|F|Z|df|χ2|χ\^2|chi2|H|U|W|Q|X2|I2|I\^2)$/.test(w)) return 'test statistic';
      if (/^[nN]$/.test(w) && sign.text !== '=') return 'formula';
      if (symbol && !statistic && name.text !== ')') return 'formula';
    }
  }
  if (/[A-Za-z)]\($/.test(before) && bare && integer && q.form === 'digits' && /^[),]/.test(after) && q.value < 100) return 'formula';
  if (/(?:^|[^A-Za-z])[OoΘΩ]~?\($/.test(before) || /\\(?:widetilde|mathcal|tilde|log|frac|sqrt|sum)\S*$/.test(before)) return 'formula';
  if (/\bprobability (?:at least|of at least)?\s*$/.test(before) && q.value === 1 && /^\s?-\s?\\?[a-zδε]/i.test(after)) return 'formula';
  if (bare && q.value === 1 && /^\s?-\s?\\?(?:delta|epsilon|o\()|^\s?\/\s?\\?[a-z]/i.test(after)) return 'formula';
  if (bare && /^\s?[-+*·]\s?\\?[A-Za-z](?![a-z])/.test(after) && !/^\s?-\s?[a-z]\b/.test(after) && q.form === 'digits' && integer && q.value < 10) return 'formula';

  // designs: two-stream, 5-shot, 2-dimensional
  if (q.tail !== null && q.unitClass !== 'params') {
    const tail = q.tail.split('-').at(-1)!;
    const firstTail = q.tail.split('-')[0]!;
    if (DESIGN_TAILS.has(tail) || DESIGN_TAILS.has(firstTail) || DESIGN_TAILS.has(q.tail)) return 'design';
    if (q.form === 'word' && !/^(?:million|billion|thousand)/.test(q.tail)) return q.value === 1 || q.value <= 4 ? 'design' : null;
    if (/^(?:Cov|hydroxy|methyl|HT|LO|FU|ASA|yl)/i.test(q.tail) && !/-/.test(q.tail) && /^[A-Z]/.test(text.slice(text.indexOf('-', q.end - 1) + 1))) return 'name';
    if (/^(?:ht|hydroxymethyl|fluorouracil|deoxy|azacytidine|k|rt|omni|prong|yl|methyl|hydroxytryptamine|bromo)/.test(q.tail)) return 'name';
  }
  if (closes === '-' && bare && /^-\s(?:and|or|to)\s/.test(after)) return 'design';
  if (q.unitClass === 'physical' && /^\d+-?(?:DoF|DOF|dof)/.test(text.slice(q.start, q.end + 5))) return 'design';

  // `one`, `single`, `a` as counts
  if (q.form === 'word' && q.value === 1 && bare && q.outOf === null) return 'one as a count';
  if (q.form === 'word' && q.value === 1 && q.unitClass === 'steps' && q.tail === null && !/-/.test(token.text)) return 'one as a count';
  if (q.form === 'word' && q.value === 0 && !/\b(?:to|of|is|was|near)\s(?:nearly |almost |near |approximately )?$/.test(before)) return 'zero as a word';
  if (q.form === 'word' && q.value === 0 && /^\s?(?:magnetic|energy|temperature|cost|mean|shot)/.test(after)) return 'zero as a word';

  // fractions of a span of time: `the first half of the century`
  if (q.form === 'fraction' && /\b(?:first|second|last|other|latter|former|one|upper|lower|left|right|top|bottom|later|earlier|better)[- ]$/.test(before)) return 'part of a whole';

  // repeated mentions
  const demonstrative = /\b(these|those|both|all|the first|the last|the following|of the|the other|each of the|any of the|the latter|the above|all of the|the same|the remaining|the last|the next|the top|its|their|the previous)\s+$/i.exec(before)?.[1]?.toLowerCase();
  if (bare && q.outOf === null && q.pair === null && integer && q.value <= 60 && q.tail === null) {
    const counted = countedPhrase(tokens, tagging, i);
    const specific = tokens.slice(i + 1, i + 8).some((t) => t.lower === 'that' || t.lower === 'which');
    if (demonstrative && /^(?:these|those|both|the first|the last|the following|each of the|any of the|the other|the latter|the above|the same|the remaining|the previous)$/.test(demonstrative) && !(demonstrative === 'the following' && counted && !PART_NOUNS.has(tokens[counted.end]!.lower))) return 'repeated mention';
    if (demonstrative === 'all') return 'repeated mention';
    if ((/\bthe\s+$/i.test(before) && !/\bof the\s+$/i.test(before)) && (q.form === 'word' || q.value <= 20) && !specific) return 'repeated mention';
    if (/\b(?:between|of|in|for|across|to) the\s+$/i.test(before) && q.form === 'word') return 'repeated mention';
    if (counted) {
      const head = tokens[counted.end]!;
      // `four groups of ten patients` divides people and counts them
      const divides = /^(?:groups?|arms?|categories|cohorts|classes|levels)$/.test(head.lower) && tokens[counted.end + 1]?.lower === 'of' && tokens[counted.end + 2]?.kind === 'quantity';
      const spans = COVERAGE_NOUNS.has(head.lower) || COVERAGE_NOUNS.has(head.text);
      const part = PART_NOUNS.has(head.lower) && !spans && !divides;
      const evaluates = EVALUATES.test(text.slice(Math.max(ctx.start, q.start - 110), q.start));
      const makes = MAKES.test(before);
      if (q.form === 'word') {
        if (part && !(evaluates && !makes && SOFT_PART_NOUNS.has(head.lower)) && !(q.value >= 7)) return 'part of a design';
        if (makes && !/(?:datasets?|benchmarks?|corpora|patients|subjects|participants|languages|tasks)$/.test(head.lower)) return 'part of a design';
        const measured = tokens.some((t, at) => at !== i && t.quantity?.form === 'digits' && !t.quantity.aside && t.quantity.unitClass !== 'none');
        if (q.value <= 4 && !measured && !spans && !divides && !PEOPLE_NOUNS.has(head.lower) && !evaluates && !UNITARY.test(head.lower)) return 'part of a design';
      } else if (part && q.value <= 6 && !(evaluates && SOFT_PART_NOUNS.has(head.lower)) && !/^(?:levels|layers|heads|experts|points|classes|images|inputs|outputs|operations|regions|dimensions|words|terms|cases|groups|areas)$/.test(head.lower)) return 'part of a design';
    } else if (q.form === 'word' && q.unitClass === 'none' && !g && !/^of (?:them|which|whom|these|those)\b/.test(after.trim()) && !/^(?:of|out)$/.test(next?.lower ?? '') && !/\b(?:age|aged|n|N|mean|average|score|ratio|to|than|of|is|was|are|were)\s(?:about |nearly )?$/.test(before) && q.value < 11) return 'pronoun';
  }
  if (q.form === 'word' && q.unitClass === 'none' && q.value < 10 && q.valueMax === null && q.outOf === null && next && !countedPhrase(tokens, tagging, i) && tagging.tags[i + 1] === 'verb' && !/^(?:were|was|developed|died|had|are)$/.test(next.lower) && !/(?:ed)$/.test(next.lower)) return 'pronoun';
  // hypothetical examples
  // digits of a formula: `K^1/2T^3/2`, `1{KT}`, `1-lambda`
  {
    const from = text.lastIndexOf(' ', q.start) + 1;
    const to = text.indexOf(' ', q.end);
    const chunk = text.slice(Math.max(from, ctx.start), to < 0 ? ctx.end : to);
    const part = chunk.slice(chunk.lastIndexOf('=', q.start - from) + 1);
    if (/[A-Za-z)][\^]|\\[a-z]+|\{[A-Z]/.test(part) && q.unitClass !== 'percent' && !/^[\d.×x~±^-]+[\s%]/.test(part) && !/^[-+~(]?[\d.,]+(?:×10\^?-?\d+)?[A-Za-zµ/]+\^?-?[123]/.test(part)) return 'formula';
    if (q.tail !== null && /^(?:alpha|beta|gamma|delta|epsilon|lambda|sigma|mu|theta|eta|rho|lipschitz)\b/.test(q.tail)) return 'formula';
  }
  if (/\b(?:e\.?g\.?,? if|suppose|imagine|for instance, if)\b/i.test(text.slice(Math.max(ctx.start, q.start - 140), q.start))) return 'hypothetical';
  // thresholds that only label a thing in brackets
  if (opens && /^[<>≤≥]/.test(opens) || q.valueMax !== null) {
    const open = text.lastIndexOf('(', q.start);
    if (open >= ctx.start && text.indexOf(')', open) >= q.end) {
      const inside = text.slice(open + 1, q.start);
      const tail = text.slice(q.end, text.indexOf(')', open)).trim();
      if (/^[\s\w-]*[<>≤≥]\s?$/.test(inside) && (q.unitClass === 'physical' || q.unitClass === 'none' || q.unitClass === 'rate') && tail === '' && /[a-z]/i.test(inside)) return 'label in brackets';
      if (q.valueMax !== null && inside.trim() === '' && tail === '' && bare && integer && q.value <= 1 && q.valueMax <= 100) return 'label in brackets';
    }
  }
  return null;
}
