/**
 * `an accuracy of 90% and a recall of 80%, compared to 85% and 75% for Foo`: as many numbers as there were measures just
 * before, each of the one in its place, where all of them would be of the last.
 */
import type { Draft } from './context.js';

/** Gives the members of a list of numbers the measures that as many numbers before it had. */
export function pairMeasures(drafts: readonly Draft[]): void {
  for (let n = 2; n < drafts.length; n++) {
    const group = drafts[n]!.s.groups.get(drafts[n]!.i);
    if (!group || group.members[0] !== drafts[n]!.i) continue;
    const size = group.members.length;
    const own = drafts.slice(n, n + size);
    const before = drafts.slice(Math.max(0, n - size), n);
    if (before.length < size || own.length < size || !own.every((d, k) => d.i === group.members[k] && ofTheLast(d, before[k]!, before[size - 1]!))) continue;
    if (new Set(before.map((d) => d.metric)).size < size) continue;
    own.forEach((d, k) => ([d.metric, d.metricSpan] = [before[k]!.metric, before[k]!.metricSpan]));
  }
}

/** Whether a number took the measure of the one before its list, and is written as the one in its own place. */
const ofTheLast = (d: Draft, like: Draft, last: Draft): boolean =>
  d.kind === 'score' && like.kind === 'score' && d.s === like.s && like.metric !== null && d.q.unitClass === like.q.unitClass && (d.metric === null || d.metric === last.metric);
