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
  order: number;
}

export interface RuleIndex {
  /** Patterns by each word of their first need. */
  byWord: ReadonlyMap<string, readonly IndexEntry[]>;
  /** Patterns that need no word, by unit class; `''` for any. */
  byUnit: ReadonlyMap<string, readonly IndexEntry[]>;
}

export function indexRules(rules: readonly LoadedRule[]): RuleIndex {
  const byWord = new Map<string, IndexEntry[]>();
  const byUnit = new Map<string, IndexEntry[]>();
  const add = (map: Map<string, IndexEntry[]>, key: string, entry: IndexEntry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  let order = 0;
  for (const rule of rules) {
    for (const pattern of rule.compiled) {
      const entry = { rule, pattern, order: order++ };
      // the rarest need is the smallest set
      const need = [...pattern.needs].sort((a, b) => a.size - b.size)[0];
      if (need) for (const word of need) add(byWord, word, entry);
      else for (const unit of pattern.units ?? ['']) add(byUnit, unit, entry);
    }
  }
  return { byWord, byUnit };
}

/** Candidates of each quantity of a sentence, by token index. */
export function findCandidates(index: RuleIndex, tokens: readonly Token[], tagging: Tagging, groups: ReadonlyMap<number, Group>): Map<number, Candidate[]> {
  const words = new Set<string>();
  for (const t of tokens) if (t.kind !== 'quantity') words.add(t.lower);
  const called = new Set<IndexEntry>();
  for (const word of words) {
    for (const entry of index.byWord.get(word) ?? []) {
      if (!called.has(entry) && entry.pattern.needs.every((need) => anyOf(need, words))) called.add(entry);
    }
  }
  const found = new Map<number, Candidate[]>();
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside) continue;
    const g = groups.get(i);
    const ctx = { tokens, tagging, groupStart: g?.start ?? i, groupEnd: g?.end ?? i };
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
    for (const unit of [q.unitClass, q.form, 'signed', 'integer', 'sizeable', 'decimal', 'magnitude', 'uncertain', 'rising', 'falling', '']) {
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

function anyOf(need: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  if (need.size < words.size) {
    for (const w of need) if (words.has(w)) return true;
    return false;
  }
  for (const w of words) if (need.has(w)) return true;
  return false;
}
