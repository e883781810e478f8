/** What two numbers in a bracket compare, where the sentence says it outside: `lower in A than in B (3.2 vs. 4.1)`, `between A and B`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { clause, nounPhrase, skipLight } from '../phrases.js';

export interface Arms {
  /** The side that the sentence is about; null where it is not said. */
  one: TokenSpan | null;
  /** The other side; null where it is no group but an earlier value. */
  other: TokenSpan | null;
}

const GOVERNS = /^(?:in|with|among|for|after|by|on|during)$/;
const STANDS_FOR = /^(?:in|with|among|for|after|by|on|during|of|that|those)$/;
/** Heads that say when, how much or what, and no side of a comparison. */
const NO_SIDE = /^(?:time|times|years?|months?|weeks?|days?|hours?|rates?|risk|incidence|level|levels|values?|baseline|average|total|terms|expected|predicted)$/;
const REACH = 16;

const isSide = (s: ReadSentence, np: TokenSpan): boolean => !NO_SIDE.test(s.tokens[np.end]!.lower) && (metricIn(s.tokens, np.start, np.end)?.end !== np.end || (np.end > np.start && PEOPLE_NOUNS.has(s.tokens[np.end]!.lower)));

/** The phrase behind `than`, over the preposition and what stands for the measure: `than that of B`, `than in B`. */
function behindThan(s: ReadSentence, than: number, end: number): TokenSpan | null {
  let k = than + 1;
  while (k < end && (STANDS_FOR.test(s.tokens[k]!.lower) || s.tagging.tags[k] === 'det')) k++;
  const np = nounPhrase(s, skipLight(s, k));
  return np && np.end < end && isSide(s, np) ? np : null;
}

/** The last phrase before `than` that a preposition governs, brackets passed over: `higher among A (n = 9) than`. */
function beforeThan(s: ReadSentence, than: number, start: number): TokenSpan | null {
  for (let k = than - 1; k > start && than - k < REACH; k--) {
    if (s.tokens[k]!.text === ')') {
      while (k > start && s.tokens[k]!.text !== '(') k--;
      continue;
    }
    const np = nounPhrase(s, k);
    if (!np) continue;
    let p = np.start - 1;
    while (p > start && (s.tagging.tags[p] === 'det' || s.tagging.tags[p] === 'adv' || s.tokens[p]!.skip)) p--;
    if (GOVERNS.test(s.tokens[p]?.lower ?? '') && isSide(s, np)) return np;
    k = np.start;
  }
  return null;
}

/** The phrase that ends at token `k`, where a preposition governs it. */
function governed(s: ReadSentence, k: number, start: number): TokenSpan | null {
  const np = nounPhrase(s, k);
  if (!np || np.end !== k) return null;
  let p = np.start - 1;
  while (p > start && s.tagging.tags[p] === 'det') p--;
  // `two hours after the dose` says when
  return GOVERNS.test(s.tokens[p]?.lower ?? '') && s.tokens[p - 1]?.quantity?.unitClass !== 'time' && isSide(s, np) ? np : null;
}

/** `between A and B`, from token `from` on. */
function between(s: ReadSentence, from: number, end: number): Arms | null {
  const one = nounPhrase(s, skipLight(s, from + 1));
  if (!one || s.tokens[one.end + 1]?.lower !== 'and') return null;
  const other = nounPhrase(s, skipLight(s, one.end + 2));
  return other && other.end < end && isSide(s, one) && isSide(s, other) ? { one, other } : null;
}

/** The sides that the clause around a bracket sets against each other; null where it sets none. */
export function comparedArms(s: ReadSentence, bracket: TokenSpan): Arms | null {
  const bounds = clause(s, bracket.start);
  for (let k = bracket.start - 1; k >= bounds.start; k--) {
    if (s.tokens[k]!.lower === 'than' && !s.tokens[k]!.skip) {
      const other = behindThan(s, k, bracket.start);
      if (other) return { one: beforeThan(s, k, bounds.start), other };
    }
    if (s.tokens[k]!.lower === 'compared' && /^(?:with|to)$/.test(s.tokens[k + 1]?.lower ?? '')) {
      const other = behindThan(s, k + 1, bracket.start);
      // `fell in group A compared with B (3 vs. 4)`
      const one = governed(s, k - 1, bounds.start);
      if (one || other) return { one, other };
    }
    if (s.tokens[k]!.lower === 'between') {
      const arms = between(s, k, bracket.start);
      if (arms) return arms;
    }
  }
  // `latency (31 vs. 28 s) did not differ between A and B`
  for (let k = bracket.end + 1; k < s.tokens.length && !/^[;:.]$/.test(s.tokens[k]!.text); k++) {
    if (s.tokens[k]!.lower === 'between') return between(s, k, s.tokens.length);
  }
  return null;
}
