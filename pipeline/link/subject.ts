/**
 * The subject of a claim: the grammatical subject of its clause, with `we`, `our method` and `it` resolved to the name
 * that the paper gives its system, and to null where it has none.
 */
import { peopleBefore } from '../counted.js';
import { PEOPLE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { metricIn } from '../terms.js';
import type { Draft, PaperContext } from './context.js';
import { armBehind } from './arm.js';
import { OWN_HEAD, QUALITY, coordination, findSubject, isOwn, isProper } from './clause-subject.js';
import { dosed, substance } from './dose.js';
import { isRiskRatio, riskFactor } from './risk-factor.js';
import { bracketAround, lastingStudy, nounPhrase, printed, skipLight } from './phrases.js';

const TRIM_LEADING = /^(?:proposed|novel|new|resulting|same|our|entire|whole|overall|existing|presented|introduced|developed|final|best|extensive|full|trained)$/;

/** The model that a number of parameters is said of: `Foo 8B`, `models with 7B parameters`, `Foo (55M)`. */
function besideParameters(d: Draft): TokenSpan | null {
  const { s, i } = d;
  let k = (s.groups.get(i)?.start ?? i) - 1;
  for (let n = 0; n < 6 && k >= 0; n++, k--) {
    const t = s.tokens[k]!;
    if (t.skip || s.tagging.tags[k] === 'det' || /^(?:with|of|ranging|from|only|than|having|\(|between|to|as|sized?)$/.test(t.lower) || s.tagging.tags[k] === 'adv') continue;
    if (s.tagging.tags[k] === 'adj' || (/-/.test(t.text) && s.tokens[k - 1]?.text !== '(' && /^an?$/.test(s.tokens[k - 1]?.lower ?? ''))) continue;
    // `Foo, a 100M-parameter model`
    if (t.text === ',') {
      const name = nounPhrase(s, k - 1);
      return name && name.end === k - 1 && isProper(s, name) ? name : null;
    }
    const np = nounPhrase(s, k);
    return np && np.end === k ? np : null;
  }
  return null;
}

/** Whether a phrase such as `our dual-stream architecture` says which system it is. */
const distinctive = (s: ReadSentence, np: TokenSpan): boolean =>
  metricIn(s.tokens, np.start, np.end)?.end !== np.end && s.tokens.slice(np.start, np.end + 1).filter((t) => !TRIM_LEADING.test(t.lower) && !OWN_HEAD.test(t.lower)).length > 0;

/** A system named right beside its score: `Foo (0.98 / 0.91)`, `40% for Bar`, `the Baz baseline at 75.4%`. */
function namedBeside(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (d.kind !== 'score') return null;
  const g = s.groups.get(i);
  const usable = (np: TokenSpan | null): np is TokenSpan => np !== null && metricIn(s.tokens, np.start, np.end)?.end !== np.end && !s.datasets.some((m) => m.start <= np.end && m.end >= np.start);
  const bracket = bracketAround(s, i);
  if (bracket && bracket.start > 0 && !s.tokens.slice(bracket.start + 1, g?.start ?? i).some((t) => t.kind === 'word' && !t.skip)) {
    const np = nounPhrase(s, bracket.start - 1);
    if (usable(np) && isProper(s, np)) return np;
  }
  const next = (g?.end ?? i) + 1;
  if (s.tokens[next]?.lower === 'for') {
    const np = nounPhrase(s, skipLight(s, next + 1));
    if (usable(np) && (isProper(s, np) || /^(?:baselines?|controls?|humans?|experts?|curve|group)$/.test(s.tokens[np.end]!.lower))) return np;
  }
  let k = (g?.start ?? i) - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  // `ibuprofen 3.8%, aspirin 4.7%`, `Group I, 7.2% and 5.1%`
  if (d.reading.follows < 0 || d.reading.rule.claim.kind === 'score') {
    const comma = s.tokens[k]?.text === ',';
    const np = nounPhrase(s, comma ? k - 1 : k);
    const before = np ? s.tokens[np.start - 1] : undefined;
    const listed = before !== undefined && (/^[,:;]$/.test(before.text) || before.lower === 'and') && /^(?:,|;|and)$/.test(s.tokens[(g?.end ?? i) + 1]?.lower ?? '');
    if (np && np.end === (comma ? k - 1 : k) && usable(np) && (comma ? /^(?:group|category|arm|cohort|class)$/i.test(s.tokens[np.start]!.text) : listed && np.end - np.start < 3)) return np;
  }
  if (s.tokens[k]?.lower === 'at' || s.tokens[k]?.text === ':') {
    const np = nounPhrase(s, k - 1);
    if (usable(np) && (/^(?:baseline|approach|method|model)$/.test(s.tokens[np.end]!.lower) || s.tokens[k]!.text === ':') && np.end - np.start < 5) return np;
  }
  return null;
}

/** `60% were male`, `224 (78%) had access`: the people that were counted or named last. */
function peopleShare(d: Draft, paper: PaperContext): string | null {
  const { s, i } = d;
  if (d.kind !== 'score' || d.q.unitClass !== 'percent' || paper.systemName !== null) return null;
  const bracket = bracketAround(s, i);
  const behindCount = bracket !== null && bracket.end === (s.groups.get(i)?.end ?? i) + 1 && s.tokens[bracket.start - 1]?.kind === 'quantity';
  const predicate = /^(?:verb|aux)$/.test(s.tagging.tags[i + 1] ?? '') && s.tagging.tags[i - 1] !== 'noun' && s.tagging.tags[i - 1] !== 'verb';
  return behindCount || predicate ? peopleBefore(s, i) ?? paper.people : null;
}

/** Times that a system takes: said of the paper's own where nothing else is named. */
const OF_A_SYSTEM = /\b(?:latency|latencies|time|runtime|delay|overhead|speed)$/i;

/** An age is of people, a treatment of what was given, the time of a run of the system; a stretch of a study has no subject. */
function durationSubject(d: Draft, paper: PaperContext, say: (np: TokenSpan) => void): void {
  const { s, i } = d;
  if (d.metric === 'age') {
    d.subject = peopleBefore(s, i) ?? paper.people;
    return;
  }
  const study = lastingStudy(s, i);
  if (study) {
    say(study);
    return;
  }
  const drug = dosed(s, i);
  if (drug) {
    say(drug);
    return;
  }
  const found = findSubject(s, i);
  const common = found.np !== null && !found.own;
  if (common && isProper(s, found.np!)) say(found.np!);
  else if (found.own || (common && metricIn(s.tokens, found.np!.start, found.np!.end)) || (d.metric !== null && OF_A_SYSTEM.test(d.metric))) d.subject = paper.systemName;
}

/** A group behind its number, where the sentence is about a measure: `3.5 mmHg in the placebo group`, `5% for Group I`. */
function behindNumber(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (d.kind !== 'score' && d.kind !== 'gain') return null;
  let next = (s.groups.get(i)?.end ?? i) + 1;
  if (s.tokens[next]?.text === '(') {
    while (next < s.tokens.length && s.tokens[next]!.text !== ')') next++;
    next++;
  }
  for (let k = next; k < next + 5 && k < s.tokens.length; k++) {
    const t = s.tokens[k]!;
    if (/^[,;.]$/.test(t.text) || /^(?:than|vs|vs\.|versus|compared|against|over)$/.test(t.lower) || (t.kind === 'quantity' && !t.quantity!.aside)) return null;
    if (/^(?:in|for|with|among|during|of)$/.test(t.lower)) {
      const np = nounPhrase(s, skipLight(s, k + 1));
      if (np && metricIn(s.tokens, np.start, np.end)?.end !== np.end && (isProper(s, np) || /^(?:groups?|patients|women|men|arm|cohort|category|placebo|controls|subjects|participants)$/.test(s.tokens[np.end]!.lower)) && !/^(?:years?|months?|weeks?|days?|cases|baseline|follow-up|analysis|study|trial)$/.test(s.tokens[np.end]!.lower)) return np;
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
function dealtOut(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  if (d.kind !== 'score') return null;
  const here = phraseBehind(s, i);
  if (!here || metricIn(s.tokens, here.np.start, here.np.end)?.end === here.np.end || s.datasets.some((m) => m.start <= here.np.end && m.end >= here.np.start)) return null;
  const other = s.tokens.some((t, k) => {
    if (Math.abs(k - i) > 16 || k === i || t.quantity?.aside || t.quantity?.unitClass !== q.unitClass || s.groups.get(k) === (s.groups.get(i) ?? null)) return false;
    const there = phraseBehind(s, k);
    return there !== null && there.prep === here.prep && there.np.start !== here.np.start;
  });
  return other ? here.np : null;
}

/** What a share is a share of: `7% of the patients`, `32 patients (42.7%)`. */
function shareOf(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  if (d.kind !== 'score' || q.unitClass !== 'percent') return null;
  const next = (s.groups.get(i)?.end ?? i) + 1;
  // `contributes 33% of the total` is said of what contributes
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  const governed = k >= 0 && (s.tagging.tags[k] === 'verb' || s.tokens[k]!.lower === 'for' || s.tokens[k]!.lower === 'to');
  if (!governed && s.tokens[next]?.lower === 'of' && d.reading.rule.id === 'score/percent') {
    const np = nounPhrase(s, skipLight(s, next + 1));
    if (np && metricIn(s.tokens, np.start, np.end)?.end !== np.end) return np;
  }
  const bracket = bracketAround(s, i);
  if (bracket) {
    const np = nounPhrase(s, bracket.start - 1);
    if (np && s.tokens[np.start - 1]?.kind === 'quantity' && PEOPLE_NOUNS.has(s.tokens[np.end]!.lower)) return np;
  }
  return null;
}

/** `mean increases were 1.6`: a change has no change of its own. */
const CHANGE_HEAD = /^(?:increases?|decreases?|reductions?|changes?|differences?|improvements?|gains?|declines?|drops?|rise|fall|losses)$/;

export function linkSubject(d: Draft, paper: PaperContext): void {
  const { s, i, kind } = d;
  const name = paper.systemName;
  const slot = d.reading.slots.subject;
  // `80% accuracy (55M)`: a measure has no size
  if (slot && metricIn(s.tokens, slot.start, slot.end)?.end !== slot.end) {
    d.subject = printed(s, slot);
    return;
  }
  const say = (np: TokenSpan): void => {
    let { start } = np;
    while (start < np.end && TRIM_LEADING.test(s.tokens[start]!.lower)) start++;
    let list = coordination(s, { start, end: np.end });
    let before = list[0]!.start - 1;
    while (before > 0 && s.tagging.tags[before] === 'det') before--;
    if (list.length > 1 && (s.tagging.tags[before] === 'prep' || s.tagging.tags[before] === 'verb')) list = [{ start, end: np.end }];
    const g = s.groups.get(i);
    if (list.length > 1 && g && list.length === g.members.length) d.subject = printed(s, list[g.members.indexOf(i)]!);
    else d.subject = printed(s, { start: list[0]!.start, end: np.end });
  };
  if (s.field === 'title') {
    d.subject = name;
    return;
  }
  // `raises Foo's accuracy from 70% to 80%`: both values are Foo's
  if (kind === 'score' && d.owner && d.reading.rule.id === 'score/changed-to') {
    say(d.owner);
    return;
  }
  if (kind === 'parameters') {
    // `the 1.3B-parameter Foo`
    const named = nounPhrase(s, i + 1);
    if (named && named.start === i + 1 && /-/.test(s.tokens[i]!.text + s.source.text.slice(s.tokens[i]!.end, s.tokens[i]!.end + 1)) && isProper(s, named)) {
      say(named);
      return;
    }
    const owner = besideParameters(d);
    if (owner) {
      const found = metricIn(s.tokens, owner.start, owner.end)?.end === owner.end ? findSubject(s, i) : null;
      if (found?.np && !found.own && isProper(s, found.np)) say(found.np);
      else if (found || isOwn(s, owner)) d.subject = name;
      else say(owner);
      return;
    }
    const behind = nounPhrase(s, (s.groups.get(i)?.end ?? i) + 1);
    if (behind && /^(?:models|LLMs|networks|variants)$/.test(s.tokens[behind.end]!.text)) {
      say(behind);
      return;
    }
    if (name !== null) {
      d.subject = name;
      return;
    }
  }
  const drug = d.metric !== null && /\bdos(?:e|es|age|ages)\b/.test(d.metric) ? substance(s, i) : null;
  if (drug) {
    say(drug);
    return;
  }
  const arm = kind === 'score' || kind === 'gain' || kind === 'saving' ? armBehind(d) : null;
  if (arm) {
    say(arm);
    return;
  }
  const factor = riskFactor(d);
  if (factor) {
    d.subject = printed(s, factor);
    return;
  }
  const share = shareOf(d);
  if (share) {
    say(share);
    return;
  }
  const beside = namedBeside(d);
  if (beside) {
    say(beside);
    return;
  }
  if (kind === 'duration') {
    durationSubject(d, paper, say);
    return;
  }
  const people = peopleShare(d, paper);
  if (people) {
    d.subject = people;
    return;
  }
  const found = findSubject(s, i, name === null && kind !== 'scale' && kind !== 'coverage');
  const dealt = found.own || (found.np && isProper(s, found.np)) ? null : dealtOut(d);
  if (dealt) {
    say(dealt);
    return;
  }
  if (found.np && found.own && name === null && distinctive(s, found.np)) {
    // `our dual-stream architecture` names the system as well as the paper does
    say(found.np);
    return;
  }
  if (found.np && !found.own) {
    // `the accuracy of Foo is 90%`: a measure as the subject says it of what stands behind `of`
    const metric = metricIn(s.tokens, found.np.start, found.np.end);
    // `zinc levels were correlated with age (r = 0.4)`: a coefficient is of the measure that it compares
    const compares = d.metric === 'correlation' || isRiskRatio(d.metric);
    const measured = !compares && ((d.metricSpan !== null && d.metricSpan.start <= found.np.end && d.metricSpan.end >= found.np.end) || CHANGE_HEAD.test(s.tokens[found.np.end]!.lower));
    if (measured || (!compares && metric && metric.end === found.np.end)) {
      if (s.tokens[found.np.end + 1]?.lower === 'of' || s.tokens[found.np.end + 1]?.lower === 'for') {
        const of = nounPhrase(s, skipLight(s, found.np.end + 2));
        if (of && of.end < i) {
          if (isOwn(s, of)) d.subject = name;
          else say(of);
          return;
        }
      }
      const after = name === null ? behindNumber(d) : null;
      if (after) say(after);
      else d.subject = name;
      return;
    }
    // `the capabilities of Foo`
    const owner = QUALITY.test(s.tokens[found.np.end]!.lower) && s.tokens[found.np.end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, found.np.end + 2)) : null;
    if (owner && isOwn(s, owner)) d.subject = name;
    else say(owner ?? found.np);
    paper.lastSubject = d.subject;
    return;
  }
  const after = name === null ? behindNumber(d) : null;
  if (after) say(after);
  else d.subject = name ?? (found.own ? paper.lastSubject : null);
}
