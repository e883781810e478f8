/**
 * match: the quantities of a sentence to candidates, one for each rule that fits.
 *
 * Patterns are indexed by a word that they need, so that a sentence meets only the rules that its own words call for and
 * the cost stays flat as rules are added.
 */
import type { LoadedRule } from '../rules/load.js';
import type { Group } from './group.js';
import { match as matchPattern, type Pattern, type Slots } from './pattern.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';

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
  /** Ids of the needs beyond the one that the entry is filed under. */
  others: readonly number[];
}

export interface RuleIndex {
  /** Ids of the needs that a word meets. */
  needsOf: ReadonlyMap<string, readonly number[]>;
  /** Patterns by the id of their smallest need. */
  byNeed: readonly (readonly IndexEntry[])[];
  /** Patterns that need no word, by unit class, form or property; `''` for any. */
  byUnit: ReadonlyMap<string, readonly IndexEntry[]>;
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
      const needs = [...pattern.needs].sort((a, b) => a.size - b.size).map(idOf);
      const entry: IndexEntry = { rule, pattern, others: needs.slice(1) };
      if (needs.length) byNeed[needs[0]!]!.push(entry);
      else for (const unit of pattern.units ?? ['']) push(byUnit, unit, entry);
    }
  }
  return { needsOf, byNeed, byUnit };
}

/** Candidates of each quantity of a sentence, by token index. */
export function findCandidates(index: RuleIndex, tokens: readonly Token[], tagging: Tagging, groups: ReadonlyMap<number, Group>): Map<number, Candidate[]> {
  const met = new Uint8Array(index.byNeed.length);
  const needs: number[] = [];
  for (const t of tokens) {
    if (t.kind === 'quantity') continue;
    const ids = index.needsOf.get(t.lower);
    if (!ids) continue;
    for (const id of ids) {
      if (met[id]) continue;
      met[id] = 1;
      needs.push(id);
    }
  }
  const called: IndexEntry[] = [];
  for (const id of needs) {
    for (const entry of index.byNeed[id]!) if (entry.others.every((other) => met[other] === 1)) called.push(entry);
  }
  const found = new Map<number, Candidate[]>();
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside) continue;
    const g = groups.get(i);
    const ctx = { tokens, tagging, groupStart: g?.start ?? i, groupEnd: g?.end ?? i, versus: g?.versus ?? false };
    const candidates: Candidate[] = [];
    const attempt = (entry: IndexEntry): void => {
      const slots = matchPattern(entry.pattern, q, ctx);
      if (!slots) return;
      let reach = 0;
      for (const span of Object.values(slots)) reach = Math.max(reach, Math.abs(span.start - i), Math.abs(span.end - i));
      candidates.push({ rule: entry.rule, slots, specificity: entry.pattern.specificity, reach });
    };
    for (const entry of called) attempt(entry);
    const tried = new Set<IndexEntry>();
    for (const unit of [q.unitClass, q.form, 'signed', 'integer', 'sizeable', 'decimal', 'magnitude', 'uncertain', 'rising', 'falling', 'bounded', 'plus', 'minus', 'shift', 'amount', '']) {
      for (const entry of index.byUnit.get(unit) ?? []) {
        if (tried.has(entry)) continue;
        tried.add(entry);
        attempt(entry);
      }
    }
    found.set(i, candidates);
  }
  return found;
}
