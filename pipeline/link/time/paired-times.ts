/** Times that are compared: `the bake took 43 min in Foo and 52 min in Bar`, `10 days with Foo versus 12 days with placebo`. */
import type { Token } from '../../quantity.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { bracketAround } from '../phrases.js';

const PAIRS = /^(?:and|or|but|vs\.?|versus|than|while|whereas|compared|against|to|,)$/;
/** Words that may stand between what joins the two and the second number. */
const LIGHT = /^(?:to|with|only|just|was|were|is|about|approximately|,|of|those|that)$/;
/** Words of a bracket that tells more of the number before it. */
const SPREAD = /^(?:mean|median|average|range|iqr|interquartile|sd|maximum|minimum)$/;
const REACH = 24;
const LIGHTS = 4;
/** A time that only says when: another number beside it may be another thing. */
const ONLY_WHEN = /^(?:time|duration|period|follow-up|interval|treatment duration|therapy duration|age)$/;

/** Gives a time that nothing is said of the measure of the time before it that it is compared with. */
export function pairTime(d: Draft, drafts: readonly Draft[]): void {
  if (d.kind !== 'duration' || d.metric !== null) return;
  let n = drafts.indexOf(d) - 1;
  while (n >= 0 && (drafts[n]!.kind !== 'duration' || drafts[n]!.metric === null)) n--;
  const before = drafts[n];
  if (!before) return;
  if (inBracketOf(before, d)) {
    [d.metric, d.metricSpan] = [before.metric, before.metricSpan];
    return;
  }
  if (before.q.unit !== d.q.unit || ONLY_WHEN.test(before.metric!) || !joined(before, d)) return;
  [d.metric, d.metricSpan] = [before.metric, before.metricSpan];
}

/** `7 to 60 months (mean 32 months)`, `19 days (range, 3 to 28)`: the bracket right behind a time says more of it. */
function inBracketOf(a: Draft, b: Draft): boolean {
  const { s } = b;
  const bracket = a.s === s ? bracketAround(s, b.i) : null;
  if (!bracket) return false;
  const last = numberSpan(a).end;
  // `(median, 56 months; range, 12-108 months)`
  if (last > bracket.start) return isSpread(s.tokens.slice(last + 1, b.i));
  let k = bracket.start - 1;
  while (k > last && s.tokens[k]!.skip) k--;
  return k === last && s.tokens.slice(bracket.start + 1, b.i).some((t) => SPREAD.test(t.lower));
}

/** Words of spread alone: `disease duration` behind a mean age is another thing. */
const isSpread = (tokens: readonly Token[]): boolean => tokens.some((t) => SPREAD.test(t.lower)) && tokens.every((t) => t.skip || t.kind === 'mark' || t.lower === 'and' || SPREAD.test(t.lower));

/** Whether the second number stands right behind a conjunction or a word of comparison. */
function joined(a: Draft, b: Draft): boolean {
  const { s } = b;
  if (b.i - a.i > REACH) return false;
  // `cooled 3 days and the loaves rested 5 days`: each has a verb of its own
  for (let k = numberSpan(a).end + 1; k < b.i; k++) if (s.tagging.tags[k] === 'verb') return false;
  let k = b.i - 1;
  for (let n = 0; n <= LIGHTS && k > a.i; n++, k--) {
    if (PAIRS.test(s.tokens[k]!.lower)) return true;
    if (!s.tokens[k]!.skip && !LIGHT.test(s.tokens[k]!.lower) && s.tagging.tags[k] !== 'adv' && s.tagging.tags[k] !== 'det') return false;
  }
  return false;
}
