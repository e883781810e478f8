/**
 * match: the quantities of a sentence to candidates, one for each rule that fits.
 *
 * Patterns are indexed by a word that they need and by what they ask of the unit, so that a number meets only the rules
 * that it and the words of its sentence call for, and the cost stays flat as rules are added.
 */
import type { LoadedRule } from '../rules/load.js';
import type { Group } from './group.js';
import { match as matchPattern, type MatchContext, type Need, type Pattern, type Slots } from './pattern.js';
import { SLOT_NAMES } from './pattern/template.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { PROPERTIES, unitNames } from './unit-names.js';
import type { Word } from './words.js';

/** One reading of one quantity. */
export interface Candidate {
  rule: LoadedRule;
  slots: Slots;
  specificity: number;
  /** Tokens from the quantity to the farthest slot. */
  reach: number;
}

interface IndexEntry {
  rule: LoadedRule;
  pattern: Pattern;
  /** Ids of the needs before the quantity, and of those behind it. */
  left: readonly number[];
  right: readonly number[];
}

/** The patterns whose unit one sort of quantity fits. */
interface Fitting {
  fits: (entry: IndexEntry) => boolean;
  /** By the id of their smallest need, those needs only that a text has met: rules of other words cost nothing. */
  byNeed: (readonly IndexEntry[] | undefined)[];
  /** Those that need no word. */
  free: readonly IndexEntry[];
}

export interface RuleIndex {
  /** Ids of the needs that a word meets. */
  needsOf: ReadonlyMap<string, readonly number[]>;
  /** Patterns by the id of their smallest need. */
  byNeed: readonly (readonly IndexEntry[])[];
  /** Patterns that need no word, by unit class, form or property; `''` for any. */
  byUnit: ReadonlyMap<string, readonly IndexEntry[]>;
  /** What was found to fit, by the names of a unit: no more than there are sorts of quantities. */
  fitting: Map<string, Fitting>;
}

export function indexRules(rules: readonly LoadedRule[]): RuleIndex {
  const ids = new Map<string, number>();
  const needsOf = new Map<string, number[]>();
  const byNeed: IndexEntry[][] = [];
  const byUnit = new Map<string, IndexEntry[]>();
  const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const idOf = (need: ReadonlySet<string>): number => {
    const key = [...need].join('|');
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(key, id);
    byNeed.push([]);
    for (const word of need) push(needsOf, word, id);
    return id;
  };
  for (const rule of rules) {
    for (const pattern of rule.compiled) {
      const needs = [...pattern.needs].sort((a, b) => a.words.size - b.words.size).map(({ words, side }) => ({ id: idOf(words), side }));
      const on = (side: Need['side']): number[] => needs.filter((need) => need.side === side).map(({ id }) => id);
      const entry: IndexEntry = { rule, pattern, left: on('left'), right: on('right') };
      if (needs.length) byNeed[needs[0]!.id]!.push(entry);
      else for (const unit of pattern.units ?? ['']) push(byUnit, unit, entry);
    }
  }
  return { needsOf, byNeed, byUnit, fitting: new Map() };
}

/** The patterns that the unit of a quantity fits, found once for each sort of quantity. */
function fittingTo(index: RuleIndex, names: readonly string[]): Fitting {
  const key = names.join(' ');
  const known = index.fitting.get(key);
  if (known) return known;
  const fits = ({ pattern: { units } }: IndexEntry): boolean => units === null || names.some((name) => units.has(name));
  const free = [names[0]!, names[1]!, ...PROPERTIES, ''].flatMap((name) => index.byUnit.get(name) ?? []);
  const fitting: Fitting = { fits, byNeed: [], free: [...new Set(free)].filter(fits) };
  index.fitting.set(key, fitting);
  return fitting;
}

/** The needs that the words of a sentence meet, in the order of the words, and by their ids where they are met first and last. */
interface NeedsMet {
  needs: readonly number[];
  first: Int32Array;
  last: Int32Array;
}

const NOWHERE = 2 ** 31 - 1;

const NONE: readonly number[] = [];

function needsOfWord(index: RuleIndex, word: Word): readonly number[] {
  if (word.needsOf !== index) {
    word.needs = index.needsOf.get(word.lower) ?? NONE;
    word.needsOf = index;
  }
  return word.needs!;
}

function needsMet(index: RuleIndex, tokens: readonly Token[]): NeedsMet {
  const first = new Int32Array(index.byNeed.length).fill(NOWHERE);
  const last = new Int32Array(index.byNeed.length).fill(-1);
  const needs: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'quantity') continue;
    const ids = needsOfWord(index, tokens[i]!.word);
    for (const id of ids) {
      if (first[id] === NOWHERE) {
        first[id] = i;
        needs.push(id);
      }
      last[id] = i;
    }
  }
  return { needs, first, last };
}

/** Whether each need of the entry is met on its side of the quantities from `start` to `end`. */
function allMet({ left, right }: IndexEntry, { first, last }: NeedsMet, start: number, end: number): boolean {
  for (let n = 0; n < left.length; n++) if (first[left[n]!]! >= start) return false;
  for (let n = 0; n < right.length; n++) if (last[right[n]!]! <= end) return false;
  return true;
}

/** Adds the candidate that the entry makes of quantity `i`, if it fits there. */
function attempt({ rule, pattern }: IndexEntry, i: number, ctx: MatchContext, candidates: Candidate[]): void {
  const slots = matchPattern(pattern, ctx);
  if (!slots) return;
  let reach = 0;
  for (const name of SLOT_NAMES) {
    const slot = slots[name];
    if (slot !== undefined) reach = Math.max(reach, Math.abs(slot.start - i), Math.abs(slot.end - i));
  }
  candidates.push({ rule, slots, specificity: pattern.specificity, reach });
}

/** Candidates of each quantity of a sentence, by token index. */
export function findCandidates(index: RuleIndex, tokens: readonly Token[], tagging: Tagging, groups: ReadonlyMap<number, Group>): Map<number, Candidate[]> {
  const met = needsMet(index, tokens);
  const found = new Map<number, Candidate[]>();
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside) continue;
    const g = groups.get(i);
    const ctx = { tokens, tagging, groupStart: g?.start ?? i, groupEnd: g?.end ?? i };
    const { fits, byNeed, free } = fittingTo(index, unitNames(q, g?.versus ?? false));
    const candidates: Candidate[] = [];
    for (const need of met.needs) {
      for (const entry of (byNeed[need] ??= index.byNeed[need]!.filter(fits))) if (allMet(entry, met, ctx.groupStart, ctx.groupEnd)) attempt(entry, i, ctx, candidates);
    }
    for (const entry of free) attempt(entry, i, ctx, candidates);
    found.set(i, candidates);
  }
  return found;
}
