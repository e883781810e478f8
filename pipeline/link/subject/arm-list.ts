/**
 * Numbers dealt out to a list of arms in the order of both: `55% and 70% in the Foo and placebo groups`,
 * `the rates for Foo and Bar were 55% and 70%, respectively`.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isDrug } from '../drug.js';
import type { Draft } from '../context.js';
import { isDose } from '../time/dose.js';
import { bracketAround, clause, printed } from '../phrases.js';

const GOVERNS: ReadonlySet<string> = new Set(['in', 'for', 'with', 'among', 'by', 'on', 'after', 'following', 'during', 'to', 'of', 'under', 'receiving', 'between']);
const JOINS = /^(?:,|\/|and|&|or|vs|vs\.|versus)$/;
/** Heads of what people are dealt out to, which the members of a list share. */
const ARMS = /^(?:groups|arms|regimens|cohorts|treatments|therapies|infusions|recipients|users|nonusers|controls|eyes|monotherapy|doses)$/;
const ARM = /^(?:groups?|arms?|regimens?|cohorts?|treatments?|therap(?:y|ies)|placebo|controls?)$/;
/** `groups` only says what the members are. */
const SAYS_ARMS = /^(?:groups|arms|cohorts)$/;
/** How far a list may stand from its numbers, and how long it may be. */
const REACH = 24;
const LONGEST = 14;

interface List {
  members: TokenSpan[];
  end: number;
}

/** The members of the list from token `from` on: phrases with their doses, between commas and `and`. */
function listAt(s: ReadSentence, from: number, last: number): List | null {
  const members: TokenSpan[] = [];
  let joined = false;
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) members.push({ start, end });
    start = -1;
  };
  let k = from;
  for (; k <= last && k - from < LONGEST; k++) {
    const t = s.tokens[k]!;
    const tag = s.tagging.tags[k]!;
    // `foozole/barzole`: given as one
    if (t.text === '/' && t.start === s.tokens[k - 1]!.end && t.end === s.tokens[k + 1]?.start && isDrug(s.tokens[k - 1]!.lower) && isDrug(s.tokens[k + 1]!.lower)) continue;
    if (JOINS.test(t.lower)) {
      // `A and B, respectively`, `A and B, but`: the comma ends the list
      if (t.text === ',' && members.length && start >= 0 && !isMember(s, k + 1)) break;
      close();
      joined = t.text !== ',';
    } else if (t.text === '(') {
      while (k <= last && s.tokens[k]!.text !== ')') k++;
    } else if (tag === 'det' || t.skip || t.text === '-') continue;
    else if (tag === 'noun' || tag === 'adj' || (t.kind === 'quantity' && isPartOfArm(s, k))) {
      if (start < 0) start = k;
      end = k;
    } else break;
  }
  close();
  // `in the Foo group, patients`: commas alone make no list
  return members.length > 1 && joined ? { members, end: k - 1 } : null;
}

const isMember = (s: ReadSentence, k: number): boolean => /^(?:noun|adj|det|conj|quantity)$/.test(s.tagging.tags[k] ?? '');
const isPartOfArm = (s: ReadSentence, k: number): boolean => isDose(s, k) || s.tokens[k]!.quantity!.unitClass === 'time' || s.tokens[k + 1]?.text === '-';

/** Whether a list is one of arms: of drugs or doses, or of groups of people. */
function areArms(s: ReadSentence, { members }: List): boolean {
  const last = members.at(-1)!;
  const head = s.tokens[last.end]!.lower;
  if (members.some((m) => metricIn(s.tokens, m.start, m.end)?.end === m.end || s.datasets.some((d) => d.start <= m.end && d.end >= m.start))) return false;
  if (ARMS.test(head) || (PEOPLE_NOUNS.has(head) && last.end > last.start)) return true;
  return members.every((m) => {
    const words = s.tokens.slice(m.start, m.end + 1);
    return ARM.test(words.at(-1)!.lower) || PEOPLE_NOUNS.has(words.at(-1)!.lower) || words.some((t) => isDrug(t.lower)) || words.every((t) => t.kind === 'quantity');
  }) && members.some((m) => s.tokens[m.end]!.kind !== 'quantity' || m.end > m.start);
}

/** The place of the number among those that the list is dealt out to, before or behind it; -1 where they are not as many. */
function placeOf(d: Draft, size: number, list: TokenSpan): number {
  const { s, i, q } = d;
  const g = s.groups.get(i);
  if (g) {
    const place = g.members.indexOf(i);
    // `by 13/5 mmHg` is one arm's, of two measures
    if (g.members.length === size) return size === 2 && s.tokens[g.members[0]! + 1]?.text === '/' ? -1 : place;
    // `12/8 and 14/9 mmHg`
    if (g.members.length !== 2 * size) return -1;
    // `55% and 70% (first week) and 81% and 89% (second week)`
    if (s.tokens[g.members[size - 1]! + 1]?.text === '(') return place % size;
    return g.members.every((m, n) => n % 2 === 1 || s.tokens[m + 1]?.text === '/') ? place >> 1 : -1;
  }
  if (!dealsOut(s, i)) return -1;
  // `nine of 78 (11%) and eight of 82 (10%)`: those in brackets among themselves
  const bounds = clause(s, i);
  const bracketed = bracketAround(s, i) !== null;
  const alike: number[] = [];
  for (let k = bounds.start; k <= bounds.end; k++) {
    const other = s.tokens[k]!.quantity;
    if (!other || other.aside || (k >= list.start && k <= list.end) || (k < list.start) !== (i < list.start) || other.unit !== q.unit) continue;
    if ((bracketAround(s, k) !== null) === bracketed) alike.push(k);
  }
  return alike.length === size ? alike.indexOf(i) : -1;
}

/** A number of its own is dealt out where the clause says so, or where it stands in a bracket. */
function dealsOut(s: ReadSentence, i: number): boolean {
  if (bracketAround(s, i)) return true;
  const { end } = clause(s, i);
  for (let k = i + 1; k <= end; k++) if (s.tokens[k]!.lower === 'respectively') return true;
  return false;
}

const COMPARES: ReadonlySet<string> = new Set(['than', 'compared', 'versus']);

/** The arm that the number is dealt out to, where a list of as many arms stands behind the numbers or before them. */
export function armOfList(d: Draft): string | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const after = (s.groups.get(i)?.end ?? i) + 1;
  for (let k = after; k <= bounds.end && k - after < REACH; k++) {
    if (COMPARES.has(s.tokens[k]!.lower)) break;
    const arm = GOVERNS.has(s.tokens[k]!.lower) ? dealt(d, k + 1, bounds.end) : null;
    if (arm) return arm;
  }
  const before = (s.groups.get(i)?.start ?? i) - 1;
  for (let k = before; k >= bounds.start && before - k < REACH; k--) {
    // `compared with both Foo and Bar patients`
    if (COMPARES.has(s.tokens[k]!.lower)) return null;
    const arm = GOVERNS.has(s.tokens[k]!.lower) ? dealt(d, k + 1, before) : null;
    if (arm) return arm;
  }
  return null;
}

function dealt(d: Draft, from: number, last: number): string | null {
  const { s } = d;
  const list = listAt(s, from, last);
  if (!list || !areArms(s, list)) return null;
  const place = placeOf(d, list.members.length, { start: from, end: list.end });
  if (place < 0) return null;
  const arm = list.members[place]!;
  const end = arm.end > arm.start && SAYS_ARMS.test(s.tokens[arm.end]!.lower) ? arm.end - 1 : arm.end;
  const text = printed(s, { start: arm.start, end });
  // `Foo 10, 20 and 30 mg`: the drug is named once
  if (s.tokens[arm.start]!.kind !== 'quantity') return text;
  const first = list.members[0]!;
  if (arm !== first && s.tokens[first.start]!.kind !== 'quantity' && s.tokens[first.end]!.kind === 'quantity') return `${printed(s, { start: first.start, end: first.end - 1 })} ${printed(s, { start: arm.start, end: arm.start })}`;
  if (end > arm.start) return text;
  const shared = list.members.at(-1)!;
  // `1- and 2-week courses`
  const unit = s.tokens[arm.end + 1]?.text === '-' || s.source.text[s.tokens[arm.end]!.end] === '-' ? /^\d+(-[a-z]+)$/.exec(s.tokens[shared.start]!.text)?.[1] : undefined;
  if (unit && shared.end > shared.start) return `${text}${unit} ${printed(s, { start: shared.start + 1, end: shared.end })}`;
  return arm !== shared && shared.end > shared.start && !SAYS_ARMS.test(s.tokens[shared.end]!.lower) ? `${text} ${printed(s, { start: shared.start + 1, end: shared.end })}` : text;
}
