/**
 * The dataset of a claim: the mention nearest to the number in its clause, lists aligned with lists of numbers; else what
 * the sentence before evaluated on, else the dataset that the paper introduces.
 */
import type { DatasetMention } from '../datasets.js';
import type { Draft } from './context.js';
import type { ReadSentence } from '../sentence.js';
import { evaluatedBefore, ownDataset } from './dataset/earlier.js';
import { ownPlace } from './dataset/own-place.js';
import { isFinite } from './subject/subject-before.js';
import { dimensionOf } from '../terms.js';
import type { TokenSpan } from '../pattern.js';
import { bracketAround, clause, listFrom, listTo, nounPhrase, printed } from './phrases.js';

const SPLIT = /^(?:v\d[\d.]*|test-dev|test-std|val|validation|test|minival|testset)$/;

/** Datasets that the sentence means and another one named. */
const AGAIN = /\b(?:these|both|all|the|our|this|respective)(?: (?:two|three|four|five|six|respective|same|above|public))? (?:datasets?|benchmarks?|corpora|corpus)\b/i;

/** Mentions that one list holds: separated by list marks only. */
function runs(d: Draft, mentions: readonly DatasetMention[]): DatasetMention[][] {
  const out: DatasetMention[][] = [];
  for (const m of mentions) {
    const last = out.at(-1)?.at(-1);
    const between = last ? d.s.tokens.slice(last.end + 1, m.start) : [];
    const joined = last && between.length <= 5 && between.every((t) => t.kind === 'mark' ? /^[,/]$/.test(t.text) : /^(?:and|or|&|the|datasets?|benchmarks?|as|well|newly|introduced)$/.test(t.lower));
    if (joined) out.at(-1)!.push(m);
    else out.push([m]);
  }
  return out;
}

/** The whole coordination that a mention stands in, with members that no list of datasets knows. */
function listAround({ s }: Draft, m: DatasetMention): readonly TokenSpan[] {
  const np = nounPhrase(s, m.end);
  if (!np || np.end !== m.end) return [];
  const list = listFrom(s, listTo(s, np)[0]!);
  // `On A, Foo gains`: a comma alone makes no list; `On A and B, Foo gains`: it ends behind its `and`
  const last = list.findIndex((n, k) => k > 0 && s.tokens.slice(list[k - 1]!.end + 1, n.start).some((t) => /^(?:and|or|&)$/.test(t.lower)));
  return last < 0 ? [] : list.slice(0, last + 1);
}

const CHANGE = /^(?:saving|speedup)$/;

const say = (d: Draft, m: DatasetMention): string => {
  let end = m.end;
  while (SPLIT.test(d.s.tokens[end + 1]?.lower ?? '')) end++;
  return printed(d.s, { start: m.start, end });
};

/** `pre-trained on Foo`, `originally trained on the Foo dataset`: where something comes from, and not what it was measured on. */
function isTrainedOn({ tokens, tagging }: ReadSentence, start: number): boolean {
  let k = start - 1;
  while (k > 0 && tagging.tags[k] === 'det') k--;
  const verb = tokens[k]?.lower === 'on' ? tokens[k - 1]?.lower ?? '' : '';
  return /^pre-?train(?:ed|ing)$/.test(verb) || (verb === 'trained' && /^(?:originally|initially|previously|already)$/.test(tokens[k - 2]?.lower ?? ''));
}

/** `a 14x speedup, with a Foo score of 82`: a score named by its data belongs to its own number. */
function isScoreOfAnother({ s, i, kind }: Draft, m: DatasetMention): boolean {
  if (!CHANGE.test(kind) || !/^scores?$/.test(s.tokens[m.end + 1]?.lower ?? '') || !/^(?:of|is|was|=|:)$/.test(s.tokens[m.end + 2]?.lower ?? '')) return false;
  let k = m.end + 3;
  while (s.tokens[k]?.skip) k++;
  return s.tokens[k]?.kind === 'quantity' && k !== i;
}

/** The mentions that may be what the number was measured on: not a name that the claim already has for something else. */
function candidates(d: Draft): readonly DatasetMention[] {
  const named = d.s.datasets.filter((m) => {
    const text = printed(d.s, m);
    const before = d.s.tokens[m.start - 1]?.lower ?? '';
    if (isTrainedOn(d.s, m.start) || isScoreOfAnother(d, m)) return false;
    return text !== d.subject && !(d.baseline?.includes(text) ?? false) && !/^(?:than|against|over)$/.test(before);
  });
  const proper = named.filter((m) => !m.plain);
  return proper.length ? proper : named.filter((m) => m.start < 6 || Math.min(Math.abs(m.start - d.i), Math.abs(m.end - d.i)) < 20);
}

/** Whether a list of numbers is twice as long as its names, and in pairs: `0.98/2.49, 0.99/0.27 and 0.99/0.82`. */
const arePairs = ({ s }: Draft, members: readonly number[], names: number): boolean =>
  members.length === 2 * names && members.every((m, k) => k % 2 === 1 || s.tokens[m + 1]?.text === '/');

/** The names for the member of a list of numbers: one each where there are as many names as numbers. */
const share = (d: Draft, names: readonly string[]): string => {
  const g = d.s.groups.get(d.i);
  return g && names.length > 1 && names.length === g.members.length ? names[g.members.indexOf(d.i)]! : names.join('; ');
};

const ofQuality = ({ s, metricSpan }: Draft): boolean => metricSpan !== null && dimensionOf(s.tokens, metricSpan.start, metricSpan.end) === 'quality';

const ELSEWHERE = /^(?:validation|externally?|ablations?|generali[sz]\w*|transfer\w*|unseen|zero-shot|real-world|case)$/;

/** `On old loaves, ...`, `For glazing, ...`, `External validation ...`: a sentence that says itself where it measured. */
function hasPlace(s: ReadSentence): boolean {
  const first = s.tokens[1]?.text === ',' ? 2 : 0;
  if (/^(?:for|on|in|across|under|with|when)$/.test(s.tokens[first]?.lower ?? '')) return true;
  return s.tokens.some((t, k) => ELSEWHERE.test(t.lower) || (/^(?:on|across)$/.test(t.lower) && !t.skip && s.tokens[k + 1]?.lower !== 'average'));
}

/** From other sentences: only for what was measured, and where this sentence itself names no data. */
function fromEarlier(d: Draft): string | null {
  if (d.kind !== 'score' && d.kind !== 'gain') return null;
  if (d.s.field === 'title') return null;
  const again = AGAIN.test(d.s.source.text.slice(d.s.start, d.s.end));
  // a share of things (`80% of failures`) is no measurement of a system, unless it is of an accuracy
  if (d.reading.rule.id === 'score/percent' && !again && !ofQuality(d)) return null;
  const near = evaluatedBefore(d.s, again ? 3 : 1);
  const own = near.length ? null : ownDataset(d.s);
  // an accuracy is of the evaluation, two sentences before as well, where its own sentence takes up nothing else
  const names = near.length || own !== null || !ofQuality(d) || hasPlace(d.s) ? near : evaluatedBefore(d.s, 2);
  if (names.length && names.length < 5) return share(d, names);
  return own;
}

/** `90% and 80% on A and 70% and 60% on B`: names that stand behind a list each are none themselves. */
function areApart({ s, i, q }: Draft, pool: readonly DatasetMention[]): boolean {
  const [first, last] = [pool[0]!.start, pool.at(-1)!.start];
  if (i > last) return false;
  const own = s.groups.get(i);
  return own!.start > first || s.tokens.some((t, k) => k > first && k < last && s.groups.get(k) !== own && t.quantity != null && !t.quantity.aside && t.quantity.unitClass === q.unitClass);
}

/** `on A from 1% to 2% and on B from 3% to 4%`: a dataset right before the next number belongs to that one. */
const opensNext = ({ s }: Draft, [first, ...others]: readonly DatasetMention[], stop: number): boolean =>
  s.tokens[(others.at(-1) ?? first!).end + 1]?.lower === 'from' && (others.at(-1) ?? first!).end + 2 === stop && s.tokens.slice(first!.start - 3, first!.start).some((t) => t.lower === 'and' || t.text === ',');

/** Undefined where the sentence names no data, null where the number has a place of its own without a name. */
function inSentence(d: Draft): string | null | undefined {
  const { s, i } = d;
  const usable = candidates(d);
  if (!usable.length) return undefined;
  const bounds = clause(s, i);
  const mentions = usable.filter((m) => m.start >= bounds.start && m.end <= bounds.end);
  const pool = mentions.length ? mentions : usable;
  const lists = runs(d, pool);
  const g = s.groups.get(i);
  // A (x), B (y)
  const bracket = bracketAround(s, i);
  if (bracket) {
    const before = pool.find((m) => m.end === bracket.start - 1 || (m.end === bracket.start - 2 && s.tokens[m.end + 1]!.kind === 'word'));
    if (before) return say(d, before);
  }
  if (g && g.members.length > 1) {
    const list = lists.find((l) => l.length === g.members.length) ?? (pool.length === g.members.length && !areApart(d, pool) ? pool : undefined);
    if (list) return say(d, list[g.members.indexOf(i)]!);
    const around = pool.map((m) => listAround(d, m));
    const dealt = around.find((l) => l.length === g.members.length) ?? around.find((l) => l.length > 1 && arePairs(d, g.members, l.length));
    // of `x/y on A and x/y on B` two numbers each
    if (dealt) return printed(s, dealt[Math.floor((g.members.indexOf(i) * dealt.length) / g.members.length)]!);
  }
  // `x on A and y on B`: the mention right behind the number, up to the next number
  const after = (g?.end ?? i) + 1;
  const firstPlace = lists.some((l) => l.at(-1)!.end < i);
  let stop = s.tokens.length;
  let apart = false;
  for (let k = after, depth = 0; k < s.tokens.length; k++) {
    // `82% (vs 80%) on A`: what a bracket adds ends nothing
    if (s.tokens[k]!.text === '(') depth++;
    else if (s.tokens[k]!.text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (!/^(?:score|gain)$/.test(d.kind) && opensClause(s, k)) {
      stop = k;
      apart = true;
      break;
    }
    const q = s.tokens[k]!.quantity;
    // `12x less traffic, with a 3.8% reduction in accuracy on A`: only the accuracy was measured on A
    const other = CHANGE.test(d.kind) && q?.unitClass === 'percent' && s.tokens.slice(after, k).some((t) => t.lower === 'with');
    // `86% on A, 1% above Foo, and 58.3 AP on B`: a score in between has the place behind it
    const between = firstPlace && k > after + 1 && /^(?:score|gain)$/.test(d.kind) && q !== null && /^(?:percent|none)$/.test(q.unitClass) && q.decimals > 0;
    if (q && !q.aside && (q.unitClass === d.q.unitClass || other || between)) {
      stop = k;
      apart = other;
      break;
    }
  }
  const behind = lists.find((l) => l[0]!.start >= after && l[0]!.start < stop);
  const before = [...lists].reverse().find((l) => l.at(-1)!.end < i);
  if (!behind && !before && CHANGE.test(d.kind) && lists[0] && isElsewhere(d, after, lists[0][0]!.start)) apart = true;
  const chosen = (behind && before && opensNext(d, behind, stop) ? before : behind) ?? before ?? (apart ? undefined : lists[0]);
  const own = chosen && chosen !== behind ? ownPlace(d, chosen[0]!, after) : undefined;
  if (own !== undefined) return own;
  return chosen && [...new Set(chosen.map((m) => say(d, m)))].join('; ');
}

/** `runs at 74 FPS, and Foo-L wins 83% on A`: another clause, whose subject has a verb of its own. */
function opensClause(s: ReadSentence, k: number): boolean {
  if (s.tokens[k]!.text !== ',' || !/^(?:and|but|while|whereas)$/.test(s.tokens[k + 1]?.lower ?? '')) return false;
  let at = k + 2;
  while (s.tagging.tags[at] === 'det') at++;
  const np = nounPhrase(s, at);
  let v = np && np.start === at ? np.end + 1 : s.tokens.length;
  while (s.tagging.tags[v] === 'adv') v++;
  return v < s.tokens.length && isFinite(s, v);
}

const TURNS = /^(?:with|while|whereas|resulting|leading|yielding|achieving)$/;

/** `12x less traffic and 2x less fuel, with a 3.8% rise in accuracy on A`: the place stands behind another statement with a share of its own. */
function isElsewhere({ s }: Draft, from: number, to: number): boolean {
  let turned = false;
  for (let k = from; k < to; k++) {
    if (TURNS.test(s.tokens[k]!.lower)) turned = true;
    else if (turned && s.tokens[k]!.quantity?.unitClass === 'percent') return true;
  }
  return false;
}

const UNMEASURED = /^(?:scale|coverage|parameters|memory|compute|duration)$/;
const LATENCY = /\b(?:latency|latencies|inference time|runtime)$/i;

/** `a latency of 3 ms on A`: a time that was measured on data has it right behind. */
function rightBehind(d: Draft): string | null {
  const { s, i } = d;
  if (d.kind !== 'duration' || d.metric === null || !LATENCY.test(d.metric)) return null;
  let k = i + 1;
  while (s.tokens[k]?.skip) k++;
  const mention = /^(?:on|for)$/.test(s.tokens[k]?.lower ?? '') ? candidates(d).find((m) => m.start > k && m.start <= k + 2) : undefined;
  return mention ? say(d, mention) : null;
}

export function linkDataset(d: Draft): void {
  if (UNMEASURED.test(d.kind)) {
    d.dataset = rightBehind(d);
    return;
  }
  const said = inSentence(d);
  d.dataset = said === undefined ? fromEarlier(d) : said;
}
