/** Which noun phrases may fill a slot of a pattern, and whether one is of the classes that the slot asks for. */
import { COVERAGE_NOUNS, PART_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import { dimensionOf } from '../terms.js';
import type { Item, MatchContext, TokenSpan } from './template.js';

type Slot = Extract<Item, { type: 'slot' }>;

const inClass = (ctx: MatchContext, classes: ReadonlySet<string>, span: TokenSpan): boolean => {
  const head = ctx.tokens[span.end]!;
  if (classes.has('coverage')) return COVERAGE_NOUNS.has(head.text) || COVERAGE_NOUNS.has(head.lower);
  if (classes.has('part')) return PART_NOUNS.has(head.lower);
  if (classes.has('any')) return true;
  const dimension = dimensionOf(ctx.tokens, span.start, span.end);
  // a part of a phrase is only then a measure of its own where the lexicon knows it
  return classes.has(dimension) && (dimension !== 'unknown' || ctx.tagging.npEnd[span.end] === span.end);
};

/** Noun phrases that may fill a slot from `i` on, in the order to try. */
export function spans(ctx: MatchContext, i: number, step: 1 | -1): TokenSpan[] {
  const { npStart, npEnd } = ctx.tagging;
  if (i < 0 || i >= ctx.tokens.length || npStart[i]! < 0) return [];
  const found: TokenSpan[] = [];
  const nextNp = (from: number): number => {
    let k = from + step;
    while (ctx.tokens[k] && ctx.tagging.tags[k] === 'det') k += step;
    return k;
  };
  if (step === 1) {
    const end = npEnd[i]!;
    found.push({ start: i, end });
    // `number of instructions per cycle`
    let last = end;
    for (let n = 0; n < 2 && /^(?:of|per)$/.test(ctx.tokens[last + 1]?.lower ?? ''); n++) {
      const k = nextNp(last + 1);
      if (!ctx.tokens[k] || npStart[k]! < 0) break;
      last = npEnd[k]!;
      found.push({ start: i, end: last });
    }
    // `higher embedding and extraction speeds`: the measure stands behind the last
    if (/^(?:and|or)$/.test(ctx.tokens[end + 1]?.lower ?? '') && npStart[end + 2] === end + 2 && npEnd[end + 2]! > end + 2 && ctx.groupStart === ctx.groupEnd && dimensionOf(ctx.tokens, i, end) === 'unknown' && dimensionOf(ctx.tokens, end + 2, npEnd[end + 2]!) !== 'unknown') found.unshift({ start: i, end: npEnd[end + 2]! });
    for (let e = end - 1; e >= i && e > end - 4; e--) found.push({ start: i, end: e });
  } else {
    const start = npStart[i]!;
    found.push({ start, end: i });
    let first = start;
    for (let n = 0; n < 2; n++) {
      let k = first - 1;
      while (ctx.tokens[k] && ctx.tagging.tags[k] === 'det') k--;
      if (!/^(?:of|per)$/.test(ctx.tokens[k]?.lower ?? '') || (npStart[k - 1] ?? -1) < 0) break;
      first = npStart[k - 1]!;
      found.push({ start: first, end: i });
    }
    // `the accuracy of many rounds increased`: what an accuracy is of did not
    if (found.length > 1 && dimensionOf(ctx.tokens, first, i) === 'quality') return found.slice(-1);
    // `improves crust and crumb accuracy by`: the measure stands behind the last
    const other = start < i && ctx.groupStart === ctx.groupEnd && /^(?:and|or)$/.test(ctx.tokens[start - 1]?.lower ?? '') ? npStart[start - 2] ?? -1 : -1;
    if (other >= 0 && npEnd[other] === start - 2 && !CAPITAL.test(ctx.tokens[start - 2]!.text) && dimensionOf(ctx.tokens, other, start - 2) === 'unknown' && dimensionOf(ctx.tokens, start, i) !== 'unknown') found.unshift({ start: other, end: i });
    for (let s = start + 1; s <= i && s < start + 4; s++) found.push({ start: s, end: i });
  }
  return found;
}

const CAPITAL = /[A-Z]/;

const endsPhrase = (ctx: MatchContext, { end }: TokenSpan): boolean => {
  const last = ctx.tagging.npEnd[end]!;
  return last === end || !OBJECTS.test(ctx.tokens[last]!.lower);
};

/** `higher data throughput` is no more data: the whole phrase is a measure of another kind than its first words. */
const ofAnotherKind = (ctx: MatchContext, classes: ReadonlySet<string> | null, { start, end }: TokenSpan): boolean => {
  const last = ctx.tagging.npEnd[end]!;
  if (last === end || classes === null) return false;
  const whole = dimensionOf(ctx.tokens, start, last);
  return whole !== 'unknown' && !classes.has(whole);
};

/** `reduces cost volatility by`: the phrase goes on to a head that is no such measure. */
const headIsElse = (ctx: MatchContext, classes: ReadonlySet<string> | null, { start, end }: TokenSpan): boolean => {
  const last = ctx.tagging.npEnd[end]!;
  return last !== end && classes !== null && !classes.has('unknown') && OWN_MEASURE.test(ctx.tokens[last]!.lower) && !classes.has(dimensionOf(ctx.tokens, start, last));
};

/** `is 1.07 at room temperature and increases to 1.2`: what stands behind a preposition before `and` rises no more. */
const isSetting = ({ tokens, tagging }: MatchContext, { start, end }: TokenSpan): boolean => /^(?:and|but)$/.test(tokens[end + 1]?.lower ?? '') && tagging.tags[end + 2] === 'verb' && /^(?:at|under|on|with)$/.test(tokens[start - 1]?.lower ?? '');

/** Heads that are measures of their own, whatever they are of. */
const OWN_MEASURE = /^(?:volatility|variance|variability|variation|imbalance|uncertainty|volume|rate|ratio|quality|stability|fluctuations?|deviations?|gap|bias)$/;

/** Heads that things are tried on or done with. */
const OBJECTS = /^(?:tasks?|datasets?|benchmarks?|models?|methods?|systems?|settings?|scenarios?|problems?|sets?|domains?|applications?|workloads?|tools?|approaches|approach|baselines?|images|networks?)$/;

/** Whether a phrase may fill a slot, in the direction of travel; `last` where the slot ends the pattern. */
export function fits(ctx: MatchContext, { name, classes }: Slot, span: TokenSpan, step: 1 | -1, last: boolean): boolean {
  if (classes && !inClass(ctx, classes, span)) return false;
  if (name !== 'metric') return true;
  // `gains of 5% on data science tasks` are of no data: what ends the pattern is a whole phrase, but for a word of change behind it
  if (step === 1) return !last || (endsPhrase(ctx, span) && !ofAnotherKind(ctx, classes, span));
  // `reduces first-token latency by`: the gap has passed over the head
  return !headIsElse(ctx, classes, span) && !ofAnotherKind(ctx, classes, span) && !isSetting(ctx, span);
}
