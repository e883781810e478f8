/** Numbers set side by side: of `81% versus 74% for Foo` the second is Foo's, and Foo is what the first is compared with. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { comparedBefore } from './compared-with.js';
import { armBeside } from '../subject/arm.js';
import { comparedArms } from '../subject/compared-arms.js';
import { frontedArm } from '../subject/opening-arm.js';
import { withVersion } from '../subject/versioned.js';
import type { Draft } from '../context.js';
import { bracketAround, clause, nounPhrase, printed, skipLight } from '../phrases.js';
import { namesSystem } from './rival-name.js';

const NO_SIDE = /^(?:time|times|average|years?|months?|weeks?|days?|hours?|baseline|follow-up|cases|conditions?|settings?|tasks?|terms|total|comparison|contrast|year|month|period|test|tests|questions?|domains?|languages?|scenarios?|samples?|metrics?|levels?|step|steps)$/;
const CONTRAST = /^(?:vs\.?|versus|against|compared (?:to|with|against))$/;
const LONGEST_CONTRAST = 2;
const KINDS = /^(?:score|gain|duration|memory|throughput|compute|parameters)$/;

/** The round or square bracket that both sides may stand in. */
function enclosing(s: ReadSentence, i: number): TokenSpan | null {
  const round = bracketAround(s, i);
  if (round) return round;
  for (let k = i - 1; k >= 0 && i - k < 20; k--) {
    if (s.tokens[k]!.text === ']') return null;
    if (s.tokens[k]!.text !== '[') continue;
    const end = s.tokens.findIndex((t, m) => m > i && t.text === ']');
    return end < 0 ? null : { start: k, end };
  }
  return null;
}

/** Whether nothing but `versus` or `compared to` stands between the two numbers or their lists. */
function contrasts(s: ReadSentence, a: Draft, b: Draft): boolean {
  const [first, second] = [s.groups.get(a.i), s.groups.get(b.i)];
  const apart = first !== second;
  // of two lists the members in the same place
  if (apart && (first?.members.indexOf(a.i) ?? 0) !== (second?.members.indexOf(b.i) ?? 0)) return false;
  const from = (apart ? first?.end ?? a.i : a.i) + 1;
  const to = (apart ? second?.start ?? b.i : b.i) - 1;
  const words: string[] = [];
  for (let k = from; k <= to; k++) {
    const t = s.tokens[k]!;
    if (t.skip || s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv' || t.text === ',') continue;
    if (words.length === LONGEST_CONTRAST) return false;
    words.push(t.lower);
  }
  return CONTRAST.test(words.join(' '));
}

/** `74% for Foo`, `74% in the control group`: whose the second number is. */
function sideBehind(s: ReadSentence, b: Draft): TokenSpan | null {
  let k = (s.groups.get(b.i)?.end ?? b.i) + 1;
  if (s.tokens[k]?.text === '(') {
    while (k < s.tokens.length && s.tokens[k]!.text !== ')') k++;
    k++;
  }
  if (!/^(?:for|in|with|by|using|from|of)$/.test(s.tokens[k]?.lower ?? '')) return null;
  const np = nounPhrase(s, skipLight(s, k + 1));
  if (!np || NO_SIDE.test(s.tokens[np.end]!.lower) || metricIn(s.tokens, np.start, np.end)?.end === np.end) return null;
  return s.datasets.some((m) => m.start <= np.end && m.end >= np.start) ? null : np;
}

const VERSUS = /^(?:vs\.?|versus)$/;
const OUTDONE = /^(?:than|match(?:es|ing|ed)?|exceed(?:s|ing|ed)?|surpass(?:es|ing|ed)?|outperform(?:s|ing|ed)?|beat(?:s|ing)?)$/;
const COMPARED = /^(?:compared|comparing|comparable)$/;

/** The last token before `k` that is no determiner or adverb. */
function skipBack(s: ReadSentence, k: number): number {
  let m = k - 1;
  while (m > 0 && (s.tagging.tags[m] === 'det' || s.tagging.tags[m] === 'adv')) m--;
  return m;
}

/** `(vs. Foo at 80%)`, `versus the Foo parser around 5 ms`, `exceeding the Foo baseline of 80%`: whose the number is that stands behind the name of a rival. */
function sideBefore({ s, i }: Draft): TokenSpan | null {
  let k = (s.groups.get(i)?.start ?? i) - 1;
  let tie = '';
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv' || /^(?:at|of|with|around|about|=)$/.test(s.tokens[k]!.lower))) {
    if (!s.tokens[k]!.skip) tie = s.tokens[k]!.lower;
    k--;
  }
  const np = nounPhrase(s, k);
  if (!np || np.end !== k) return null;
  const metric = metricIn(s.tokens, np.start, np.end);
  const side = metric?.end === np.end ? { start: np.start, end: metric.start - 1 } : np;
  if (side.end < side.start || !namesSystem(s, side)) return null;
  const m = skipBack(s, np.start);
  const marker = s.tokens[m]?.lower ?? '';
  // `faster than Foo at 5 ms`: that is how fast the other one is
  if (VERSUS.test(marker)) return side;
  if (OUTDONE.test(marker)) return tie === 'of' ? side : null;
  return /^(?:to|with|against)$/.test(marker) && COMPARED.test(s.tokens[m - 1]?.lower ?? '') && tie !== 'with' ? side : null;
}

/** Links a number to the rival that its own name stands before, and the number before it to the same rival. */
function linkSideBefore(drafts: readonly Draft[]): void {
  for (const b of drafts) {
    // `a drop against Foo of 16%` is not Foo's
    if (!KINDS.test(b.kind) || b.kind === 'parameters' || b.kind === 'gain') continue;
    const side = sideBefore(b);
    if (!side) continue;
    const { s } = b;
    b.subject = printed(s, withVersion(s, side, b.i));
    b.baseline = null;
    const a = drafts.findLast((o) => o.i < side.start && o.kind === b.kind);
    // what is merely outdone is no side of a contrast
    if (a && a.kind === 'score' && !OUTDONE.test(s.tokens[skipBack(s, side.start)]!.lower) && a.baseline === null && s.groups.get(a.i) === undefined && clause(s, b.i).start <= a.i && a.subject !== b.subject) a.baseline = b.subject;
  }
}

/** `higher`, `more often`: the first number is the arm's, and the second is that of another. */
const RANKS = /^(?:higher|lower|greater|less|more|larger|smaller|better|worse|longer|shorter|fewer|faster|slower)$/;

/** Whether both numbers of a bracket are the arm's beside it, and so linked, `rose in group A (3 vs. 4)`, where the sentence does not rank it: `was higher in group A (4 vs. 3)`. */
function linkOneArm(s: ReadSentence, a: Draft, b: Draft, bracket: TokenSpan): boolean {
  const arm = armBeside(s, bracket) ?? frontedArm(s, bracket.start);
  if (!arm) return false;
  a.subject = printed(s, arm);
  let k = bracket.start - 1;
  while (k > 0 && s.tokens[k]!.kind !== 'mark' && s.tokens[k]!.lower !== 'and' && !RANKS.test(s.tokens[k]!.lower)) k--;
  b.subject = RANKS.test(s.tokens[k]!.lower) ? null : a.subject;
  return true;
}

/** Links the two sides of each contrast among the drafts of a sentence, in text order. */
export function linkContrasts(drafts: readonly Draft[]): void {
  linkSideBefore(drafts);
  for (const b of drafts) {
    const { s } = b;
    const a = KINDS.test(b.kind) ? drafts.findLast((o) => o.i < b.i && o.kind === b.kind && contrasts(s, o, b)) : undefined;
    if (!a) continue;
    if (b.kind === 'duration' && b.metric === null) [b.metric, b.metricSpan] = [a.metric, a.metricSpan];
    const behind = sideBehind(s, b);
    const bracket = enclosing(s, b.i);
    const inOne = behind === null && bracket !== null && bracket.start < a.i;
    const arms = inOne ? comparedArms(s, bracket) : null;
    const side = behind ?? arms?.other ?? (inOne ? comparedBefore(s, bracket.start - 1, a.i) : null);
    if (arms?.one) a.subject = printed(s, arms.one);
    const one = !arms?.one && inOne && !arms && linkOneArm(s, a, b, bracket);
    if (side) {
      if (a.kind === 'score') a.baseline = printed(s, withVersion(s, side, b.i));
      // `than predialysis values (3 vs. 4)`: the same group, at another time
      if (!/^(?:values?|levels?)$/.test(s.tokens[side.end]!.lower)) b.subject = printed(s, withVersion(s, side, b.i));
      if (a.subject === a.baseline) a.subject = null;
    } else if (a.baseline !== null) b.subject = a.baseline;
    // `(FID: 64 vs. 75)` of Foo: the other number is not Foo's, whosever it is
    else if (inOne && !one && b.subject !== null && !printed(s, bracket).includes(b.subject) && b.subject === a.subject && b.condition === a.condition && b.dataset === a.dataset && /[A-Z].*[A-Z\d]/.test(b.subject)) b.subject = null;
    b.baseline = null;
  }
}
