/**
 * Lists of numbers that run parallel: what the members of one list have each for itself, a measure or whose they are, the
 * members of the next have in the same order, where it says nothing of its own:
 * `Foo and Bar reach 70% and 80% at noon, and 60% and 75% at night`.
 */
import type { Draft } from './context.js';

type Link = 'metric' | 'subject';

/** The lists of scores of a sentence, and the scores that stand alone, in text order. */
function listsOf(drafts: readonly Draft[]): Draft[][] {
  const lists: Draft[][] = [];
  for (const d of drafts) {
    const last = lists.at(-1);
    const group = d.s.groups.get(d.i);
    if (group && last && last[0]!.s.groups.get(last[0]!.i) === group) last.push(d);
    else lists.push([d]);
  }
  return lists;
}

const isVersus = ([d]: readonly Draft[]): boolean => d!.s.groups.get(d!.i)?.versus === true;

/** Whether the members differ in what they have. */
const dealt = (list: readonly Draft[], link: Link): boolean => list.every((d, n) => d[link] !== null && !list.slice(0, n).some((o) => o[link] === d[link]));

/** Whether a list has nothing of its own: no member has any, or all have what one of the first list has. */
function open(list: readonly Draft[], first: readonly Draft[], link: Link): boolean {
  const said = list[0]![link];
  return list.every((d) => d[link] === said) && (said === null || first.some((d) => d[link] === said));
}

/** What a list of two stands behind that answers the numbers before it: `(`, `compared to`, `versus`. */
const ANSWERS = /^(?:\(|to|with|than|versus|vs\.?|against)$/;

/** `a recall of 0.9 and an error of 0.1, compared to 0.8 and 0.2`: as many numbers that stood alone, right before a list that answers them or one of three. */
function aloneBefore(lists: readonly Draft[][], n: number): Draft[] | null {
  const list = lists[n]!;
  const { s, i } = list[0]!;
  const group = s.groups.get(i);
  if (!group || n < list.length || (list.length < 3 && !ANSWERS.test(s.tokens[group.start - 1]?.lower ?? ''))) return null;
  const before = lists.slice(n - list.length, n);
  return before.every((l) => l.length === 1) ? before.flat() : null;
}

/** Gives the members of each list what the list before it deals out. */
export function linkParallelLists(drafts: readonly Draft[]): void {
  if (drafts.length < 3 || !drafts.some((d) => d.s.groups.has(d.i))) return;
  const lists = listsOf(drafts.filter((d) => d.kind === 'score'));
  for (let n = 1; n < lists.length; n++) {
    const list = lists[n]!;
    // `81% versus 74%` are two sides, and no list
    if (list.length < 2 || isVersus(list)) continue;
    const alone = aloneBefore(lists, n);
    const first = alone ?? lists[n - 1]!;
    if (first.length !== list.length || isVersus(first) || first.some((d, k) => d.q.unitClass !== list[k]!.q.unitClass)) continue;
    if (dealt(first, 'metric') && open(list, first, 'metric')) list.forEach((d, k) => ([d.metric, d.metricSpan] = [first[k]!.metric, first[k]!.metricSpan]));
    if (!alone && dealt(first, 'subject') && open(list, first, 'subject')) list.forEach((d, k) => (d.subject = first[k]!.subject));
  }
}
