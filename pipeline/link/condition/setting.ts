/** What a setting is: where the phrase that opens with a preposition ends, and which phrases only look like one. */
import { COVERAGE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isFigure } from '../attach.js';
import type { Draft } from '../context.js';
import { printed } from '../phrases.js';

/** Phrases that only look like a setting: of the text, of how much, or of what the paper is. */
const NO_SETTING = /^(?:when (?:directly )?compared|in (?:this|our|the) (?:paper|work|study|article|thesis|report|letter|context|case|regard|sense)|in (?:the (?:latter|former)|these|those|such|our (?:sample|experiments|results)|addition|particular|contrast|fact|general|total|order|terms|comparison|summary|conclusion|turn|practice|part|response|recent|both|all|average|case|which|light|view|doing|parallel|accuracy|performance|the end|the (?:long|short) (?:run|term)|\d{4})|on (?:average|the other|the one|the contrary|top|par|both)|for (?:example|instance|the first|this|that|these|each|all|both|both of|more|many|free|which|years|decades|trend)|at (?:least|most|the same time|all|best|last|worst|no|this|scale|an? (?:\w+ )?(?:cost|price|time|rate|level|point|pace|loss|minimum|maximum|fraction|expense|overhead|stage|time|scale))|(?:on|under|at|during) (?:these|those|such|the (?:latter|former))|with (?:this|that|these|the (?:aid|help) of|the (?:aim|goal|advent|rise|help|rapid|growing|increasing|development))|after (?:all|this|that)|over (?:the (?:last|past|years|same))|across (?:these|those|all|both|datasets|benchmarks|tasks|various|multiple|several)|(?:for|in|with|from) (?:our|these|the) (?:results?|findings?|experiments?)|in (?:extensive )?experiments?(?: (?:we|it)|$)|(?:for|in) (?:this|such) )\b/i;
const DATA = /^(?:datasets?|benchmarks?|corpus|corpora)$/;
const LEAD_VERBS = /^(?:order|contrast|addition)$/;

/** A number with a unit, such as `4 bits`, stands for a noun; a share does not. */
const isAmount = (s: ReadSentence, k: number): boolean => isFigure(s, k) && s.tokens[k]!.quantity?.unit !== null && s.tokens[k]!.quantity?.unitClass !== 'percent';

/** A value that changes: a share or a decimal, and no count or size. */
const isShare = (s: ReadSentence, k: number): boolean => s.tokens[k]!.quantity!.unitClass === 'percent' || (s.tokens[k]!.quantity!.unitClass === 'none' && s.tokens[k]!.quantity!.decimals > 0);

/** The end of the setting that opens at `k`: before a comma, a clause, a comparison or a number that is said of something else. */
export function settingEnd(s: ReadSentence, k: number, last: number): number {
  let end = k;
  let nouns = 0;
  const loose = /^(?:when|if|after|before)$/.test(s.tokens[k]!.lower);
  for (let m = k + 1; m <= last && m - k < 14; m++) {
    const t = s.tokens[m]!;
    const tag = s.tagging.tags[m]!;
    if (t.kind === 'mark' && t.text !== '/' && t.text !== '(' && t.text !== ')') break;
    if (tag === 'sub' || (tag === 'pron' && nouns > 0 && !loose && !/^ones?$/.test(t.lower)) || t.lower === 'what' || t.lower === 'than' || t.lower === 'compared' || t.lower === 'over' || t.lower === 'versus' || t.lower === 'respectively') break;
    if (t.text === ')' && s.tokens[m - 2]?.text !== '(') break;
    if (t.text === '(' && !(s.tokens[m + 2]?.text === ')')) break;
    if (nouns > 0 && (tag === 'verb' || tag === 'aux') && !loose && !/(?:ed|ing)$/.test(t.lower)) break;
    if (nouns > 0 && tag === 'aux' && !loose) break;
    // `in the forward/backward pass`, `in seen and unseen settings`: the head of the first stands behind the second
    const next = tag === 'conj' && m + 1 <= last ? s.tagging.npEnd[m + 1]! : -1;
    if (nouns > 0 && tag === 'conj' && !(t.text === '/' || (nouns === 1 && next > m + 1 && s.tagging.tags[m - 2] === 'prep'))) break;
    // `while`, `by 3%`: the clause goes on with the next change
    if (nouns > 0 && !t.skip && (t.lower === 'by' || t.lower === 'to') && isFigure(s, m + 1)) break;
    // `on rye from 38%`
    if (nouns > 0 && t.lower === 'from' && isFigure(s, m + 1) && isShare(s, m + 1)) break;
    if (nouns > 0 && isFigure(s, m) && s.tagging.tags[m - 1] !== 'prep' && s.tagging.tags[m - 1] !== 'noun') break;
    if (tag === 'noun' || isAmount(s, m)) nouns++;
    // `for common ones`
    if (/^ones?$/.test(t.lower) && /^(?:adj|noun)$/.test(s.tagging.tags[m - 1]!)) end = m;
    // `on day 3`, `after 8 and 12 weeks`: a number that names the noun, a list of numbers
    if (isFigure(s, m) && s.groups.has(m) && nouns === 0) m = Math.min(last, s.groups.get(m)!.end);
    if (tag === 'noun' || t.text === ')' || isFigure(s, m) || (t.kind === 'quantity' && s.tagging.tags[m - 1] === 'noun') || (loose && tag === 'verb')) end = m;
  }
  return end;
}

/** Whether the phrase only says again what another field holds, or is no setting. */
export function taken(d: Draft, span: TokenSpan): boolean {
  const { s } = d;
  const text = printed(s, span);
  if (NO_SETTING.test(text)) return true;
  // `at 3`, `after 2.0`: a number alone says no setting
  if (span.end === span.start + 1 && s.tokens[span.end]!.kind === 'quantity' && s.tokens[span.end]!.quantity!.unit === null) return true;
  const body = s.tokens[span.start + 1]!;
  if (span.end === span.start + 1 && s.tagging.tags[span.start] !== 'noun' && (LEAD_VERBS.test(body.lower) || COVERAGE_NOUNS.has(body.lower))) return true;
  // `a gain of 4% in planning`: what is measured, whatever its name
  if (d.metricSpan !== null && /^(?:in|on|for)$/.test(s.tokens[span.start]!.lower) && d.metricSpan.start > span.start && d.metricSpan.start <= span.start + 3 && d.metricSpan.end <= span.end) return true;
  // `by 1% and 4% in seen and unseen town recall`: the measure of the first is `seen town recall`
  if (d.metric !== null && d.metric.length > text.length && /^in /.test(text) && d.metric.startsWith(`${text.slice(3)} `)) return true;
  // `1.7x more throughput per core`: what the measure says already
  if (d.metricSpan !== null && d.metricSpan.start <= span.start && d.metricSpan.end >= span.end) return true;
  // `the area under the curve`
  if (s.tokens[span.start]!.lower === 'under' && s.tokens[span.start - 1]?.lower === 'area') return true;
  // `on our benchmark`, `in recall`: the dataset, the measure
  if (DATA.test(s.tokens[span.end]!.lower)) return true;
  if (metricIn(s.tokens, span.start + 1, span.end)?.end === span.end && /^(?:in|on)$/.test(s.tokens[span.start]!.lower)) return true;
  if (/^(?:on|across)$/.test(s.tokens[span.start]!.lower) && s.datasets.some((m) => m.start >= span.start && m.start <= span.start + 3)) return true;
  const short = span.end - span.start <= 4;
  if (short && s.datasets.some((m) => m.start <= span.end && m.end > span.start)) return true;
  for (const field of [d.dataset, d.baseline, d.metric, d.subject]) {
    const first = field?.split('; ')[0];
    if (first && text.includes(first) && (short || first.length * 2 > text.length)) return true;
  }
  return false;
}
