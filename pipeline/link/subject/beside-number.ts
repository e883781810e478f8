/** Subjects that stand beside their number, not before the verb: `40% for Bar`, `0.69 in controls`, `7% of the patients`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import { peopleBefore } from '../../antecedent.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { isMachineOrModel } from '../../named-things.js';
import { metricIn } from '../../terms.js';
import { isProper } from '../own.js';
import { findSubject } from './clause-subject.js';
import type { Draft, PaperContext } from '../context.js';
import { bracketAround, listFrom, listTo, nounPhrase, skipLight } from '../phrases.js';
import { sharersBehind } from '../metric/share-verb.js';

/** `Foo's 177 ms`: whose the number is. */
function possessorBefore(s: ReadSentence, i: number): TokenSpan | null {
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  if (k < 0 || !/\w{2}['’]s$/.test(s.tokens[k]!.text) || /^(?:that|it|what|here|there|let)['’]s$/.test(s.tokens[k]!.lower)) return null;
  const np = nounPhrase(s, k);
  return np && np.end === k ? np : null;
}

/** Whether a bracket holds nothing before its number, or the measure alone: `Foo (FID 3.2)`. */
function saysMetricOnly(s: ReadSentence, from: number, to: number): boolean {
  const words = s.tokens.slice(from, to + 1).filter((t) => t.kind === 'word' && !t.skip && !STATISTIC.test(t.lower));
  if (words.length === 0) return true;
  const metric = words.length < 4 ? metricIn(s.tokens, from, to) : null;
  return metric !== null && metric.start === from;
}

/** `Foo for object detection (mAP 96%)`: the name that stands before what it is for; else the phrase itself. */
function doneWith(s: ReadSentence, np: TokenSpan | null): TokenSpan | null {
  if (!np || isProper(s, np)) return np;
  let k = np.start - 1;
  while (k > 0 && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adj')) k--;
  const name = s.tokens[k]?.lower === 'for' ? nounPhrase(s, k - 1) : null;
  return name && name.end === k - 1 && isProper(s, name) ? name : np;
}

const ARM = /^(?:groups?|arms?|placebo)$/;
/** Symbols of a statistic, which say nothing of whose it is: `Foo (n = 9, r = 0.7)`. */
const STATISTIC = /^(?:n|r|p|or|rr|hr|auc|sd|ci|df)$/;

/** `ibuprofen 3.8%, aspirin 4.7% and diclofenac 7.8%.`: the last of a list stands behind another number of it. */
function closesList({ s, q }: Draft, np: TokenSpan, end: number): boolean {
  if (!/^[.)]$/.test(s.tokens[end + 1]?.text ?? '.') || s.tokens[np.start - 1]?.lower !== 'and') return false;
  let k = np.start - 2;
  if (s.tokens[k]?.text === ',') k--;
  while (k > 0 && s.tokens[k]!.skip) k--;
  const before = s.tokens[k]?.quantity;
  return before != null && !before.aside && before.unitClass === q.unitClass && nounPhrase(s, k - 1)?.end === k - 1;
}

/** Heads of measures that no list knows: `0.69 for the Ember index`. */
const MEASURE = /^(?:index|indices|scores?|scales?|ratios?)$/;

const DATA_HEAD = /^(?:datasets?|images?|videos?|scans?|corpus|corpora|benchmarks?|splits?|subsets?|tasks?|test|sets?|languages?)$/;

/** `on Foo and Bar (80%)`, `Bar images (80%)`: what a number was measured on. */
const isMeasuredOn = (s: ReadSentence, np: TokenSpan): boolean => DATA_HEAD.test(s.tokens[np.end]!.lower) || s.tokens[listTo(s, np)[0]!.start - 1]?.lower === 'on';

/** A system named right beside its score: `Foo (0.98 / 0.91)`, `40% for Bar`, `the Baz baseline at 75.4%`. */
export function namedBeside(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const possessor = possessorBefore(s, i);
  if (possessor) return possessor;
  // `the Foo model (67.6 MB)`
  const around = d.kind === 'memory' || d.kind === 'throughput' || d.kind === 'compute' ? bracketAround(s, i) : null;
  if (around && around.start === (s.groups.get(i)?.start ?? i) - 1) {
    const np = nounPhrase(s, around.start - 1);
    if (np && isProper(s, np) && metricIn(s.tokens, np.start, np.end)?.end !== np.end) return np;
  }
  if (d.kind !== 'score') return null;
  const g = s.groups.get(i);
  const usable = (np: TokenSpan | null): np is TokenSpan => np !== null && !MEASURE.test(s.tokens[np.end]!.lower) && metricIn(s.tokens, np.start, np.end)?.end !== np.end && !s.datasets.some((m) => m.start <= np.end && m.end >= np.start);
  const bracket = bracketAround(s, i);
  if (bracket && bracket.start > 0 && saysMetricOnly(s, bracket.start + 1, (g?.start ?? i) - 1)) {
    const np = doneWith(s, nounPhrase(s, bracket.start - 1));
    if (usable(np) && !isMeasuredOn(s, np) && ((isProper(s, np) && !s.tokens.slice(bracket.start + 1, i).some((t) => STATISTIC.test(t.lower))) || (ARM.test(s.tokens[np.end]!.lower) && s.tokens[np.start - 1]?.kind !== 'quantity'))) return np;
  }
  const next = (g?.end ?? i) + 1;
  // `the 67.3% baseline`
  if (/^baselines?$/.test(s.tokens[next]?.lower ?? '') && s.tagging.npEnd[next] === next && d.q.unitClass !== 'none') return { start: next, end: next };
  if (s.tokens[next]?.lower === 'for') {
    // `7.2 for the 50-step EmberNet`
    let at = skipLight(s, next + 1);
    while (s.tokens[at]?.quantity?.aside) at++;
    const np = nounPhrase(s, at);
    if (usable(np) && (isProper(s, np) || /^(?:baselines?|controls?|humans?|experts?|curve|group)$/.test(s.tokens[np.end]!.lower))) return np;
  }
  let k = (g?.start ?? i) - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  // `ibuprofen 3.8%, aspirin 4.7%`, `Group I, 7.2% and 5.1%`
  if (d.reading.follows < 0 || d.reading.rule.claim.kind === 'score') {
    const comma = s.tokens[k]?.text === ',';
    const np = nounPhrase(s, comma ? k - 1 : k);
    const before = np ? s.tokens[np.start - 1] : undefined;
    const listed = before !== undefined && (/^[,:;]$/.test(before.text) || before.lower === 'and') && (/^(?:,|;|and)$/.test(s.tokens[(g?.end ?? i) + 1]?.lower ?? '') || closesList(d, np!, g?.end ?? i));
    if (np && np.end === (comma ? k - 1 : k) && usable(np) && (comma ? /^(?:group|category|arm|cohort|class)$/i.test(s.tokens[np.start]!.text) : listed && np.end - np.start < 3)) return np;
  }
  if (s.tokens[k]?.lower === 'at' || s.tokens[k]?.text === ':') {
    const np = nounPhrase(s, k - 1);
    if (usable(np) && (/^(?:baseline|approach|method|model)$/.test(s.tokens[np.end]!.lower) || s.tokens[k]!.text === ':') && np.end - np.start < 5) return np;
  }
  return null;
}

const SETTINGS = /^(?:settings?|tasks?|scenarios?|conditions?|domains?|languages?|environments?|cases|setups?|regimes?|benchmarks?|datasets?|modes?)$/;
const LETTERED = /^(?:group|category|arm|cohort|class)$/;

/** A group behind its number, where the sentence is about a measure: `3.5 mmHg in the placebo group`, `5% for Group I`. */
export function behindNumber(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (d.kind !== 'score' && d.kind !== 'gain') return null;
  let next = (s.groups.get(i)?.end ?? i) + 1;
  if (s.tokens[next]?.text === '(') {
    while (next < s.tokens.length && s.tokens[next]!.text !== ')') next++;
    next++;
  }
  for (let k = next; k < next + 5 && k < s.tokens.length; k++) {
    const t = s.tokens[k]!;
    if (/^[,;.]$/.test(t.text) || /^(?:than|vs|vs\.|versus|compared|against|over|that|those)$/.test(t.lower) || (t.kind === 'quantity' && !t.quantity!.aside)) return null;
    if (/^(?:in|for|with|among|during|of)$/.test(t.lower)) {
      const np = nounPhrase(s, skipLight(s, k + 1));
      // `in rye and mixed rye settings`, `in English`: where it was measured
      if (np && SETTINGS.test(s.tokens[listFrom(s, np).at(-1)!.end]!.lower)) return null;
      // `reaches 80% with ResNet-50`: what it was done with
      const named = np !== null && isProper(s, np) && !(t.lower === 'with' && isMachineOrModel(s.tokens[np.end]!.text)) && (t.lower !== 'in' || LETTERED.test(s.tokens[np.start]!.lower));
      if (np && !MEASURE.test(s.tokens[np.end]!.lower) && metricIn(s.tokens, np.start, np.end)?.end !== np.end && (named || /^(?:groups?|patients|women|men|arm|cohort|category|placebo|controls|subjects|participants)$/.test(s.tokens[np.end]!.lower)) && !/^(?:years?|months?|weeks?|days?|cases|baseline|follow-up|analysis|study|trial)$/.test(s.tokens[np.end]!.lower)) return np;
    }
  }
  return null;
}

/** The phrase right behind a number, brackets passed over, and the preposition before it. */
function phraseBehind(s: ReadSentence, i: number): { prep: string; np: TokenSpan } | null {
  let k = (s.groups.get(i)?.end ?? i) + 1;
  if (s.tokens[k]?.text === '(') {
    while (k < s.tokens.length && s.tokens[k]!.text !== ')') k++;
    k++;
  }
  const prep = s.tokens[k]?.lower ?? '';
  const np = /^(?:in|for|among)$/.test(prep) ? nounPhrase(s, skipLight(s, k + 1)) : null;
  return np ? { prep, np } : null;
}

/** Numbers dealt out to things: `0.69 in controls and 0.64 in patients`, `67% in placebo, 72% in aspirin`. */
export function dealtOut(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  // of `gains of 3% in recall and 4% in precision` these are measures
  if (d.kind !== 'score' && d.kind !== 'duration' && d.reading.rule.id !== 'gain/change-was') return null;
  const here = phraseBehind(s, i);
  if (!here || metricIn(s.tokens, here.np.start, here.np.end)?.end === here.np.end || s.datasets.some((m) => m.start <= here.np.end && m.end >= here.np.start)) return null;
  const other = s.tokens.some((t, k) => {
    if (Math.abs(k - i) > 16 || k === i || t.quantity?.aside || t.quantity?.unitClass !== q.unitClass || s.groups.get(k) === (s.groups.get(i) ?? null)) return false;
    const there = phraseBehind(s, k);
    return there !== null && there.prep === here.prep && there.np.start !== here.np.start;
  });
  return other ? here.np : null;
}

const isCount = (s: ReadSentence, k: number): boolean => /^(?:none|counted)$/.test(s.tokens[k]?.quantity?.unitClass ?? '') && s.tokens[k]!.quantity!.decimals === 0;

/** `Foo burns crumbs in 3% of loaves`: the clause is about a system, which does so in a share of things. */
function isDoneBySystem(s: ReadSentence, k: number): boolean {
  const { np, own, back } = findSubject(s, k);
  return back === true || own || (np !== null && isProper(s, np) && metricIn(s.tokens, np.start, np.end)?.end !== np.end);
}

/** What something does well or badly in. */
const OCCASIONS = /^(?:cases|runs|trials|episodes|attempts|instances|scenarios|settings|experiments|simulations|occasions)$/;

/** What a share is a share of: `7% of the patients`, `32 patients (42.7%)`. */
export function shareOf(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  if (d.kind !== 'score' || q.unitClass !== 'percent') return null;
  const next = (s.groups.get(i)?.end ?? i) + 1;
  // `contributes 33% of the total`, `fails on 7% of the tasks` is said of what contributes or fails
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  const governed = k >= 0 && (s.tagging.tags[k] === 'verb' || /^(?:for|to|on)$/.test(s.tokens[k]!.lower));
  if (!governed && s.tokens[next]?.lower === 'of' && d.reading.rule.id === 'score/percent') {
    // `7% of 139 patients`
    const at = skipLight(s, next + 1);
    const np = nounPhrase(s, isCount(s, at) ? skipLight(s, at + 1) : at);
    // `bakes well in 80% of all runs`: how often something does
    const often = s.tokens[k]?.lower === 'in' && np !== null && (OCCASIONS.test(s.tokens[np.end]!.lower) || (!PEOPLE_NOUNS.has(s.tokens[np.end]!.lower) && isDoneBySystem(s, k)));
    if (np && !often && !PEAK.test(s.tokens[np.end]!.lower) && metricIn(s.tokens, np.start, np.end)?.end !== np.end) return np;
  }
  const sharers = sharersBehind(s, i);
  if (sharers) return sharers;
  // `120 loaves, 40% of which were rye`
  if (s.tokens[next]?.lower === 'of' && /^(?:which|whom)$/.test(s.tokens[next + 1]?.lower ?? '') && /^[,(]$/.test(s.tokens[k]?.text ?? '')) return nounPhrase(s, k - 1);
  const bracket = bracketAround(s, i);
  if (bracket) {
    const np = nounPhrase(s, bracket.start - 1);
    if (np && (s.tokens[np.start - 1]?.kind === 'quantity' || MANY.test(s.tokens[np.start - 1]?.lower ?? '') || MANY.test(s.tokens[np.start]!.lower)) && PEOPLE_NOUNS.has(s.tokens[np.end]!.lower)) return np;
  }
  return null;
}

/** `most bakers (74%)`: as good as a count of them. */
const MANY = /^(?:most|many|all|some|few|several)$/;

/** `72% of the theoretical peak`: what could be reached, and not whose the share is. */
const PEAK = /^(?:peak|maximum|optimum|optimal|limit|ideal|bound|roofline|ceiling)$/;

/** `burns were seen in 78%, and pain in all`: in nobody else than those spoken of. */
function occursIn(s: ReadSentence, i: number): boolean {
  let k = i - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv')) k--;
  return /^(?:in|by)$/.test(s.tokens[k]?.lower ?? '') && /^(?:verb|aux)$/.test(s.tagging.tags[k - 1] ?? '') && /^[,.;]$/.test(s.tokens[i + 1]?.text ?? '.');
}

/** `60% were male`, `224 (78%) had access`: the people that were counted or named last. */
export function peopleShare(d: Draft, paper: PaperContext): string | null {
  const { s, i } = d;
  if (d.kind !== 'score' || d.q.unitClass !== 'percent' || paper.systemName !== null) return null;
  const bracket = bracketAround(s, i);
  const behindCount = bracket !== null && bracket.end === (s.groups.get(i)?.end ?? i) + 1 && s.tokens[bracket.start - 1]?.kind === 'quantity';
  const predicate = /^(?:verb|aux)$/.test(s.tagging.tags[i + 1] ?? '') && s.tagging.tags[i - 1] !== 'noun' && s.tagging.tags[i - 1] !== 'verb';
  return behindCount || predicate || occursIn(s, i) ? peopleBefore(s, i) ?? paper.people : null;
}
