/** Relative clauses whose subject is no word right before them: what is provided, and what was said as a whole. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { isProper } from '../own.js';
import { lightBefore } from './subject-before.js';

const PROVIDES = /^(?:provid|offer|mak|produc|yield|generat|deliver|giv|exhibit|predict|output)(?:e|es|s|ed|ing)?$|^(?:made|gave)$/;

/** `Ember makes loaves that are 3% lighter`: the phrase that the copula at `v` tells of is what something else than `we` provides. */
export function isProvided(s: ReadSentence, v: number, np: TokenSpan, floor: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(s.tokens[v]!.lower)) return false;
  const k = lightBefore(s, np.start);
  return k > floor && PROVIDES.test(s.tokens[k]!.lower) && s.tagging.tags[k] === 'verb' && !isProper(s, np) && !s.tokens.slice(Math.max(floor, k - 2), k).some((t) => t.lower === 'we');
}

const SUMS_UP = /^(?:is|was|represents?|represented|corresponds?|amounts?|marks?|means|constitutes?|translates?|equals?)$/;
const REACH = 16;

/** `Ember burns 3 of 10 loaves, 12 of 40 for Tinder, which is a 30% drop`: the verb at `v` is said of all before it, a number among it. */
export function sumsUp(s: ReadSentence, v: number, floor: number): boolean {
  if (v < 2 || !SUMS_UP.test(s.tokens[v]!.lower) || s.tokens[v - 1]!.lower !== 'which' || s.tokens[v - 2]!.text !== ',') return false;
  for (let k = v - 3; k > floor && v - k < REACH; k--) {
    const q = s.tokens[k]!.quantity;
    if (q && !q.aside) return true;
  }
  return false;
}
